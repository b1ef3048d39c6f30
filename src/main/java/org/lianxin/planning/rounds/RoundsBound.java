package org.lianxin.planning.rounds;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.SearchBudget;

/// A lower bound on the way: every visit has one place before it and one after it (the assignment problem), over arcs
/// that
/// time windows allow; leaving a visit out is following itself. Its dual prices make it valid.
final class RoundsBound {
    private static final int MOST = 700;

    private final RoundsModel model;
    private final int rounds;
    private final int fewest;
    private final double[] out;
    private final double[] home;

    private RoundsBound(RoundsModel model, int fewest) {
        this.model = model;
        rounds = Math.min(model.workers, model.n);
        this.fewest = Math.min(fewest, rounds);
        out = new double[model.n];
        home = new double[model.n];
        Arrays.fill(out, Double.MAX_VALUE);
        Arrays.fill(home, Double.MAX_VALUE);
        for (int w = 0; w < model.workers; w++)
            for (int v = 0; v < model.n; v++) {
                out[v] = Math.min(out[v], model.way[model.start[w] * model.nodes + v]);
                home[v] = Math.min(home[v], model.way[v * model.nodes + model.end[w]]);
            }
    }

    /// Fewest workers that the loads and the numbers of visits allow, when every visit is required.
    static int fewestWorkers(RoundsModel model) {
        double demand = 0;
        int visits = 0;
        for (int v = 0; v < model.n; v++)
            if (model.required[v]) {
                demand += model.demand[v];
                visits++;
            }
        double[] loads = Arrays.stream(model.load).map(l -> -l).sorted().toArray();
        int[] mosts = Arrays.stream(model.most).map(m -> -m).sorted().toArray();
        int byLoad = 0;
        while (byLoad < loads.length && demand > 1e-9) demand += loads[byLoad++];
        int byCount = 0;
        long left = visits;
        while (byCount < mosts.length && left > 0) left += mosts[byCount++];
        return Math.max(visits > 0 ? 1 : 0, Math.max(byLoad, byCount));
    }

    /// The bound on way and omissions, or null where the problem is too large for it.
    static @Nullable Double of(RoundsModel model, SearchBudget budget) {
        if (model.n == 0 || model.n > MOST) return null;
        boolean all = true;
        for (boolean required : model.required) all &= required;
        var bound = new RoundsBound(model, all ? fewestWorkers(model) : 0);
        Double value = bound.solve(budget);
        if (value == null) return null;
        return Math.max(0, value - 1e-6) + (all ? bound.fairShare() : 0);
    }

    private double fairShare() {
        double sum = 0;
        for (double share : model.share) sum += share;
        return model.fairness * sum * sum / model.workers;
    }

    private double cost(int i, int j) {
        int n = model.n;
        if (i >= n && j >= n) return i - n < fewest || j - n < fewest ? model.must : 0;
        if (i >= n) return out[j];
        if (j >= n) return home[i];
        if (i == j) return model.omission[i];
        double leave = model.open[i] + model.minutes[i] + model.way[i * model.nodes + j] * model.timeOf;
        return leave > model.close[j] + 1e-6 ? model.must : model.way[i * model.nodes + j];
    }

    /// The Hungarian method, row by row; the sum of its prices is the bound.
    private @Nullable Double solve(SearchBudget budget) {
        int size = model.n + rounds;
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        int[] match = new int[size + 1];
        int[] back = new int[size + 1];
        double[] least = new double[size + 1];
        boolean[] used = new boolean[size + 1];
        for (int i = 1; i <= size; i++) {
            if (budget.isOver()) return null;
            match[0] = i;
            Arrays.fill(least, Double.MAX_VALUE);
            Arrays.fill(used, false);
            int at = augment(u, v, match, back, least, used);
            while (at != 0) {
                match[at] = match[back[at]];
                at = back[at];
            }
        }
        double sum = 0;
        for (int i = 1; i <= size; i++) sum += u[i] + v[i];
        return sum;
    }

    private int augment(double[] u, double[] v, int[] match, int[] back, double[] least, boolean[] used) {
        int at = 0;
        do {
            used[at] = true;
            int row = match[at];
            int next = 0;
            double step = Double.MAX_VALUE;
            for (int j = 1; j < v.length; j++) {
                if (used[j]) continue;
                double reduced = cost(row - 1, j - 1) - u[row] - v[j];
                if (reduced < least[j]) {
                    least[j] = reduced;
                    back[j] = at;
                }
                if (least[j] < step) {
                    step = least[j];
                    next = j;
                }
            }
            for (int j = 0; j < v.length; j++) {
                if (used[j]) {
                    u[match[j]] += step;
                    v[j] -= step;
                } else least[j] -= step;
            }
            at = next;
        } while (match[at] != 0);
        return at;
    }
}
