package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// Kernel ridge regression from the meaning of a text to its category: solved at once, with exact leave-one-out
/// predictions.
record MeaningModel(Landmarks landmarks, float[][] weights) {
    private static final double PENALTY = 0.2;
    private static final double FIRM = 1e-4;

    /// A trained model, and what it would have said of each case without having seen it.
    record Trained(MeaningModel model, double[][] unseen) {}

    static Trained train(List<float[]> vectors, int[] labels, int categories) {
        var landmarks = Landmarks.among(vectors);
        var rows = landmarks.nearness(vectors);
        var factor = Cholesky.of(penalty(landmarks), rows);
        var weights = new float[categories][];
        IntStream.range(0, categories)
                .parallel()
                .forEach(k -> weights[k] = weights(k, rows, labels, factor, categories));
        var model = new MeaningModel(landmarks, weights);
        var unseen = new double[rows.length][];
        IntStream.range(0, rows.length)
                .parallel()
                .forEach(i -> unseen[i] = model.unseen(rows[i], labels[i], leverage(factor, rows[i])));
        return new Trained(model, unseen);
    }

    private static double[][] penalty(Landmarks landmarks) {
        var among = landmarks.amongThemselves();
        var penalty = new double[among.length][];
        for (var a = 0; a < among.length; a++) {
            penalty[a] = new double[a + 1];
            for (var b = 0; b <= a; b++) {
                penalty[a][b] = PENALTY * among[a][b] + (a == b ? FIRM : 0);
            }
        }
        return penalty;
    }

    private static float[] weights(int category, float[][] rows, int[] labels, Cholesky factor, int categories) {
        var pull = new double[rows[0].length];
        for (var i = 0; i < rows.length; i++) {
            var target = target(labels[i], category, categories);
            for (var j = 0; j < pull.length; j++) {
                pull[j] += target * rows[i][j];
            }
        }
        var solved = factor.solve(pull);
        var weights = new float[solved.length];
        for (var j = 0; j < weights.length; j++) {
            weights[j] = (float) solved[j];
        }
        return weights;
    }

    private static double target(int label, int category, int categories) {
        return (label == category ? 1 : 0) - 1.0 / categories;
    }

    private static double leverage(Cholesky factor, float[] row) {
        var right = new double[row.length];
        for (var j = 0; j < right.length; j++) {
            right[j] = row[j];
        }
        var leverage = 0.0;
        for (var x : factor.forward(right)) {
            leverage += x * x;
        }
        return Math.min(leverage, 0.999);
    }

    private double[] unseen(float[] row, int label, double leverage) {
        var unseen = of(row);
        for (var k = 0; k < unseen.length; k++) {
            unseen[k] = (unseen[k] - leverage * target(label, k, unseen.length)) / (1 - leverage);
        }
        return unseen;
    }

    double[] margins(float[] vector) {
        return of(landmarks.nearness(vector));
    }

    private double[] of(float[] nearness) {
        var margins = new double[weights.length];
        for (var k = 0; k < margins.length; k++) {
            var sum = 0.0;
            for (var j = 0; j < nearness.length; j++) {
                sum += weights[k][j] * nearness[j];
            }
            margins[k] = sum;
        }
        return margins;
    }

    void write(DataOutputStream out) throws IOException {
        landmarks.write(out);
        out.writeInt(weights.length);
        for (var row : weights) {
            Floats.write(out, row);
        }
    }

    static MeaningModel read(DataInputStream in) throws IOException {
        var landmarks = Landmarks.read(in);
        var weights = new float[in.readInt()][];
        for (var k = 0; k < weights.length; k++) {
            weights[k] = Floats.read(in);
        }
        return new MeaningModel(landmarks, weights);
    }
}
