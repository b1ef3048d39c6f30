package org.lianxin.planning.cluster;

import java.util.Arrays;

/// The Hilbert curve: an order of the plane in which neighbours on the curve are neighbours on the map.
public final class Hilbert {
    private Hilbert() {}

    /// The points' positions in curve order.
    public static int[] order(double[] x, double[] y) {
        var n = x.length;
        var minX = Arrays.stream(x).min().orElse(0);
        var minY = Arrays.stream(y).min().orElse(0);
        var span = Math.max(
                1e-9,
                Math.max(
                        Arrays.stream(x).max().orElse(0) - minX,
                        Arrays.stream(y).max().orElse(0) - minY));
        var keys = new long[n][];
        for (var i = 0; i < n; i++) {
            keys[i] =
                    new long[] {distance((int) ((x[i] - minX) / span * 65535), (int) ((y[i] - minY) / span * 65535)), i
                    };
        }
        Arrays.sort(keys, (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        return Arrays.stream(keys).mapToInt(key -> (int) key[1]).toArray();
    }

    private static long distance(int cellX, int cellY) {
        var x = cellX;
        var y = cellY;
        var d = 0L;
        for (var s = 32768; s > 0; s /= 2) {
            var rx = (x & s) > 0 ? 1 : 0;
            var ry = (y & s) > 0 ? 1 : 0;
            d += (long) s * s * ((3 * rx) ^ ry);
            if (ry == 0) {
                if (rx == 1) {
                    x = 65535 - x;
                    y = 65535 - y;
                }
                var turned = x;
                x = y;
                y = turned;
            }
        }
        return d;
    }
}
