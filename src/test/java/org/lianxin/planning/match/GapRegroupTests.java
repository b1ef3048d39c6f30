package org.lianxin.planning.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

class GapRegroupTests {
    private static GapProblem drawn(int agents, int jobs, long seed) {
        var random = new SplittableRandom(seed);
        long[][] cost = new long[agents][jobs];
        int[][] effort = new int[agents][jobs];
        int[] limit = new int[agents];
        for (int i = 0; i < agents; i++) {
            for (int j = 0; j < jobs; j++) {
                effort[i][j] = 1 + random.nextInt(30);
                cost[i][j] = 41 - effort[i][j] + random.nextInt(9);
                limit[i] += effort[i][j];
            }
            limit[i] = 9 * limit[i] / (10 * agents);
        }
        return new GapProblem(agents, jobs, cost, effort, limit, false);
    }

    private static double[] prices(GapProblem problem) {
        var bound = new GapBound(problem);
        bound.climb(Double.POSITIVE_INFINITY, 200, new SearchBudget(600, 1, 1));
        return bound.prices();
    }

    private static GapColumns[] columns(GapProblem problem, double[] prices, double within) {
        var sets = new GapColumns[problem.agents()];
        int widest = Arrays.stream(problem.limit()).max().orElseThrow() + 1;
        double[] table = new double[(problem.jobs() + 1) * widest];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new GapColumns(100_000, table);
            sets[i].list(problem, i, prices, within);
        }
        return sets;
    }

    /// The cheapest assignment by trying all.
    private static long cheapest(GapProblem problem, int j, int[] left) {
        if (j == problem.jobs()) return 0;
        long best = Long.MAX_VALUE / 2;
        for (int i = 0; i < left.length; i++) {
            int need = problem.effort()[i][j];
            if (need > left[i]) continue;
            left[i] -= need;
            best = Math.min(best, problem.cost()[i][j] + cheapest(problem, j + 1, left));
            left[i] += need;
        }
        return best;
    }

    @Test
    void everySetWithinTheLossIsListedByRisingLoss() {
        var problem = drawn(3, 11, 5);
        double[] prices = prices(problem);
        var sets = columns(problem, prices, 12)[1];
        double best = 0;
        double[] gains = new double[1 << 11];
        for (int set = 0; set < gains.length; set++) {
            int effort = 0;
            for (int j = 0; j < 11; j++) {
                if ((set >> j & 1) == 0) continue;
                effort += problem.effort()[1][j];
                gains[set] += prices[j] - problem.cost()[1][j];
            }
            if (effort > problem.limit()[1]) gains[set] = Double.NEGATIVE_INFINITY;
            best = Math.max(best, gains[set]);
        }
        double least = best - 12;
        assertThat(sets.count()).isGreaterThan(10).isEqualTo((int)
                Arrays.stream(gains).filter(gain -> gain >= least).count());
        for (int k = 1; k < sets.count(); k++) assertThat(sets.loss(k)).isGreaterThanOrEqualTo(sets.loss(k - 1) - 1e-5);
        for (int k = 0; k < sets.count(); k++)
            assertThat(best - gains[(int) sets.low(k)]).isCloseTo(sets.loss(k), offset(1e-6));
    }

    @Test
    void theCoverFoundIsTheCheapestAssignment() {
        for (long seed = 1; seed <= 8; seed++) {
            var problem = drawn(3, 9, seed);
            long cheapest = cheapest(problem, 0, problem.limit().clone());
            if (cheapest > 1_000_000) continue;
            double[] prices = prices(problem);
            var sets = columns(problem, prices, 60);
            var cover = new GapCover(sets, new long[3], new long[3], 60, Long.MAX_VALUE);
            assertThat(cover.search(9)).isTrue();
            long cost = 0;
            for (int j = 0; j < 9; j++)
                for (int i = 0; i < 3; i++) if (sets[i].has(cover.chosen(i), j)) cost += problem.cost()[i][j];
            assertThat(cost).isEqualTo(cheapest);
        }
    }

    @Test
    void thePresentCoverIsNotFoundAgain() {
        var problem = drawn(3, 9, 2);
        double[] prices = prices(problem);
        var sets = columns(problem, prices, 60);
        var first = new GapCover(sets, new long[3], new long[3], 60, Long.MAX_VALUE);
        assertThat(first.search(9)).isTrue();
        long[] own = new long[3];
        for (int i = 0; i < 3; i++) own[i] = sets[i].low(first.chosen(i));
        var second = new GapCover(sets, own, new long[3], 60, Long.MAX_VALUE);
        assertThat(second.search(9)).isTrue();
        assertThat(Arrays.stream(new int[] {0, 1, 2}).allMatch(i -> sets[i].low(second.chosen(i)) == own[i]))
                .isFalse();
    }

    @Test
    void groupsPlannedAnewImproveAPlanWithinAllLimitsTheSameWayForTheSameSeed() {
        var problem = drawn(10, 150, 3);
        var bound = new GapBound(problem);
        double lower = bound.climb(Double.POSITIVE_INFINITY, 400, new SearchBudget(600, 1, 1));
        double[] prices = bound.prices();
        int[][] near = new int[150][10];
        for (int[] some : near) Arrays.setAll(some, i -> i);
        double[] worth = new double[10];
        Arrays.setAll(worth, i -> GapBound.worthOfEffort(problem, prices, i));
        var tables = new GapTables(problem, near, worth);
        int[][] plans = new int[2][];
        for (int k = 0; k < 2; k++) {
            var chains = new GapChains(tables, 7);
            var budget = new SearchBudget(600, 1, 1);
            chains.run(lower, new Stretch(budget, 0, 2e5, 600));
            long before = chains.state().bestCost();
            var regroup = new GapRegroup(tables, prices, chains.state(), lower, 7, budget);
            assertThat(regroup.run(new Stretch(budget, 0, 3e8, 600))).isFalse();
            assertThat(chains.state().bestCost())
                    .isGreaterThanOrEqualTo((long) lower)
                    .isLessThan(before);
            plans[k] = chains.state().best().clone();
            assertThat(new GapChecker().check(problem, new GapPlan(plans[k])).accepted())
                    .isTrue();
        }
        assertThat(plans[0]).isEqualTo(plans[1]);
    }
}
