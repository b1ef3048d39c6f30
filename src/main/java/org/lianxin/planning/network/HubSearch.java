package org.lianxin.planning.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.Chains;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.cluster.ClusterAnnealing;
import org.lianxin.planning.cluster.ClusterBound;
import org.lianxin.planning.cluster.ClusterProblem;
import org.lianxin.planning.cluster.ClusterStart;
import org.lianxin.planning.cluster.Clustering;
import org.lianxin.planning.cluster.Hilbert;
import org.lianxin.planning.cluster.Metric;

/// Level one: every member to a hub, hubs within their limits, near each other, in one estate, along existing ties.
final class HubSearch {
    /// The clustering found and the proven lower bound.
    record Found(Clustering clustering, double bound) {}

    private final NetworkProblem problem;
    private final ClusterProblem clusters;

    HubSearch(NetworkProblem problem) {
        this.problem = problem;
        var n = problem.members().size();
        var ones = new double[n];
        var most = new double[n];
        Arrays.fill(ones, 1);
        Arrays.fill(most, problem.linked().most() + 1);
        var willing = problem.willing().clone();
        for (var i = 0; i < n; i++) {
            willing[i] |= problem.hubNow()[i];
        }
        clusters = new ClusterProblem(
                metric(problem),
                ones,
                ones,
                most,
                problem.linked().least() + 1,
                problem.hubs(),
                willing,
                problem.hubNow());
    }

    private static Metric metric(NetworkProblem problem) {
        var plain = problem.estatePrice() == 0 && problem.tiePrice() == 0;
        return plain
                ? Metric.straight(problem.members().x(), problem.members().y())
                : Metric.bonded(
                        problem.members().x(),
                        problem.members().y(),
                        new Metric.Bonds(problem.estate(), problem.estatePrice(), problem.tie(), problem.tiePrice()));
    }

    Found run(SearchBudget budget) {
        var n = problem.members().size();
        if (n == 1) {
            return new Found(new Clustering(new int[1], 0, 0), 0);
        }
        var listed = Math.min(n - 1, 48);
        var near = clusters.metric().nearest(listed);
        var reach = Math.min(n - 1, 20);
        var short20 = new int[n * reach];
        for (var i = 0; i < n; i++) {
            System.arraycopy(near, i * listed, short20, i * reach, reach);
        }
        var start = ClusterStart.assign(clusters, seeds());
        var searching = budget.share(0.85);
        var results = Chains.run(budget.threads(), index -> anneal(start, short20, reach, searching, index));
        var best = results.getFirst();
        for (var result : results) {
            best = result.isBetterThan(best) ? result : best;
        }
        var cost = new double[n];
        for (var i = 0; i < n; i++) {
            cost[i] = 1.5 * clusters.cost(i, best.centreOf()[i]);
        }
        var bound = new ClusterBound(clusters, near, listed).climb(cost, best.total(), 400, budget.share(0.9));
        return new Found(best, Math.max(0, bound));
    }

    /// Hubs of today, then willing members at even steps along the Hilbert curve.
    private int[] seeds() {
        var order = Hilbert.order(problem.members().x(), problem.members().y());
        var seeds = new int[problem.hubs()];
        var count = 0;
        for (var i = 0; i < order.length; i++) {
            if (problem.hubNow()[i]) {
                seeds[count++] = i;
            }
        }
        var free = Arrays.stream(order)
                .filter(i -> clusters.willing()[i] && !problem.hubNow()[i])
                .toArray();
        var wanted = seeds.length - count;
        for (var k = 0; k < wanted; k++) {
            seeds[count++] = free[(int) ((2L * k + 1) * free.length / (2L * wanted))];
        }
        return seeds;
    }

    private Clustering anneal(int[] start, int[] near, int reach, SearchBudget budget, int index) {
        var random = new SplittableRandom(budget.seed() + 104_729L * index);
        var n = problem.members().size();
        var typical = 1e-6;
        for (var i = 0; i < n; i++) {
            typical += clusters.cost(i, start[i]) / n;
        }
        var best = new Clustering(start, 0, Double.MAX_VALUE);
        for (var round = 0; round == 0 || !budget.isOver(); round++) {
            var annealing = new ClusterAnnealing(clusters, near, reach, random.nextLong());
            var from = round == 0 ? start : best.centreOf();
            var hot = round == 0 ? HOT : HOT / 4;
            var moves = Math.max(1L, (long) (budget.seconds() * MOVES_A_SECOND));
            var result = annealing.run(from, hot * typical, COLD * typical, moves, typical, budget);
            best = result.isBetterThan(best) ? result : best;
            if (n > 500) {
                break;
            }
        }
        return best;
    }

    private static final double MOVES_A_SECOND = Double.parseDouble(System.getProperty("mps", "3e6"));
    private static final double HOT = Double.parseDouble(System.getProperty("hot", "0.5"));
    private static final double COLD = Double.parseDouble(System.getProperty("cold", "0.01"));
}
