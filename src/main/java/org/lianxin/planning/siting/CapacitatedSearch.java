package org.lianxin.planning.siting;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.cluster.ClusterAnnealing;
import org.lianxin.planning.cluster.ClusterBound;
import org.lianxin.planning.cluster.ClusterProblem;
import org.lianxin.planning.cluster.ClusterStart;
import org.lianxin.planning.cluster.Clustering;
import org.lianxin.planning.cluster.Hilbert;
import org.lianxin.planning.cluster.Metric;

/// The capacitated p-median: annealing of clusters around sites.
///
/// Where sites are not demand points, they join the clusters as points without weight or load, and only they may lead.
final class CapacitatedSearch {
    private static final double HOT = 1;
    private static final double[] HEATS = {0.3, 0.3, 0.1};
    private static final double COLD = 0.003;
    private final SitingProblem problem;
    private final SearchBudget budget;
    private final ClusterProblem clusters;
    private final int firstSite;
    private volatile boolean steady = true;

    CapacitatedSearch(SitingProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
        firstSite = problem.coincident() ? 0 : problem.clients();
        var points = problem.sites() + firstSite;
        var willing = new boolean[points];
        var fixed = new boolean[points];
        for (var j = 0; j < problem.sites(); j++) {
            willing[firstSite + j] = !problem.closed()[j];
            fixed[firstSite + j] = problem.fixed()[j];
        }
        var most = new double[points];
        System.arraycopy(problem.capacity(), 0, most, firstSite, problem.sites());
        clusters = new ClusterProblem(
                metric(),
                Arrays.copyOf(problem.weight(), points),
                Arrays.copyOf(problem.load(), points),
                most,
                0,
                problem.stations(),
                willing,
                fixed);
    }

