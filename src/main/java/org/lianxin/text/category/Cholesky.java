package org.lianxin.text.category;

import java.util.stream.IntStream;

/// The lower triangular factor of a symmetric positive definite matrix. Summed in a fixed order, whatever the number of
/// threads.
record Cholesky(double[][] factor) {
    private static final int PARTS = 16;
    private static final int BLOCK = 64;

    /// Adds `row · rowᵀ` of every row to a lower triangle.
    static void add(double[][] triangle, float[][] rows) {
        IntStream.range(0, PARTS).parallel().forEach(part -> {
            for (var from = 0; from < rows.length; from += BLOCK) {
                for (var a = part; a < triangle.length; a += PARTS) {
                    add(triangle[a], a, rows, from, Math.min(rows.length, from + BLOCK));
                }
            }
        });
    }

    /// Factors a matrix given by its lower triangle, which is used up.
    static Cholesky of(double[][] triangle) {
        return new Cholesky(factored(triangle));
    }

    private static void add(double[] line, int a, float[][] rows, int from, int to) {
        for (var i = from; i < to; i++) {
            var row = rows[i];
            var factor = (double) row[a];
            for (var b = 0; b <= a; b++) {
                line[b] += factor * row[b];
            }
        }
    }

    private static double[][] factored(double[][] matrix) {
        for (var a = 0; a < matrix.length; a++) {
            for (var b = 0; b <= a; b++) {
                var sum = matrix[a][b] - product(matrix[a], matrix[b], b);
                matrix[a][b] = a == b ? StrictMath.sqrt(Math.max(sum, 1e-12)) : sum / matrix[b][b];
            }
        }
        return matrix;
    }

    private static double product(double[] one, double[] other, int length) {
        var even = 0.0;
        var odd = 0.0;
        var third = 0.0;
        var fourth = 0.0;
        var c = 0;
        for (; c + 3 < length; c += 4) {
            even += one[c] * other[c];
            odd += one[c + 1] * other[c + 1];
            third += one[c + 2] * other[c + 2];
            fourth += one[c + 3] * other[c + 3];
        }
        for (; c < length; c++) {
            even += one[c] * other[c];
        }
        return even + odd + third + fourth;
    }

    /// Solves `factor · factorᵀ · x = right`.
    double[] solve(double[] right) {
        var solved = new double[right.length];
        for (var a = 0; a < right.length; a++) {
            solved[a] = (right[a] - product(factor[a], solved, a)) / factor[a][a];
        }
        for (var a = right.length - 1; a >= 0; a--) {
            solved[a] /= factor[a][a];
            for (var c = 0; c < a; c++) {
                solved[c] -= factor[a][c] * solved[a];
            }
        }
        return solved;
    }
}
