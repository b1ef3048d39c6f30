package org.lianxin.planning.roster;

import com.google.ortools.Loader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

/// Plans by columns: the linear program over all rows of all people gives the bound and a first roster, and then small
/// groups of people are planned anew, all their rows at once (after Strandmark, Qu and Curtois, 2020).
final class ColumnSearch {
    private static final int ROOT_ROUNDS = 1_000;
    private static final int GROUP_ROUNDS = 40;
    private static final int SMALLEST_GROUP = 4;
    private static final int LARGE_GROUP = 9;
    /// Rows of each person that are offered again.
    private static final int REMEMBERED = 40;
    /// How often a group may take rows that cost as much as its own.
    private static final double LEVEL = 0.1;

    private final RosterProblem problem;
    private final RowPrices prices;
    private final CheapestRow[] programs;
    private final SearchBudget budget;
    private final SplittableRandom random;
    private final List<Deque<int[]>> remembered = new ArrayList<>();
    private final double step;
    private int[][] plan;
    private double cost;
    private int[][] best;
    private double bestCost;
    private double bound = Double.NEGATIVE_INFINITY;
    private boolean cut;

    private ColumnSearch(RosterProblem problem, CheapestRow[] programs, int[][] start, SearchBudget budget, long seed) {
        this.problem = problem;
        this.programs = programs;
        this.budget = budget;
        prices = new RowPrices(problem);
        random = new SplittableRandom(seed);
        plan = start.clone();
        best = start;
        cost = RosterCost.of(problem, plan, prices.missing);
        bestCost = cost;
        step = isWhole(problem) ? 1 : 1e-6 * Math.max(1, cost);
        for (int[] row : plan) remembered.add(new ArrayDeque<>(List.of(row)));
    }

    /// The search from a roster that keeps everybody's own rules; null where fairness has a price or rules are too
    /// large for a program over rows.
    static @Nullable ColumnSearch of(RosterProblem problem, int[][] start, SearchBudget budget, long seed) {
        if (problem.fairness() > 0) return null;
        var programs = CheapestRow.all(problem);
        return programs == null ? null : new ColumnSearch(problem, programs, start, budget, seed);
    }

    private static boolean isWhole(RosterProblem problem) {
        return problem.wishes().stream().allMatch(w -> w.weight() == Math.rint(w.weight()))
                && problem.covers().stream()
                        .allMatch(c -> c.over() == Math.rint(c.over()) && c.under() == Math.rint(c.under()));
    }

    int[][] best() {
        return best;
    }

    double bestCost() {
        return bestCost;
    }

    /// The same roster, bound and rows for a search with another seed.
    ColumnSearch beside(long seed) {
        var programs = CheapestRow.all(problem);
        if (programs == null) throw new IllegalStateException("programs over rows were possible a moment ago");
        var other = new ColumnSearch(problem, programs, best, budget, seed);
        other.bound = bound;
        for (int p = 0; p < best.length; p++) other.remembered.set(p, new ArrayDeque<>(remembered.get(p)));
        return other;
    }

    /// What no roster can cost less than.
    double bound() {
        return step == 1 ? Math.ceil(bound - 1e-4) : bound;
    }

    boolean isOptimal() {
        return bestCost <= bound() + 1e-9;
    }

    boolean wasCut() {
        return cut;
    }

    /// Bound and first roster from all people together, to that second of the budget's clock.
    void begin(double until) {
        Loader.loadNativeLibraries();
        int[] all = new int[plan.length];
        for (int p = 0; p < all.length; p++) all[p] = p;
        replan(all, ROOT_ROUNDS, Double.POSITIVE_INFINITY, until);
        cut |= budget.elapsed() >= until;
        tell();
    }

    /// Plans groups anew for so much work and at most to that second of the budget's clock.
    void improve(double work, double until) {
        var stretch = new Stretch(budget, work(), work, until);
        while (!stretch.isOver(work()) && !isOptimal()) {
            double most = random.nextDouble() < LEVEL ? cost : bestCost - step;
            replan(group(), GROUP_ROUNDS, most, until);
        }
        cut |= stretch.wasCut();
    }

    /// People at random: a few, or every other time any number of them.
    private int[] group() {
        int most = random.nextBoolean() ? plan.length : LARGE_GROUP;
        int size = Math.min(plan.length, random.nextInt(SMALLEST_GROUP, Math.max(SMALLEST_GROUP, most) + 1));
        return random.ints(0, plan.length).distinct().limit(size).toArray();
    }

    private long work() {
        long sum = 0;
        for (var program : programs) sum += program.work;
        return sum;
    }

    private void replan(int[] group, int rounds, double most, double until) {
        int[][] there = new int[problem.days()][problem.shifts().size()];
        double others = 0;
        for (int p = 0; p < plan.length; p++) {
            if (contains(group, p)) continue;
            others += prices.of(p, plan[p]);
            for (int d = 0; d < problem.days(); d++) if (plan[p][d] >= 0) there[d][plan[p][d]]++;
        }
        try (var dive = new RowDive(problem, prices, programs, group, there, budget, until)) {
            for (int p : group) for (int[] row : remembered.get(p)) dive.offer(p, row);
            if (!dive.converge(rounds, most - others + 1e-6)) return;
            if (group.length == plan.length) bound = Math.max(bound, dive.bound());
            if (dive.bound() + others > most + 1e-6) return;
            for (int p : group) for (int[] row : dive.taken(p)) remember(p, row);
            int[][] rows = dive.dive(most - others, random);
            if (rows != null) take(group, rows, most);
        }
    }

    private static boolean contains(int[] group, int p) {
        for (int q : group) if (q == p) return true;
        return false;
    }

    private void take(int[] group, int[][] rows, double most) {
        int[][] next = plan.clone();
        for (int k = 0; k < group.length; k++) {
            next[group[k]] = rows[k];
            remember(group[k], rows[k]);
        }
        double now = RosterCost.of(problem, next, prices.missing);
        if (now > most + 1e-6) return;
        plan = next;
        cost = now;
        if (now >= bestCost - 1e-9) return;
        best = next;
        bestCost = now;
        tell();
    }

    private void remember(int p, int[] row) {
        var rows = remembered.get(p);
        rows.addLast(row);
        if (rows.size() > REMEMBERED) rows.removeFirst();
    }

    private void tell() {
        if (bestCost < prices.missing) budget.report(bestCost, Bound.proven(bound(), "columns"), "columns");
    }
}
