package org.lianxin.planning.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How much the Lagrangian bound rises when one job is forced on one agent: an assignment that is cheaper than the
/// bound plus that loss cannot contain the pair, so the search may leave it out.
///
/// The losses are exact for the prices given: the knapsack of each agent is solved from the first job on and from the
/// last one back, and joined at every job (variable fixing as in Posta, Ferland and Michelon, 2012). Where the tables
/// would be too large, the knapsack is relaxed to its fractional value, which is smaller and therefore also safe.
final class GapLosses {
    /// Cells of one agent's table; 4 bytes each, two tables.
    private static final long MOST_CELLS = 24_000_000;

    private final GapProblem problem;
    private final double[] price;
    private final float[][] loss;

    GapLosses(GapProblem problem, double[] price) {
        this.problem = problem;
        this.price = price;
        loss = new float[problem.agents()][problem.jobs()];
        for (int i = 0; i < loss.length; i++) fill(i);
    }

    private void fill(int i) {
        Arrays.fill(loss[i], Float.POSITIVE_INFINITY);
        if ((long) problem.limit()[i] * (problem.jobs() + 2L) <= MOST_CELLS) exactly(i);
        else relaxed(i);
    }

    private void exactly(int i) {
        int limit = problem.limit()[i];
        int n = problem.jobs();
        float[][] before = new float[n + 1][];
        before[0] = new float[limit + 1];
        for (int j = 0; j < n; j++) before[j + 1] = with(before[j], i, j);
        float[] after = new float[limit + 1];
        float most = before[n][limit];
        for (int j = n - 1; j >= 0; j--) {
            int room = limit - problem.effort()[i][j];
            if (room >= 0) loss[i][j] = Math.max(0, most - gain(i, j) - joined(before[j], after, room));
            after = with(after, i, j);
        }
    }

    private static float joined(float[] before, float[] after, int room) {
        float most = 0;
        for (int c = 0; c <= room; c++) most = Math.max(most, before[c] + after[room - c]);
        return most;
    }

    /// The table when job `j` may be taken as well; the same table where it would not pay.
    private float[] with(float[] table, int i, int j) {
        float gain = gain(i, j);
        int need = problem.effort()[i][j];
        if (gain <= 0 || need >= table.length) return table;
        float[] next = table.clone();
        for (int c = need; c < next.length; c++) next[c] = Math.max(table[c], table[c - need] + gain);
        return next;
    }

    private float gain(int i, int j) {
        return (float) (price[j] - problem.cost()[i][j]);
    }

    private void relaxed(int i) {
        double worth = GapBound.worthOfEffort(problem, price, i);
        for (int j = 0; j < problem.jobs(); j++)
            if (problem.effort()[i][j] <= problem.limit()[i])
                loss[i][j] = (float) Math.max(0, worth * problem.effort()[i][j] - gain(i, j));
    }

    /// The agents of a job that may still take it, most likely first: those with a loss up to `within`, at least
    /// `fewest` and at most `most` of them where so many can.
    int[] likely(int j, double within, int fewest, int most) {
        int[] order = IntStream.range(0, problem.agents())
                .filter(i -> loss[i][j] < Float.POSITIVE_INFINITY)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> loss[i][j]))
                .mapToInt(Integer::intValue)
                .toArray();
        int count = 0;
        while (count < order.length && count < most && (count < fewest || loss[order[count]][j] <= within)) count++;
        return Arrays.copyOf(order, count);
    }
}
