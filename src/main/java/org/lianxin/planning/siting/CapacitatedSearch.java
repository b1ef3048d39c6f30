package org.lianxin.planning.siting;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.cluster.ClusterAnnealing;
import org.lianxin.planning.cluster.ClusterProblem;
import org.lianxin.planning.cluster.ClusterStart;
import org.lianxin.planning.cluster.Clustering;
import org.lianxin.planning.cluster.Metric;

/// The capacitated p-median where every demand point is also a possible site.
final class CapacitatedSearch {
    private final SitingProblem problem;
    private final SearchBudget budget;
    private final ClusterProblem clusters;

    CapacitatedSearch(SitingProblem problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
        var willing = new boolean[problem.sites()];
        Arrays.setAll(new int[0], i -> i);
        for (var j = 0; j < willing.length; j++) {
            willing[j] = !problem.closed()[j];
        }
        clusters = new ClusterProblem(
                metric(problem.distances()),
                problem.weight(),
                problem.load(),
                problem.capacity(),
                0,
                problem.stations(),
                willing,
                problem.fixed());
    }

    private static Metric metric(Distances distances) {
        if (distances instanceof Distances.Straight straight && !straight.floor()) {
            return Metric.straight(straight.x(), straight.y());
        }
        var n = distances.clients();
        var table = new double[n * n];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                table[i * n + j] = distances.at(i, j);
            }
        }
        return Metric.table(table, n);
    }

    Outcome<SitingPlan> run() {
        var n = problem.clients();
        var reach = Math.min(n - 1, 24);
        var near = clusters.metric().nearest(reach);
        var medians = new MedianSearch(problem, budget.share(0.12));
        medians.run();
        var start = ClusterStart.assign(clusters, medians.best);
        var results = Chains.run(budget.threads(), index -> anneal(start, near, reach, index));
        var best = results.getFirst();
        for (var result : results) {
            best = result.isBetterThan(best) ? result : best;
        }
        if (best.violation() > 1e-9) {
            return new Unfinished<>(
                    new Sentence("在时限内没有找到不超容量的方案。", "No plan within the capacities was found in time."),
                    Bound.proven(medians.bound, "Lagrangian relaxation"));
        }
        var open = new boolean[problem.sites()];
        for (var j : best.centreOf()) {
            open[j] = true;
        }
        var plan = new SitingPlan(open, best.centreOf());
        return Siting.answer(problem, plan, Bound.proven(medians.bound, "Lagrangian relaxation"), budget, false);
    }

    private Clustering anneal(int[] start, int[] near, int reach, int index) {
        var random = new SplittableRandom(budget.seed() + 7919L * index);
        var n = problem.clients();
        var typical = 0.0;
        for (var i = 0; i < n; i++) {
            typical += clusters.cost(i, start[i]) / n;
        }
        var meanLoad = Arrays.stream(problem.load()).average().orElse(1);
        var penalty = typical / Math.max(1e-12, meanLoad);
        Clustering best = null;
        var from = start;
        for (var round = 0; !budget.isOver(); round++) {
            var annealing = new ClusterAnnealing(clusters, near, reach, random.nextLong());
            var share = n < 500 ? 0.2 : 1.0;
            var moves = n < 500 ? (long) (budget.seconds() * 200_000) : Long.MAX_VALUE;
            var result = annealing.run(
                    from,
                    typical * (round % 3 == 0 ? HOT : HOT / 3),
                    typical * COLD,
                    moves,
                    penalty,
                    0.02,
                    budget.share(share));
            if (System.getenv("LX_TRACE") != null) {
                System.err.println(round + " " + result.total() + " " + result.violation() + " " + annealing.done()
                        + " " + budget.elapsed());
            }
            if (best == null || result.isBetterThan(best)) {
                best = result;
            }
            from = round % 3 == 2 ? start : best.centreOf();
        }
        return best == null ? new Clustering(start, 0, 1e9) : best;
    }

    static final double HOT = Double.parseDouble(System.getProperty("hot", "0.3"));
    static final double COLD = Double.parseDouble(System.getProperty("cold", "0.003"));
}
