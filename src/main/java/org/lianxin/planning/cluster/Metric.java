package org.lianxin.planning.cluster;

import org.jspecify.annotations.Nullable;

/// Distances among the points: straight lines, or a full symmetric table.
public final class Metric {
    private final double[] x;
    private final double[] y;
    private final double @Nullable [] table;
    private final int n;

    private Metric(double[] x, double[] y, double @Nullable [] table, int n) {
        this.x = x;
        this.y = y;
        this.table = table;
        this.n = n;
    }

    /// Straight lines in the plane.
    public static Metric straight(double[] x, double[] y) {
        return new Metric(x, y, null, x.length);
    }

    /// A table, row by row.
    public static Metric table(double[] values, int n) {
        return new Metric(new double[0], new double[0], values, n);
    }

    public int size() {
        return n;
    }

    public double between(int i, int j) {
        if (table != null) {
            return table[i * n + j];
        }
        var dx = x[i] - x[j];
        var dy = y[i] - y[j];
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// The `count` nearest others of every point, nearest first, row by row.
    public int[] nearest(int count) {
        var result = new int[n * count];
        var order = new long[n];
        for (var i = 0; i < n; i++) {
            var found = 0;
            for (var j = 0; j < n; j++) {
                if (j != i) {
                    order[found++] = ((long) Float.floatToIntBits((float) between(i, j)) << 32) | j;
                }
            }
            Smallest.first(order, found, count);
            java.util.Arrays.sort(order, 0, count);
            for (var k = 0; k < count; k++) {
                result[i * count + k] = (int) order[k];
            }
        }
        return result;
    }
}