    private Metric metric() {
        var distances = problem.distances();
        if (distances instanceof Distances.Straight straight && !straight.floor()) {
            return problem.coincident()
                    ? Metric.straight(straight.x(), straight.y())
                    : Metric.straight(joined(straight.x(), straight.siteX()), joined(straight.y(), straight.siteY()));
        }
        var n = problem.clients();
        var points = problem.sites() + firstSite;
        var table = new double[points * points];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < problem.sites(); j++) {
                table[i * points + firstSite + j] = distances.at(i, j);
                table[(firstSite + j) * points + i] = distances.at(i, j);
            }
        }
        return Metric.table(table, points);
    }

    private static double[] joined(double[] first, double[] second) {
        var result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }

    Outcome<SitingPlan> run() {
        var points = clusters.size();
        if (points == 1) {
            return Siting.answer(
                    problem,
                    new SitingPlan(new boolean[] {true}, new int[1]),
                    Bound.proven(0, "one point"),
                    budget,
                    true);
        }
        var medians = new MedianSearch(problem, budget.share(0.12));
        medians.run();
        var reach = Math.min(points - 1, 24);
        var near = clusters.metric().nearest(reach);
        var nearby =
                assigned(Arrays.stream(medians.best).map(j -> j + firstSite).toArray());
        var bound = bound(nearby);
        var bounded = Double.NEGATIVE_INFINITY;
        var start = nearby;
        if (bound != null) {
            bounded = bound.climb(nearby.total(), 150, budget.share(0.15));
            var balanced = assigned(bound.seeds(curve(), 0.5));
            start = balanced.isBetterThan(nearby) ? balanced : nearby;
        }
        var searching = budget.share(bound == null ? 0.98 : 0.9);
        var from = start.centreOf();
        var results = Chains.run(budget.threads(), index -> anneal(from, near, reach, searching, index));
        var best = results.getFirst();
        for (var result : results) {
            best = result.isBetterThan(best) ? result : best;
        }
        if (best.violation() > 1e-9) {
            return new Unfinished<>(
                    new Sentence("在时限内没有找到不超容量的方案。", "No plan within the capacities was found in time."),
                    Bound.proven(medians.bound, "Lagrangian relaxation"));
        }
        bounded = Math.max(medians.bound, bound == null ? bounded : bound.climb(best.total(), 2000, budget.share(0.9)));
        return Siting.answer(problem, plan(best), proven(bounded, best.total()), budget, steady);
    }

    private static Bound proven(double bound, double total) {
        return bound < -1e200 ? Bound.none() : Bound.proven(Math.min(bound, total), "Lagrangian relaxation");
    }

    private SitingPlan plan(Clustering best) {
        var open = new boolean[problem.sites()];
        var servedBy = new int[problem.clients()];
        for (var i = 0; i < best.centreOf().length; i++) {
            open[best.centreOf()[i] - firstSite] = true;
            if (i < servedBy.length) {
                servedBy[i] = best.centreOf()[i] - firstSite;
            }
        }
        return new SitingPlan(open, servedBy);
    }

    /// The bound that knows the capacities, where its lists stay short enough to be worth it.
    private @Nullable ClusterBound bound(Clustering found) {
        var n = clusters.size();
        var reach = Math.min(n - 1, 20 + 4 * n / problem.stations());
        if ((long) n * reach > 1_500_000 || budget.isOver()) {
            return null;
        }
        var cost = new double[n];
        for (var i = 0; i < n; i++) {
            cost[i] = 1.3 * clusters.cost(i, found.centreOf()[i]);
        }
        return new ClusterBound(clusters, clusters.metric().nearest(reach), reach, cost);
    }

    private int[] curve() {
        if (problem.distances() instanceof Distances.Straight straight) {
            return problem.coincident()
                    ? Hilbert.order(straight.x(), straight.y())
                    : Hilbert.order(joined(straight.x(), straight.siteX()), joined(straight.y(), straight.siteY()));
        }
        return IntStream.range(0, clusters.size()).toArray();
    }

    /// A first assignment to centres, with what it costs and by how much it overloads.
    private Clustering assigned(int[] centres) {
        var centreOf = ClusterStart.assign(clusters, centres);
        var filled = new double[clusters.size()];
        var total = 0.0;
        for (var i = 0; i < centreOf.length; i++) {
            filled[centreOf[i]] += clusters.load()[i];
            total += clusters.cost(i, centreOf[i]);
        }
        var over = 0.0;
        for (var j = 0; j < filled.length; j++) {
            over += Math.max(0, filled[j] - clusters.most()[j]);
        }
        return new Clustering(centreOf, total, over);
    }

    private Clustering anneal(int[] start, int[] near, int reach, SearchBudget until, int index) {
        var random = new SplittableRandom(budget.seed() + 7919L * index);
        var n = clusters.size();
        var typical = 1e-9;
        for (var i = 0; i < problem.clients(); i++) {
            typical += clusters.cost(i, start[i]) / problem.clients();
        }
        var meanLoad = Arrays.stream(problem.load()).average().orElse(1);
        var penalty = typical / Math.max(1e-12, meanLoad);
        var rounds = (int) Math.clamp(
                (long) (until.seconds() * pace() / (3000 * Math.max(1, Math.pow(n / 300.0, 1.5)) * n)), 1, 200);
        var moves = (long) (until.seconds() / rounds * pace());
        var best = new ClusterAnnealing(clusters, near, reach, random.nextLong())
                .run(start, typical, typical, 0, penalty, 0.02, until);
        var from = start;
        for (var round = 0; round < rounds && !until.isOver(); round++) {
            var annealing = new ClusterAnnealing(clusters, near, reach, random.nextLong());
            var hot = typical * (rounds == 1 ? HOT : HEATS[round % HEATS.length]);
            var mine = until.share(1.0 / (rounds - round));
            var result = annealing.run(from, hot, typical * (rounds == 1 ? COLD : 0.01), moves, penalty, 0.02, mine);
            steady &= annealing.wasSteady();
            best = result.isBetterThan(best) ? result : best;
            from = round % 2 == 1 ? start : best.centreOf();
        }
        return best;
    }

    /// Trials a second that this kind of machine does with room to spare, so that the schedule rarely meets the clock.
    private double pace() {
        return 6e6 / (1 + clusters.size() / 60.0 / problem.stations());
    }
}
