package org.lianxin.planning.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.Chains;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.UnusableInput;
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
    record Found(Clustering clustering, double bound, boolean steady) {}

    private final NetworkProblem problem;
    private final ClusterProblem clusters;
    private volatile boolean steady = true;

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
            return new Found(new Clustering(new int[1], 0, 0), 0, true);
        }
        var listed = Math.min(n - 1, 48);
        var near = clusters.metric().nearest(listed);
        var reach = Math.min(n - 1, 20);
        var short20 = new int[n * reach];
        for (var i = 0; i < n; i++) {
            System.arraycopy(near, i * listed, short20, i * reach, reach);
        }
        var begun = start(seeds());
        var cost = new double[n];
        for (var i = 0; i < n; i++) {
            cost[i] = 1.5 * clusters.cost(i, begun[i]);
        }
        var bound = new ClusterBound(clusters, near, listed, cost);
        bound.climb(total(begun), 300, budget.share(0.25));
        var start = begun(bound, budget.share(0.3));
        var searching = budget.share(0.85);
        var results = Chains.run(budget.threads(), index -> anneal(start, short20, reach, searching, index));
        var best = results.getFirst();
        for (var result : results) {
            best = result.isBetterThan(best) ? result : best;
        }
        return new Found(best, Math.max(0, bound.climb(best.total(), 400, budget.share(0.9))), steady);
    }

    /// The best of several starts whose seeds differ in how a fraction of a hub per region is rounded.
    private int[] begun(ClusterBound bound, SearchBudget until) {
        var curve = Hilbert.order(problem.members().x(), problem.members().y());
        var best = settled(bound.seeds(curve, 0.5), until);
        for (var k = 1; k < 16 && !until.isPast(0.9); k++) {
            var next = settled(bound.seeds(curve, (0.5 + k * 0.618034) % 1), until);
            best = total(next) < total(best) ? next : best;
        }
        return best;
    }

    private double total(int[] centreOf) {
        var sum = 0.0;
        for (var i = 0; i < centreOf.length; i++) {
            sum += clusters.cost(i, centreOf[i]);
        }
        return sum;
    }

    /// Flow to the seeds, the best centre of each group, flow again, until that no longer helps.
    private int[] settled(int[] seeds, SearchBudget until) {
        var best = start(seeds);
        for (var round = 0; round < 30 && !until.isOver(); round++) {
            var next = start(clusters.centresOf(best));
            if (total(next) >= total(best) - 1e-6) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /// Members to seeds by flow within the limits, so that no region has too many or too few.
    private int[] start(int[] seeds) {
        var places = problem.members();
        var isSeed = new boolean[places.size()];
        for (var seed : seeds) {
            isSeed[seed] = true;
        }
        var others = java.util.stream.IntStream.range(0, places.size())
                .filter(i -> !isSeed[i])
                .toArray();
        var limits = problem.linked();
        try {
            var terms = new HouseholdFlow.Terms(1, limits.least(), limits.most(), 0);
            var links = new HouseholdFlow(some(seeds), some(others)).solve(terms);
            if (links.isPresent()) {
                var result = new int[places.size()];
                Arrays.setAll(result, i -> i);
                for (var k = 0; k < links.get().household().length; k++) {
                    result[others[links.get().household()[k]]] =
                            seeds[links.get().member()[k]];
                }
                return result;
            }
        } catch (UnusableInput noNativeSolver) {
            // the greedy start below needs no flow
        }
        return ClusterStart.assign(clusters, seeds);
    }

    private NetworkProblem.Places some(int[] chosen) {
        var all = problem.members();
        return new NetworkProblem.Places(
                Arrays.stream(chosen).mapToObj(i -> all.names()[i]).toArray(String[]::new),
                Arrays.stream(chosen).mapToDouble(i -> all.x()[i]).toArray(),
                Arrays.stream(chosen).mapToDouble(i -> all.y()[i]).toArray());
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
        var moves = Math.max(1L, (long) (budget.seconds() * MOVES_A_SECOND));
        var annealing = new ClusterAnnealing(clusters, near, reach, random.nextLong());
        var found = annealing.run(start, HOT * typical, COLD * typical, moves, 300 * typical, 1, budget);
        steady &= annealing.wasSteady();
        return found;
    }

    private static final double MOVES_A_SECOND = 5e6;
    private static final double HOT = 0.8;
    private static final double COLD = 0.01;
}
