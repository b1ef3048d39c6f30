package org.lianxin.planning.rounds;

import java.util.Arrays;

/// The visits most worth making next to each visit: near, with little waiting and little lateness in between
/// (the granular lists of Toth and Vigo with the correlation of Vidal and others, 2013).
final class Companions {
    private static final int WIDTH = 20;
    private static final double WAITING = 0.2;
    private static final double LATENESS = 1;

    private Companions() {}

    /// Per visit its companions, the best first.
    static int[][] of(RoundsModel model) {
        int n = model.n;
        double[][] far = new double[n][n];
        for (int u = 0; u < n; u++)
            for (int v = 0; v < n; v++) {
                double way = model.way[u * model.nodes + v];
                double ride = model.minutes[u] + way * model.timeOf;
                double wait = Math.max(0, model.open[v] - ride - model.close[u]);
                double late = Math.max(0, model.open[u] + ride - model.close[v]);
                far[u][v] = way + (WAITING * wait + LATENESS * late) / model.timeOf;
            }
        int[][] lists = new int[n][];
        long[] keys = new long[n];
        for (int u = 0; u < n; u++) {
            for (int v = 0; v < n; v++) {
                float key = u == v ? Float.MAX_VALUE : (float) Math.min(far[u][v], far[v][u]);
                keys[v] = (long) Float.floatToIntBits(key) << 32 | v;
            }
            Arrays.sort(keys);
            lists[u] = new int[Math.min(WIDTH, n - 1)];
            for (int k = 0; k < lists[u].length; k++) lists[u][k] = (int) keys[k];
        }
        return lists;
    }
}
