package org.lianxin.planning.rounds;

import java.util.Arrays;

/// Distances between numbered places; the time to walk one is the distance divided by the speed.
///
/// @param places how many places
/// @param metres row by row, `from * places + to`; infinite where there is no way
/// @param speed metres a unit of time
public record Travel(int places, double[] metres, double speed) {
    /// Straight lines between points, cut to `decimals` digits (the DIMACS convention is 1); negative keeps the real
    /// value.
    public static Travel byAir(double[] x, double[] y, int decimals, double speed) {
        int n = x.length;
        double[] table = new double[Math.multiplyExact(n, n)];
        double scale = Math.pow(10, Math.max(0, decimals));
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double metres = Math.hypot(x[i] - x[j], y[i] - y[j]);
                table[i * n + j] = decimals < 0 ? metres : Math.floor(metres * scale + 1e-9) / scale;
            }
        return new Travel(n, table, speed);
    }

    /// The distance from one place to another.
    public double from(int a, int b) {
        return metres[a * places + b];
    }

    /// How long that takes.
    public double time(int a, int b) {
        return from(a, b) / speed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Travel t && t.places == places && t.speed == speed && Arrays.equals(t.metres, metres);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(metres);
    }
}
