package org.lianxin.planning.rounds;

import java.util.Arrays;

/// A complete plan that may be late or overloaded, with what makes trying a change O(1): the heads and tails of all
/// rounds as stretches of time.
///
/// For interchangeable workers only; row `r` is `node[r][0 … length[r] + 1]`, begin and end place included.
final class LateRounds {
    final RoundsModel model;
    final int[][] node;
    final int[] length;
    final double[][] headMetres;
    final double[][] headLoad;
    final double[][] headTimes;
    final double[][] tailTimes;
    final int[] rowOf;
    final int[] placeOf;
    /// What overload and lateness cost, per unit.
    double loadPrice;

    double warpPrice;
    private final Strand strand;

    LateRounds(RoundsModel model, int rounds) {
        this.model = model;
        strand = new Strand(model);
        node = new int[rounds][];
        length = new int[rounds];
        headMetres = new double[rounds][];
        headLoad = new double[rounds][];
        headTimes = new double[rounds][];
        tailTimes = new double[rounds][];
        rowOf = new int[model.n];
        placeOf = new int[model.n];
        for (int r = 0; r < rounds; r++) set(r, new int[0], 0);
    }

    /// Takes over a plan; rounds beyond the plan's are empty.
    void set(int[][] plan) {
        for (int r = 0; r < node.length; r++)
            if (r < plan.length) set(r, plan[r], plan[r].length);
            else set(r, new int[0], 0);
    }

    void set(int r, int[] visits, int count) {
        if (node[r] == null || node[r].length < count + 2) {
            int size = count + 12;
            node[r] = new int[size];
            headMetres[r] = new double[size];
            headLoad[r] = new double[size];
            headTimes[r] = new double[4 * size];
            tailTimes[r] = new double[4 * size];
        }
        node[r][0] = model.start[0];
        System.arraycopy(visits, 0, node[r], 1, count);
        node[r][count + 1] = model.end[0];
        length[r] = count;
        refresh(r);
    }

    private void refresh(int r) {
        int count = length[r];
        double from = model.from[0];
        double until = model.until[0];
        strand.depot(model.start[0], from, until);
        note(r, 0);
        for (int p = 1; p <= count; p++) {
            int v = node[r][p];
            strand.visit(v);
            note(r, p);
            rowOf[v] = r;
            placeOf[v] = p;
        }
        strand.home(model.end[0], from, until);
        note(r, count + 1);
        var times = tailTimes[r];
        int last = 4 * (count + 1);
        times[last] = 0;
        times[last + 1] = 0;
        times[last + 2] = from;
        times[last + 3] = until;
        for (int p = count; p > 0; p--) {
            int v = node[r][p];
            double way = model.way[v * model.nodes + node[r][p + 1]];
            Strand.before(times, p, way, model.minutes[v], model.open[v], model.close[v], model.timeOf);
        }
    }

    private void note(int r, int p) {
        headMetres[r][p] = strand.metres;
        headLoad[r][p] = strand.load;
        strand.store(headTimes[r], p);
    }

    double metres(int r) {
        return length[r] == 0 ? 0 : headMetres[r][length[r] + 1];
    }

    /// What overload and lateness of a round cost at present.
    double fine(int r) {
        int end = length[r] + 1;
        return fine(headLoad[r][end], headTimes[r][4 * end + 1]);
    }

    double fine(double load, double warp) {
        return Math.max(0, load - model.load[0]) * loadPrice + warp * warpPrice;
    }

    double cost() {
        double sum = 0;
        for (int r = 0; r < node.length; r++) sum += metres(r) + fine(r);
        return sum;
    }

    double distance() {
        double sum = 0;
        for (int r = 0; r < node.length; r++) sum += metres(r);
        return sum;
    }

    double overload() {
        double sum = 0;
        for (int r = 0; r < node.length; r++) sum += Math.max(0, headLoad[r][length[r] + 1] - model.load[0]);
        return sum;
    }

    double warp() {
        double sum = 0;
        for (int r = 0; r < node.length; r++) sum += headTimes[r][4 * (length[r] + 1) + 1];
        return sum;
    }

    int[][] plan() {
        int[][] plan = new int[node.length][];
        for (int r = 0; r < plan.length; r++) plan[r] = Arrays.copyOfRange(node[r], 1, length[r] + 1);
        return plan;
    }
}
