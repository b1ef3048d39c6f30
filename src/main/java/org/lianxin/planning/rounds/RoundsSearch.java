package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.lianxin.planning.Bound;
import org.lianxin.planning.SearchBudget;

/// The search as a fixed schedule of work: first fewer workers, then annealing on several chains that meet at set
/// points.
final class RoundsSearch {
    /// Positions tried in a second and thread of an idle machine of 2024, less a tenth, so that the schedule ends
    /// before the clock does.
    private static final double WORK_A_SECOND = 1.5e8;

    /// The share of the time that the search takes; explaining, checking and writing need the rest.
    private static final double USED = 0.96;

    private static final int MEETINGS = 8;

    /// Up to this many visits the search starts several times, for it then freezes early.
    private static final int SMALL = 150;

    private static final int STARTS = 3;
    private static final double FIRST_SHARE = 0.7;
    private static final double FLEET_SHARE = 0.42;

    /// A try that does not free a worker is begun again from the last complete plan.
    private static final int TRIES = 6;

    private static final int LARGE = 300;

    /// Up to this many visits breeding beats annealing.
    private static final int BREEDING = 300;

    private final RoundsModel model;
    private final SearchBudget budget;
    private final double work;
    private final List<Chain> chains = new ArrayList<>();
    private boolean cut;

    RoundsSearch(RoundsModel model, SearchBudget budget) {
        this(model, budget, Math.max(0, budget.seconds() * USED - 0.5) * WORK_A_SECOND);
    }

    RoundsSearch(RoundsModel model, SearchBudget budget, double work) {
        this.model = model;
        this.budget = budget;
        this.work = work;
        int count = Math.max(1, Math.min(budget.threads(), 8));
        for (int k = 0; k < count; k++) chains.add(new Chain(model, budget, budget.seed() * 7919 + k));
    }

    /// Whether the clock or a cancellation cut the schedule short.
    boolean wasCut() {
        return cut;
    }

    Chain best() {
        Chain best = chains.getFirst();
        for (var chain : chains) if (chain.isBetterThan(best)) best = chain;
        return best;
    }

    Chain run(int fewest) {
        boolean fleet = model.fewestFirst;
        together(chain -> chain.begin());
        double begun = budget.elapsed();
        double fleetWork = 0;
        if (fleet || best().missing() > 0) {
            int tries = model.n <= LARGE ? TRIES : TRIES / 3;
            for (int k = 0; k < tries && !done(fleet, fewest); k++) {
                double until = begun + (end() - begun) * FLEET_SHARE * (k + 1) / tries;
                together(chain -> chain.reduce(work * FLEET_SHARE / tries, until, fleet, fewest));
                fleetWork += work * FLEET_SHARE / tries;
                follow(true);
            }
        }
        follow(true);
        double left = work - fleetWork;
        if (best().missing() == 0 && model.n <= BREEDING && Breeding.suits(model)) {
            breed(left);
            return best();
        }
        int starts = model.n <= SMALL ? STARTS : 0;
        begun = budget.elapsed();
        for (int k = 0; k < starts; k++) {
            together(chain -> chain.warm(true, 1));
            cool(left * FIRST_SHARE / starts, begun + (end() - begun) * FIRST_SHARE * (k + 1) / starts, false);
        }
        together(chain -> chain.warm(false, starts == 0 ? 1 : 0.15));
        cool(starts == 0 ? left : left * (1 - FIRST_SHARE), end(), true);
        return best();
    }

    private void breed(double work) {
        double begun = budget.elapsed();
        for (int k = 1; k <= MEETINGS; k++) {
            double until = begun + (end() - begun) * k / MEETINGS;
            together(chain -> chain.breed(work / MEETINGS, until));
            follow(false);
            budget.report(best().bestCost(), Bound.none(), "breeding");
        }
    }

    private double end() {
        return budget.seconds() * USED - 0.1;
    }

    /// One annealing, in parts; chains share their best in the second half where `meet` says so.
    private void cool(double work, double until, boolean meet) {
        if (meet) follow(true);
        double begun = budget.elapsed();
        for (int k = 0; k < MEETINGS; k++) {
            double first = (double) k / MEETINGS;
            double last = first + 1.0 / MEETINGS;
            together(chain -> chain.anneal(work / MEETINGS, begun + (until - begun) * last, first, last));
            if (meet && k >= MEETINGS / 2) follow(false);
            budget.report(best().bestCost(), Bound.none(), "annealing");
        }
    }

    private boolean done(boolean fleet, int fewest) {
        return best().missing() == 0 && (!fleet || best().bestUsed() <= fewest);
    }

    /// Chains that fell behind take over the best one's plan.
    private void follow(boolean always) {
        var best = best();
        for (var chain : chains) if (chain != best && (always || chain.trails(best))) chain.adopt(best);
    }

    private void together(java.util.function.Consumer<Chain> task) {
        if (chains.size() == 1) {
            task.accept(chains.getFirst());
            cut |= chains.getFirst().wasCut();
            return;
        }
        try (var pool = Executors.newFixedThreadPool(chains.size())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (var chain : chains)
                tasks.add(() -> {
                    task.accept(chain);
                    return null;
                });
            for (var future : pool.invokeAll(tasks)) future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            budget.cancel();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
        for (var chain : chains) cut |= chain.wasCut();
    }
}
