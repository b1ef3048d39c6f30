package org.lianxin.planning.match;

import java.util.Arrays;

/// The sets of jobs that one agent has room for and that lose little against its best knapsack at given prices.
///
/// A set is two words of bits, so there are at most 128 jobs. All sets within the loss are there, by rising loss;
/// where there would be more than asked for, those within a smaller loss.
final class GapColumns {
    static final int MOST_JOBS = 128;

    /// The share of the loss that is tried next where there are too many sets, and how often.
    private static final double LESS = 0.7;

    private static final int TRIES = 8;

    private final int most;
    private long[] low = new long[64];
    private long[] high = new long[64];
    private double[] loss = new double[64];
    private int count;
    private boolean complete;
    private final double[] table;
    private double[] gain = new double[0];
    private int[] effort = new int[0];
    private int width;
    private double least;
    private double best;

    /// @param most how many sets to keep at most, @param table room that several agents may share
    GapColumns(int most, double[] table) {
        this.most = most;
        this.table = table;
    }

    /// Lists the sets of an agent that lose up to `within`; returns how many cells of tables that took.
    long list(GapProblem problem, int agent, double[] price, double within) {
        int jobs = problem.jobs();
        effort = problem.effort()[agent];
        gain = new double[jobs];
        for (int j = 0; j < jobs; j++) gain[j] = price[j] - problem.cost()[agent][j];
        width = problem.limit()[agent] + 1;
        Arrays.fill(table, 0, width, 0);
        for (int j = 0; j < jobs; j++) extend(j);
        best = table[(jobs + 1) * width - 1];
        fill(jobs, within);
        double less = within;
        for (int k = 0; k < TRIES && !complete; k++) {
            less *= LESS;
            fill(jobs, less);
        }
        sort();
        return (long) jobs * width + 8L * count;
    }

    private void fill(int jobs, double within) {
        least = best - within;
        count = 0;
        complete = true;
        descend(jobs, width - 1, 0, 0, 0);
    }

    private void extend(int j) {
        int from = j * width;
        int to = from + width;
        int need = effort[j];
        if (gain[j] <= 0 || need >= width) {
            System.arraycopy(table, from, table, to, width);
            return;
        }
        System.arraycopy(table, from, table, to, need);
        for (int c = need; c < width; c++) table[to + c] = Math.max(table[from + c], table[from + c - need] + gain[j]);
    }

    private void descend(int jobs, int room, double gained, long lowBits, long highBits) {
        if (!complete) return;
        if (jobs == 0) {
            keep(best - gained, lowBits, highBits);
            return;
        }
        int j = jobs - 1;
        int row = j * width;
        int need = effort[j];
        if (need <= room && gained + gain[j] + table[row + room - need] >= least)
            descend(
                    j,
                    room - need,
                    gained + gain[j],
                    j < 64 ? lowBits | 1L << j : lowBits,
                    j < 64 ? highBits : highBits | 1L << j);
        if (gained + table[row + room] >= least) descend(j, room, gained, lowBits, highBits);
    }

    private void keep(double lost, long lowBits, long highBits) {
        if (count == most) {
            complete = false;
            return;
        }
        if (count == low.length) {
            low = Arrays.copyOf(low, 2 * count);
            high = Arrays.copyOf(high, 2 * count);
            loss = Arrays.copyOf(loss, 2 * count);
        }
        low[count] = lowBits;
        high[count] = highBits;
        loss[count++] = Math.max(0, lost);
    }

    private void sort() {
        long[] order = new long[count];
        for (int k = 0; k < count; k++) order[k] = (long) Float.floatToIntBits((float) loss[k]) << 32 | k;
        Arrays.sort(order);
        long[] sortedLow = new long[Math.max(64, count)];
        long[] sortedHigh = new long[Math.max(64, count)];
        double[] sortedLoss = new double[Math.max(64, count)];
        for (int k = 0; k < count; k++) {
            int from = (int) order[k];
            sortedLow[k] = low[from];
            sortedHigh[k] = high[from];
            sortedLoss[k] = loss[from];
        }
        low = sortedLow;
        high = sortedHigh;
        loss = sortedLoss;
    }

    int count() {
        return count;
    }

    long low(int k) {
        return low[k];
    }

    long high(int k) {
        return high[k];
    }

    double loss(int k) {
        return loss[k];
    }

    boolean has(int k, int job) {
        return ((job < 64 ? low[k] : high[k]) >>> job & 1) != 0;
    }
}
