package org.lianxin.planning.cluster;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.SearchBudget;

/// Simulated annealing over shifts and exchanges of neighbouring points, every cluster always priced at its best
/// centre; load beyond the limits is allowed at a price that rises while it lasts.
public final class ClusterAnnealing {
    private final ClusterProblem problem;
    private final SplittableRandom random;
    private final int reach;
    private final int[] near;
    private final int[] locked;
    private long done;
    private boolean steady = true;

    public ClusterAnnealing(ClusterProblem problem, int[] near, int reach, long seed) {
        this.problem = problem;
        this.near = near;
        this.reach = reach;
        random = new SplittableRandom(seed);
        locked = new int[problem.clusters()];
        Arrays.fill(locked, -1);
        var c = 0;
        for (var i = 0; i < problem.size(); i++) {
            if (problem.fixed()[i]) {
                locked[c++] = i;
            }
        }
    }

    /// Cools from `hot` to `cold` over `moves` trials, or faster when the clock demands it.
    ///
    /// @param from each point's centre to start with
    /// @param penalty price of one unit of load outside the limits at first
    /// @param floor the share of that price below which it never falls
    /// @return the best clustering met
    public Clustering run(
            int[] from, double hot, double cold, long moves, double penalty, double floor, SearchBudget until) {
        var clusters = new Clusters(problem, numbered(from), locked);
        clusters.penalty = penalty;
        clusters.reprice();
        var best = clusters.snapshot();
        var bestPrice = best.violation() > 0 ? Double.POSITIVE_INFINITY : best.total();
        var price = Arrays.stream(clusters.price).sum();
        var n = problem.size();
        var block = Math.max(256, Math.min(20_000, 4L * n));
        var begun = until.elapsed();
        var sinceCheck = false;
        var heat = 1.0; // a machine too slow for the schedule starts cooler, or the heat would only undo the start
        for (long step = 0; step < moves; step += block) {
            if (until.isOver()) {
                steady = false;
                break;
            }
            var clock = (until.elapsed() - begun) / Math.max(1e-9, until.seconds() - begun);
            var planned = (double) step / moves;
            steady &= planned >= clock - 0.02;
            var progress = Math.min(1, Math.max(planned, clock - 0.02));
            if (step == 20L * block && moves > 4000L * n) {
                var possible = step / Math.max(1e-9, clock);
                heat = possible < 0.9 * moves ? Math.clamp(possible / n / 8000, 0.1, 1) : 1;
            }
            var temperature = heat * hot * Math.pow(cold / (heat * hot), progress);
            for (var k = 0L; k < block; k++) {
                var gain = trial(clusters, temperature);
                price += gain;
                sinceCheck |= gain != 0;
            }
            done += block;
            if (!sinceCheck) {
                continue;
            }
            sinceCheck = false;
            var now = clusters.snapshot();
            if (now.isBetterThan(best)) {
                best = now;
            }
            var within = now.violation() <= 1e-9;
            clusters.penalty = Math.clamp(clusters.penalty * (within ? 0.97 : 1.04), penalty * floor, penalty * 1000);
            clusters.reprice();
        }
        if (best.violation() > 1e-9) {
            best = settle(clusters, best, until);
        }
        return best;
    }

    /// Descends without temperature at a steep penalty, for what is left over.
    private Clustering settle(Clusters clusters, Clustering best, SearchBudget until) {
        for (var round = 0; round < 30 && !until.isOver(); round++) {
            clusters.penalty *= 2;
            clusters.reprice();
            for (var k = 0; k < 20 * problem.size(); k++) {
                trial(clusters, 1e-12);
            }
            var now = clusters.snapshot();
            if (now.isBetterThan(best)) {
                best = now;
            }
            if (best.violation() <= 1e-9) {
                return best;
            }
        }
        return best;
    }

    /// Whether the clock never shortened the schedule, so that the same seed gives the same clustering again.
    public boolean wasSteady() {
        return steady;
    }

    /// Trials made so far.
    public long done() {
        return done;
    }

    private double trial(Clusters clusters, double temperature) {
        var i = random.nextInt(problem.size());
        var a = clusters.clusterOf[i];
        var empty = clusters.emptyOne();
        if (empty >= 0 && random.nextInt(8) == 0) {
            return opening(clusters, i, empty, temperature);
        }
        var j = near[i * reach + (int) (random.nextDouble() * random.nextDouble() * reach)];
        var b = clusters.clusterOf[j];
        if (a == b) {
            return 0;
        }
        var limit = -temperature * Math.log(random.nextDouble());
        var kind = random.nextInt(4);
        if (kind < 2) {
            var from = clusters.without(a, i);
            if (from - clusters.price[a] - clusters.price[b] > limit) {
                return 0;
            }
            var to = clusters.with(b, i);
            var change = from + to - clusters.price[a] - clusters.price[b];
            if (change <= limit) {
                clusters.shift(i, b, from, to);
                return change;
            }
            return 0;
        }
        var k = kind == 2 ? j : clusters.members[b][random.nextInt(clusters.size[b])];
        var mine = clusters.exchanged(a, i, k);
        if (mine - clusters.price[a] - clusters.price[b] > limit) {
            return 0;
        }
        var theirs = clusters.exchanged(b, k, i);
        var change = mine + theirs - clusters.price[a] - clusters.price[b];
        if (change <= limit) {
            clusters.swap(i, k, mine, theirs);
            return change;
        }
        return 0;
    }

    /// Tries point `i` alone in the empty cluster.
    private double opening(Clusters clusters, int i, int empty, double temperature) {
        var a = clusters.clusterOf[i];
        var from = clusters.without(a, i);
        var to = clusters.with(empty, i);
        var change = from + to - clusters.price[a] - clusters.price[empty];
        if (clusters.size[a] > 1 && change <= -temperature * Math.log(random.nextDouble())) {
            clusters.shift(i, empty, from, to);
            return change;
        }
        return 0;
    }

    /// Numbers the clusters: locked ones keep their place.
    private int[] numbered(int[] centreOf) {
        var number = new int[problem.size()];
        Arrays.fill(number, -1);
        var next = 0;
        for (var c = 0; c < locked.length && locked[c] >= 0; c++) {
            number[locked[c]] = next++;
        }
        var result = new int[centreOf.length];
        for (var i = 0; i < centreOf.length; i++) {
            var centre = centreOf[i];
            if (number[centre] < 0) {
                number[centre] = next++;
            }
            result[i] = number[centre];
        }
        for (var c = 0; c < locked.length && locked[c] >= 0; c++) {
            result[locked[c]] = c;
        }
        return result;
    }
}
