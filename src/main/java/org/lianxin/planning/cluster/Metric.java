package org.lianxin.planning.cluster;

import org.jspecify.annotations.Nullable;

/// Distances among the points: straight lines, or a full symmetric table.
public final class Metric {
    private final double[] x;
    private final double[] y;
    private final double @Nullable [] table;
    private final @Nullable Bonds bonds;
    private final int n;

    /// What else makes two points near or far: a border between estates adds, an existing tie takes off.
    public record Bonds(int[] estate, double estatePrice, int[] tie, double tiePrice) {
        double adjust(int i, int j, double distance) {
            var across = estate[i] != estate[j] && estate[i] >= 0 && estate[j] >= 0 ? estatePrice : 0;
            var tied = i != j && (tie[i] == j || tie[j] == i) ? tiePrice : 0;
            return Math.max(0, distance + across - tied);
        }
    }

    private Metric(double[] x, double[] y, double @Nullable [] table, @Nullable Bonds bonds, int n) {
        this.x = x;
        this.y = y;
        this.table = table;
        this.bonds = bonds;
        this.n = n;
    }

    /// Straight lines with bonds.
    public static Metric bonded(double[] x, double[] y, Bonds bonds) {
        return new Metric(x, y, null, bonds, x.length);
    }

    /// Straight lines in the plane.
    public static Metric straight(double[] x, double[] y) {
        return new Metric(x, y, null, null, x.length);
    }

    /// A table, row by row.
    public static Metric table(double[] values, int n) {
        return new Metric(new double[0], new double[0], values, null, n);
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
        var distance = Math.sqrt(dx * dx + dy * dy);
        return bonds == null ? distance : bonds.adjust(i, j, distance);
    }

    private int[] nearestInPlane(int count) {
        var tree = new PointTree(x, y);
        var result = new int[n * count];
        for (var i = 0; i < n; i++) {
            var at = i * count;
            for (var j : tree.nearest(x[i], y[i], count + 1)) {
                if (j != i && at < (i + 1) * count) {
                    result[at++] = j;
                }
            }
        }
        return result;
    }

    /// The `count` nearest others of every point, nearest first, row by row.
    public int[] nearest(int count) {
        if (table == null && bonds == null) {
            return nearestInPlane(count);
        }
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
