package org.lianxin.planning.siting;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.Chains;
import org.lianxin.planning.SearchBudget;

/// The p-median: interchange, iterated local search, and a Lagrangian bound that often proves the optimum.
final class MedianSearch {
    private final SitingProblem problem;
    private final SearchBudget budget;
    private final NearSites near;
    private final boolean whole;
    int[] best = new int[0];
    double bestTotal = Double.POSITIVE_INFINITY;
    double bound = Double.NEGATIVE_INFINITY;
    boolean stepsDone = true;

    MedianSearch(SitingProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
        var n = problem.clients();
        var m = problem.sites();
        var wanted = m <= 2500 ? m : Math.max(60, Math.min(m, 12 * m / problem.stations()));
        near = new NearSites(problem, (int) Math.min(wanted, Math.max(16, 40_000_000L / n)));
        whole = isWhole();
    }

    private boolean isWhole() {
        return Arrays.stream(near.cost).allMatch(c -> c == Math.rint(c) && c < 1e9);
    }

    /// Runs constructive start, bound and search in turn until proven or the time is up.
    void run() {
        var random = new SplittableRandom(budget.seed());
        var start = spread(random);
        if (problem.stations() == 1) {
            single();
            return;
        }
        var interchange = new Interchange(problem, near);
        interchange.open(new Recentring(problem, near).improve(start, budget));
        keep(interchange.improve(budget), interchange.openSites());
        if (budget.isOver()) {
            stepsDone = false;
            return;
        }
        var lagrangian = new MedianLagrangian(problem, near, secondCosts());
        var polish = new Polish(interchange);
        lagrangian.climb(problem.fixed(), problem.closed(), Double.POSITIVE_INFINITY, 250, polish, budget.share(0.3));
        raise(lagrangian.bound);
        if (proven()) {
            return;
        }
        search(0.35);
        lagrangian.climb(problem.fixed(), problem.closed(), bestTotal, 1500, polish, budget.share(0.5));
        raise(lagrangian.bound);
        if (proven()) {
            return;
        }
        var proof = new MedianProof(problem, near, this, lagrangian, whole);
        proof.fix();
        if (!proven() && budget.remaining() > 0) {
            search(proof.isHopeful() ? 0.4 : 0.9);
            proof.branch(budget.share(0.97));
        }
        if (!proven()) {
            search(1);
            stepsDone = false;
        }
    }

    private void single() {
        for (var j = 0; j < problem.sites(); j++) {
            if (best.length > 0 && budget.isOver()) {
                stepsDone = false;
                return;
            }
            if (problem.closed()[j] || (anyFixed() && !problem.fixed()[j])) {
                continue;
            }
            var sum = 0.0;
            for (var i = 0; i < problem.clients(); i++) {
                sum += problem.cost(i, j);
            }
            keep(sum, new int[] {j});
        }
        raise(bestTotal);
    }

    private boolean anyFixed() {
        for (var f : problem.fixed()) {
            if (f) {
                return true;
            }
        }
        return false;
    }

    /// Searches on every thread for the given share of the remaining time.
    private void search(double share) {
        if (budget.remaining() <= 0) {
            return;
        }
        var until = budget.share(share);
        var from = best.clone();
        var results = Chains.run(budget.threads(), index -> {
            var descent = new MedianDescent(problem, near, new SplittableRandom(budget.seed() * 31 + index + rounds));
            return descent.run(from, until, bound, whole);
        });
        rounds += 1000;
        for (var result : results) {
            keep(result.total(), result.open());
        }
    }

    private long rounds;

    boolean proven() {
        return bestTotal - bound <= (whole ? 1 - 1e-6 : 1e-8 * Math.max(1, Math.abs(bestTotal)));
    }

    void keep(double total, int[] open) {
        if (total < bestTotal - 1e-9 * Math.abs(bestTotal) || best.length == 0) {
            bestTotal = total;
            best = open.clone();
            budget.report(total, org.lianxin.planning.Bound.proven(bound, "Lagrangian"), "median");
        }
    }

    void raise(double value) {
        var safe = value - 1e-9 * Math.abs(value);
        bound = Math.max(bound, whole ? Math.ceil(safe - 1e-6) : safe);
        bound = Math.min(bound, bestTotal);
    }

    private double[] secondCosts() {
        var start = new double[problem.clients()];
        for (var i = 0; i < start.length; i++) {
            var one = Double.POSITIVE_INFINITY;
            var two = Double.POSITIVE_INFINITY;
            for (var j : best) {
                var c = problem.cost(i, j);
                two = Math.min(two, Math.max(one, c));
                one = Math.min(one, c);
            }
            start[i] = 0.5 * one + 0.5 * two;
        }
        return start;
    }

    /// Fixed sites first, then sites drawn far from those already open.
    private int[] spread(SplittableRandom random) {
        var p = problem.stations();
        var open = new int[p];
        var count = 0;
        var nearest = new double[problem.clients()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        var used = new boolean[problem.sites()];
        for (var j = 0; j < problem.sites(); j++) {
            if (problem.fixed()[j]) {
                used[j] = true;
                open[count++] = j;
                approach(nearest, j);
            }
        }
        while (count < p) {
            var j = draw(nearest, used, random, count == 0);
            used[j] = true;
            open[count++] = j;
            approach(nearest, j);
        }
        return open;
    }

    private void approach(double[] nearest, int site) {
        for (var i = 0; i < nearest.length; i++) {
            nearest[i] = Math.min(nearest[i], problem.cost(i, site));
        }
    }

    private int draw(double[] nearest, boolean[] used, SplittableRandom random, boolean first) {
        var sum = 0.0;
        for (var d : nearest) {
            sum += first ? 1 : d;
        }
        var pick = random.nextDouble() * sum;
        for (var i = 0; i < nearest.length && sum > 0; i++) {
            pick -= first ? 1 : nearest[i];
            if (pick <= 0) {
                for (var k = i * near.reach; k < (i + 1) * near.reach; k++) {
                    if (!used[near.site[k]]) {
                        return near.site[k];
                    }
                }
            }
        }
        for (var j = 0; j < used.length; j++) {
            if (!used[j] && !problem.closed()[j]) {
                return j;
            }
        }
        throw new IllegalStateException("fewer allowed sites than stations");
    }

    /// Turns promising relaxed solutions into local optima.
    private final class Polish implements MedianLagrangian.OpenSites {
        private final Interchange interchange;
        private int tries;

        Polish(Interchange interchange) {
            this.interchange = interchange;
        }

        @Override
        public double tried(int[] open) {
            if (++tries % 25 == 0) {
                interchange.open(open);
                if (interchange.total < bestTotal * 1.05) {
                    keep(interchange.improve(budget), interchange.openSites());
                }
            }
            return bestTotal;
        }
    }
}
