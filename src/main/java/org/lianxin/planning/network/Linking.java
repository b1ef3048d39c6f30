package org.lianxin.planning.network;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianxin.planning.SearchBudget;

/// Level two on a thread of its own, for a flow once begun cannot be interrupted and must not hold up the deadline.
final class Linking {
    private final SearchBudget budget;
    private final CompletableFuture<Optional<HouseholdFlow.Links>> future = new CompletableFuture<>();

    Linking(NetworkProblem problem, SearchBudget budget) {
        this.budget = budget;
        if (problem.households().size() == 0) {
            future.complete(Optional.of(new HouseholdFlow.Links(new int[0], new int[0], 0)));
            return;
        }
        Thread.ofPlatform().daemon().name("linking").start(() -> complete(problem));
    }

    private void complete(NetworkProblem problem) {
        try {
            future.complete(link(problem, budget));
        } catch (RuntimeException | OutOfMemoryError failed) {
            future.completeExceptionally(failed);
        }
    }

    /// Waits for the links until the given share of the whole time is used up.
    void await(double share) {
        try {
            var until = budget.seconds() * share - budget.elapsed();
            future.get((long) (1e6 * Math.max(0.001, until)), TimeUnit.MICROSECONDS);
        } catch (TimeoutException notYet) {
            // isDone() tells
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    boolean isDone() {
        return future.isDone();
    }

    Optional<HouseholdFlow.Links> links() {
        return future.getNow(Optional.empty());
    }

    private static Optional<HouseholdFlow.Links> link(NetworkProblem problem, SearchBudget budget) {
        var served = problem.served();
        var flow = new HouseholdFlow(problem.members(), problem.households());
        return switch (problem.way()) {
            case STRICT -> flow.solve(new HouseholdFlow.Terms(1, served.least(), served.most(), 0));
            case SOFT -> flow.solve(new HouseholdFlow.Terms(1, served.least(), served.most(), 10));
            case SERVING -> new ServingMembers(problem, budget.share(0.35)).run();
            case MULTI -> {
                var needed = (long) problem.members().size() * served.least();
                var enough = (int) Math.max(
                        1,
                        (needed + problem.households().size() - 1)
                                / problem.households().size());
                var times = Math.max(enough, problem.householdMost());
                yield flow.solve(new HouseholdFlow.Terms(times, served.least(), served.most(), 0))
                        .or(() -> flow.solve(new HouseholdFlow.Terms(enough, served.least(), served.most(), 0)));
            }
        };
    }
}
