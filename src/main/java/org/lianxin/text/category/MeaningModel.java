package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Ridge regression from the meaning of a text to its category: solved at once, with exact leave-one-out predictions.
final class MeaningModel {
    private static final double PENALTY = 1;

    private final float[][] weights;

    private MeaningModel(float[][] weights) {
        this.weights = weights;
    }

    /// A trained model, and what it would have said of each case without having seen it.
    record Trained(MeaningModel model, double[][] unseen) {}

    static Trained train(List<float[]> vectors, int[] labels, int categories) {
        var size = vectors.getFirst().length + 1;
        var rows = new double[vectors.size()][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = widened(vectors.get(i));
        }
        var factor = cholesky(gram(rows, size));
        var targets = new double[categories][size];
        for (var i = 0; i < rows.length; i++) {
            add(targets[labels[i]], rows[i]);
        }
        var weights = new float[categories][size];
        for (var k = 0; k < categories; k++) {
            var solved = solve(factor, targets[k]);
            for (var j = 0; j < size; j++) {
                weights[k][j] = (float) solved[j];
            }
        }
        var model = new MeaningModel(weights);
        return new Trained(model, unseen(model, rows, labels, factor, vectors));
    }

    private static double[][] unseen(
            MeaningModel model, double[][] rows, int[] labels, double[][] factor, List<float[]> vectors) {
        var unseen = new double[rows.length][];
        for (var i = 0; i < rows.length; i++) {
            var half = forward(factor, rows[i]);
            var leverage = 0.0;
            for (var x : half) {
                leverage += x * x;
            }
            unseen[i] = model.margins(vectors.get(i));
            for (var k = 0; k < unseen[i].length; k++) {
                unseen[i][k] = (unseen[i][k] - (k == labels[i] ? leverage : 0)) / (1 - leverage);
            }
        }
        return unseen;
    }

    private static double[] widened(float[] vector) {
        var row = new double[vector.length + 1];
        for (var j = 0; j < vector.length; j++) {
            row[j] = vector[j];
        }
        row[vector.length] = 1;
        return row;
    }

    private static void add(double[] sum, double[] row) {
        for (var j = 0; j < sum.length; j++) {
            sum[j] += row[j];
        }
    }

    private static double[][] gram(double[][] rows, int size) {
        var gram = new double[size][];
        for (var a = 0; a < size; a++) {
            gram[a] = new double[a + 1];
            gram[a][a] = PENALTY;
        }
        for (var row : rows) {
            for (var a = 0; a < size; a++) {
                var line = gram[a];
                var factor = row[a];
                for (var b = 0; b <= a; b++) {
                    line[b] += factor * row[b];
                }
            }
        }
        return gram;
    }

    private static double[][] cholesky(double[][] matrix) {
        for (var a = 0; a < matrix.length; a++) {
            for (var b = 0; b <= a; b++) {
                var sum = matrix[a][b];
                for (var c = 0; c < b; c++) {
                    sum -= matrix[a][c] * matrix[b][c];
                }
                matrix[a][b] = a == b ? StrictMath.sqrt(sum) : sum / matrix[b][b];
            }
        }
        return matrix;
    }

    private static double[] forward(double[][] factor, double[] right) {
        var solved = new double[right.length];
        for (var a = 0; a < right.length; a++) {
            var sum = right[a];
            for (var c = 0; c < a; c++) {
                sum -= factor[a][c] * solved[c];
            }
            solved[a] = sum / factor[a][a];
        }
        return solved;
    }

    private static double[] solve(double[][] factor, double[] right) {
        var solved = forward(factor, right);
        for (var a = right.length - 1; a >= 0; a--) {
            solved[a] /= factor[a][a];
            for (var c = 0; c < a; c++) {
                solved[c] -= factor[a][c] * solved[a];
            }
        }
        return solved;
    }

    double[] margins(float[] vector) {
        var margins = new double[weights.length];
        for (var k = 0; k < margins.length; k++) {
            var sum = (double) weights[k][vector.length];
            for (var j = 0; j < vector.length; j++) {
                sum += weights[k][j] * vector[j];
            }
            margins[k] = sum;
        }
        return margins;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length);
        for (var row : weights) {
            Floats.write(out, row);
        }
    }

    static MeaningModel read(DataInputStream in) throws IOException {
        var weights = new float[in.readInt()][];
        for (var k = 0; k < weights.length; k++) {
            weights[k] = Floats.read(in);
        }
        return new MeaningModel(weights);
    }
}
