package org.lianxin.planning.roster;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

/// Improves a roster by taking a few people out and putting each back with the row that is cheapest beside the others,
/// the first ones at disturbed prices; annealed, so that it leaves poor rosters.
final class RowSearch {
    private static final int MOST_OUT = 4;
    /// Heat at first, in mean wishes, and the share of it that is left at the end.
    private static final double HOT = 10;

    private static final double COLD = 0.005;
    private static final double NOISE = 2;

    /// The share of the time after which a first roster is no longer waited for.
    private static final double LATE = 1.3;

    private final RosterProblem problem;
    private final SearchBudget budget;
    private final SplittableRandom random;
    private final CheapestRow[] programs;
    private final RosterProblem.Cover[][] cover;
    private final RowPrices prices;
    private final int[][] there;
    private final int[][] plan;
    private final double[][] price;
    private final double[] off;
    private int @Nullable [][] best;
    private boolean cut;
    private double bestCost = Double.POSITIVE_INFINITY;

    private RowSearch(RosterProblem problem, CheapestRow[] programs, SearchBudget budget, long seed) {
        this.problem = problem;
        this.programs = programs;
        this.budget = budget;
        random = new SplittableRandom(seed);
        int days = problem.days();
        int shifts = problem.shifts().size();
        int people = programs.length;
        cover = new RosterProblem.Cover[days][shifts];
        for (var one : problem.covers()) cover[one.day()][one.shift()] = one;
        prices = new RowPrices(problem);
        there = new int[days][shifts];
        plan = new int[people][days];
        price = new double[days][shifts];
        off = new double[days];
    }

    /// The search for a problem without a price on fairness; null where a person's rules are too large for it.
    static @Nullable RowSearch of(RosterProblem problem, SearchBudget budget, long seed) {
        if (problem.fairness() > 0
                || problem.people().isEmpty()
                || problem.shifts().isEmpty()) return null;
        var programs = CheapestRow.all(problem);
        if (programs == null) return null;
        return new RowSearch(problem, programs, budget, seed);
    }

    int @Nullable [][] best() {
        return best;
    }

    double bestCost() {
        return bestCost;
    }

    /// Searches for so much work, and at most to that second of the budget's clock; false where a person has no row.
    boolean run(double work, double until) {
        if (!begin()) return false;
        double cost = keep();
        double hot = typicalWeight();
        var stretch = new Stretch(budget, work(), work, until);
        int[] order = new int[plan.length];
        for (int p = 0; p < order.length; p++) order[p] = p;
        while (!stretch.isOver(work()) && bestCost > 0) {
            double heat = hot * Math.pow(COLD, Math.min(1, stretch.progress(work())));
            int out = Math.min(plan.length, 1 + random.nextInt(MOST_OUT));
            cost = attempt(order, out, heat, cost);
        }
        cut = stretch.wasCut();
        return true;
    }

    boolean wasCut() {
        return cut;
    }

    private long work() {
        long sum = 0;
        for (var program : programs) sum += program.work;
        return sum;
    }

    private boolean begin() {
        for (int p = 0; p < plan.length; p++) if (budget.isPast(LATE) || !put(p, 0)) return false;
        return true;
    }

    private double attempt(int[] order, int out, double heat, double cost) {
        int[][] before = new int[out][];
        for (int k = 0; k < out; k++) {
            int other = k + random.nextInt(order.length - k);
            int p = order[other];
            order[other] = order[k];
            order[k] = p;
            before[k] = plan[p].clone();
            count(p, -1);
        }
        for (int k = 0; k < out; k++) put(order[k], k == out - 1 && out > 1 ? 0 : NOISE * heat);
        double now = RosterCost.of(problem, plan, prices.missing);
        if (now <= cost - heat * Math.log(random.nextDouble(1e-12, 1))) {
            if (now < bestCost - 1e-9) keep();
            return now;
        }
        for (int k = 0; k < out; k++) count(order[k], -1);
        for (int k = 0; k < out; k++) {
            plan[order[k]] = before[k];
            count(order[k], 1);
        }
        return cost;
    }

    private double keep() {
        double cost = RosterCost.of(problem, plan, prices.missing);
        bestCost = cost;
        best = new int[plan.length][];
        for (int p = 0; p < plan.length; p++) best[p] = plan[p].clone();
        if (cost < prices.missing) budget.report(cost, Bound.none(), "rows");
        return cost;
    }

    /// Whether the best meets all that is required.
    boolean isSound() {
        return best != null && Double.isFinite(RosterCost.of(problem, best));
    }

    private double typicalWeight() {
        return Math.max(
                1,
                problem.wishes().stream()
                                .mapToDouble(RosterProblem.Wish::weight)
                                .average()
                                .orElse(1)
                        * HOT);
    }

    private void count(int p, int by) {
        for (int d = 0; d < plan[p].length; d++) if (plan[p][d] >= 0) there[d][plan[p][d]] += by;
    }

    /// Gives person `p` the row that is cheapest beside the others, prices disturbed by up to `noise`.
    private boolean put(int p, double noise) {
        for (int d = 0; d < off.length; d++) {
            off[d] = prices.off[p][d];
            for (int s = 0; s < price[d].length; s++)
                price[d][s] = prices.wish[p][d][s] + oneMore(d, s) + (noise > 0 ? noise * random.nextDouble() : 0);
        }
        int[] row = programs[p].solve(price, off);
        if (row == null) return false;
        plan[p] = row;
        count(p, 1);
        return true;
    }

    private double oneMore(int d, int s) {
        var one = cover[d][s];
        if (one == null) return 0;
        return there[d][s] < one.need() ? -Math.min(one.under(), prices.missing) : one.over();
    }
}
