package org.lianxin.planning.rounds;

import org.lianxin.planning.JsonFields;

/// A table of distances given outright: `matrix[from][to]`, with `place` and `endPlace` of visits and workers as
/// indices.
final class Matrix {
    private Matrix() {}

    static Travel read(JsonFields root, double speed) {
        var rows = root.node().path("matrix");
        int n = rows.size();
        double[] metres = new double[Math.multiplyExact(n, n)];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                var cell = rows.path(i).path(j);
                double value = cell.isNumber() ? cell.doubleValue() : Double.NaN;
                if (!(value >= 0))
                    throw RoundsFile.refused(
                            "rounds.bad-matrix",
                            "距离表第 " + i + " 行第 " + j + " 列不是非负数。",
                            "matrix[" + i + "][" + j + "] is not a number of zero or more.");
                metres[i * n + j] = value;
            }
        for (var list : java.util.List.of("visits", "workers"))
            for (var f : root.objects(list))
                if (f.whole("place", 0) >= n || f.whole("endPlace", 0) >= n)
                    throw RoundsFile.refused(
                            "rounds.place-outside",
                            f.path() + "：距离表里没有这个地点。",
                            f.path() + ": the matrix has no such place.");
        return new Travel(n, metres, speed);
    }
}
