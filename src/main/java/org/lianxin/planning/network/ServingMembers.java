package org.lianxin.planning.network;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.cluster.Hilbert;

/// Chooses which members serve: runs of households along the Hilbert curve each take their nearest free member, then
/// flow and choice improve each other in turn.
final class ServingMembers {
    private final NetworkProblem problem;
    private final SearchBudget budget;

    ServingMembers(NetworkProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    Optional<HouseholdFlow.Links> run() {
        var chosen = first();
        HouseholdFlow.@Nullable Links best = null;
        for (var round = 0; round < 40; round++) {
            var links = solve(chosen);
            if (links.isEmpty() || (best != null && links.get().total() >= best.total() - 1e-6)) {
                return Optional.ofNullable(best);
            }
            best = links.get();
            if (budget.isOver()) {
                return Optional.of(best);
            }
            chosen = recentred(best, chosen);
        }
        return Optional.ofNullable(best);
    }

    private int[] first() {
        var homes = problem.households();
        var order = Hilbert.order(homes.x(), homes.y());
        var low = Math.max(1, problem.served().least());
        var fewest =
                (homes.size() + problem.served().most() - 1) / problem.served().most();
        var count = Math.clamp(
                (long) (homes.size() / (low * 1.12)),
                fewest,
                Math.min(problem.members().size(), Math.max(fewest, homes.size() / low)));
        var taken = new boolean[problem.members().size()];
        var chosen = new int[count];
        var grid = new org.lianxin.planning.cluster.PointTree(
                problem.members().x(), problem.members().y());
        for (var c = 0; c < count; c++) {
            var begin = (int) ((long) homes.size() * c / count);
            var end = Math.max(begin + 1, (int) ((long) homes.size() * (c + 1) / count));
            var middle = order[(begin + end) / 2];
            chosen[c] = free(grid, homes.x()[middle], homes.y()[middle], taken);
            taken[chosen[c]] = true;
        }
        return chosen;
    }

    private int free(org.lianxin.planning.cluster.PointTree grid, double x, double y, boolean[] taken) {
        for (var reach = 16; ; reach *= 4) {
            for (var m : grid.nearest(x, y, reach)) {
                if (!taken[m]) {
                    return m;
                }
            }
        }
    }

    private Optional<HouseholdFlow.Links> solve(int[] chosen) {
        var all = problem.members();
        var some = new NetworkProblem.Places(
                Arrays.stream(chosen).mapToObj(m -> all.names()[m]).toArray(String[]::new),
                Arrays.stream(chosen).mapToDouble(m -> all.x()[m]).toArray(),
                Arrays.stream(chosen).mapToDouble(m -> all.y()[m]).toArray());
        var terms = new HouseholdFlow.Terms(
                1, problem.served().least(), problem.served().most(), 0);
        return new HouseholdFlow(some, problem.households())
                .solve(terms)
                .map(links -> new HouseholdFlow.Links(
                        links.household(),
                        Arrays.stream(links.member()).map(k -> chosen[k]).toArray(),
                        links.total()));
    }

    /// Lets each group of households take the free member nearest to all of them.
    private int[] recentred(HouseholdFlow.Links links, int[] chosen) {
        var groups = new int[problem.members().size()][0];
        for (var k = 0; k < links.member().length; k++) {
            var m = links.member()[k];
            groups[m] = Arrays.copyOf(groups[m], groups[m].length + 1);
            groups[m][groups[m].length - 1] = links.household()[k];
        }
        var taken = new boolean[groups.length];
        for (var m : chosen) {
            taken[m] = true;
        }
        var flow = new HouseholdFlow(problem.members(), problem.households());
        var grid = new org.lianxin.planning.cluster.PointTree(
                problem.members().x(), problem.members().y());
        var result = chosen.clone();
        for (var c = 0; c < result.length; c++) {
            var m = result[c];
            var best = m;
            var least = total(flow, groups[m], m);
            for (var other :
                    grid.nearest(problem.members().x()[m], problem.members().y()[m], 24)) {
                if (!taken[other] && total(flow, groups[m], other) < least) {
                    least = total(flow, groups[m], other);
                    best = other;
                }
            }
            taken[m] = false;
            taken[best] = true;
            result[c] = best;
        }
        return result;
    }

    private static double total(HouseholdFlow flow, int[] group, int member) {
        var sum = 0.0;
        for (var household : group) {
            sum += flow.distance(household, member);
        }
        return sum;
    }
}
