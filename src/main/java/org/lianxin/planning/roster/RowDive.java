package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.SearchBudget;

/// Plans the rows of a group beside the fixed rows of all others: generates rows until the linear program over them
/// has no cheaper one, then settles one row after the other, generating between.
final class RowDive implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 3;
    private static final int ROUNDS_BETWEEN = 20;
    private static final double SURE = 0.999;
    /// How much likelier the larger of two shares is to be settled first, as a power of it.
    private static final double CHOICE = 4;

    private static final double SMALL = 1e-6;

    private final RosterProblem problem;
    private final RowPrices prices;
    private final CheapestRow[] programs;
    private final RowMaster master;
    private final int[] group;
    private final int[][] there;
    private final double until;
    private final SearchBudget budget;
    private final double[][] price;
    private final double[] worthOff;
    private final int[][] settled;
    private final List<Integer> open = new ArrayList<>();
    private double bound = Double.NEGATIVE_INFINITY;

    /// @param there how many of the others are there, by day and shift
    /// @param until seconds of the budget's clock
    RowDive(
            RosterProblem problem,
            RowPrices prices,
            CheapestRow[] programs,
            int[] group,
            int[][] there,
            SearchBudget budget,
            double until) {
        this.problem = problem;
        this.prices = prices;
        this.programs = programs;
        this.group = group;
        this.there = there;
        this.budget = budget;
        this.until = until;
        master = new RowMaster(problem, prices, group, there);
        price = new double[problem.days()][problem.shifts().size()];
        worthOff = new double[problem.days()];
        settled = new int[group.length][];
        for (int p : group) open.add(p);
    }

    /// Offers a row from elsewhere.
    void offer(int person, int[] row) {
        master.add(person, row);
    }

    /// What no rows of the group can cost less than, all covers counted.
    double bound() {
        return bound;
    }

    double objective() {
        return master.objective();
    }

    /// Generates rows until none is cheaper, the bound is above `enough`, or the rounds or the time are over; false
    /// where a person has no row at all or the library gave up.
    boolean converge(int rounds, double enough) {
        for (int round = 0; round < rounds && budget.elapsed() < until && !budget.isCancelled(); round++) {
            if (!master.solve(until - budget.elapsed())) return false;
            int added = generate();
            if (added < 0) return false;
            if (added == 0 || bound > enough || bound > master.objective() - SMALL) return true;
        }
        return master.solve(until - budget.elapsed());
    }

    /// One round of pricing; how many rows are new, −1 where a person has none.
    private int generate() {
        double[] worth = master.worth();
        double sum = 0;
        for (double[] day : price) Arrays.fill(day, 0);
        for (int c = 0; c < worth.length; c++) {
            var cover = problem.covers().get(c);
            price[cover.day()][cover.shift()] -= worth[c];
            sum += worth[c] * (cover.need() - there[cover.day()][cover.shift()]);
        }
        int added = 0;
        for (int p : group) {
            if (!open.contains(p)) continue;
            double[][] own = ownPrices(p);
            List<int[]> rows = programs[p].solve(own, worthOff, ROWS_AT_ONCE);
            if (rows.isEmpty()) return -1;
            sum += programs[p].bound;
            double place = master.placeWorth(p);
            for (int[] row : rows) if (sum(own, row) < place - SMALL && master.add(p, row)) added++;
        }
        if (open.size() == group.length) bound = Math.max(bound, sum);
        return added;
    }

    private double[][] ownPrices(int p) {
        double[][] own = new double[price.length][];
        for (int d = 0; d < own.length; d++) {
            worthOff[d] = prices.off[p][d];
            own[d] = price[d].clone();
            for (int s = 0; s < own[d].length; s++) own[d][s] += prices.wish[p][d][s];
        }
        return own;
    }

    private double sum(double[][] own, int[] row) {
        double sum = 0;
        for (int d = 0; d < row.length; d++) sum += row[d] < 0 ? worthOff[d] : own[d][row[d]];
        return sum;
    }

    /// The rows of which a person takes a share.
    List<int[]> taken(int person) {
        return master.taken(person);
    }

    /// Settles everybody's row, in the order of the group; null where the linear program shows that it would cost
    /// more than `most`, or time is over.
    int @Nullable [][] dive(double most, SplittableRandom random) {
        while (!open.isEmpty()) {
            if (master.objective() > most + SMALL) return null;
            settle(random);
            if (!open.isEmpty() && !converge(ROUNDS_BETWEEN, Double.POSITIVE_INFINITY)) return null;
        }
        return settled;
    }

    /// Settles every person whose row is sure, or else the one whose row is nearest to it.
    private void settle(SplittableRandom random) {
        int chosen = -1;
        double first = Double.POSITIVE_INFINITY;
        List<Integer> sure = new ArrayList<>();
        for (int p : open) {
            double share = master.mostShare(p);
            if (share >= SURE) sure.add(p);
            double turn = -Math.log(1 - random.nextDouble()) / Math.pow(share, CHOICE);
            if (turn > first) continue;
            first = turn;
            chosen = p;
        }
        if (sure.isEmpty()) sure.add(chosen);
        for (int k = 0; k < group.length; k++) {
            if (!sure.contains(group[k])) continue;
            settled[k] = master.mostTaken(group[k]).shift();
            master.fix(group[k], master.mostTaken(group[k]));
        }
        open.removeAll(sure);
    }

    @Override
    public void close() {
        master.close();
    }
}
