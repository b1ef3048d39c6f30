package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Turns margins into probabilities: one temperature and a bias per category, fitted on texts the machines had not
// seen.
record Certainty(double temperature, float[] biases) {
    private static final int ROUNDS = 300;
    private static final double BIAS_PENALTY = 2;

    /// Fits by gradient descent on the log loss of held-back margins.
    static Certainty fit(double[][] margins, int[] labels) {
        var categories = margins[0].length;
        var scale = 1.0;
        var biases = new double[categories];
        for (var round = 0; round < ROUNDS; round++) {
            var slope = 0.0;
            var steepness = 1e-6;
            var pull = new double[categories];
            var weight = new double[categories];
            for (var i = 0; i < margins.length; i++) {
                var p = soft(margins[i], scale, biases);
                var mean = 0.0;
                var square = 0.0;
                for (var k = 0; k < categories; k++) {
                    var error = (k == labels[i] ? 1 : 0) - p[k];
                    slope += error * margins[i][k];
                    pull[k] += error;
                    weight[k] += p[k] * (1 - p[k]);
                    mean += p[k] * margins[i][k];
                    square += p[k] * margins[i][k] * margins[i][k];
                }
                steepness += square - mean * mean;
            }
            scale = Math.max(0.05, scale + 0.5 * slope / steepness);
            for (var k = 0; k < categories; k++) {
                biases[k] += 0.5 * (pull[k] - BIAS_PENALTY * biases[k]) / (weight[k] + BIAS_PENALTY);
            }
        }
        var rounded = new float[categories];
        for (var k = 0; k < categories; k++) {
            rounded[k] = (float) biases[k];
        }
        return new Certainty(scale, rounded);
    }

    double[] probabilities(double[] margins) {
        var wide = new double[biases.length];
        for (var k = 0; k < wide.length; k++) {
            wide[k] = biases[k];
        }
        return soft(margins, temperature, wide);
    }

    private static double[] soft(double[] margins, double scale, double[] biases) {
        var p = new double[margins.length];
        for (var k = 0; k < p.length; k++) {
            p[k] = scale * margins[k] + biases[k];
        }
        var highest = Arrays.stream(p).max().orElse(0);
        var sum = 0.0;
        for (var k = 0; k < p.length; k++) {
            p[k] = StrictMath.exp(p[k] - highest);
            sum += p[k];
        }
        for (var k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /// The lowest certainty above which at least `share` of the held-back texts were placed rightly; above 1 when none.
    static double threshold(double[] certainties, boolean[] right, double share) {
        var order = new Integer[certainties.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(certainties[b], certainties[a]));
        var hits = 0;
        var threshold = 1.01;
        for (var n = 0; n < order.length; n++) {
            hits += right[order[n]] ? 1 : 0;
            if (hits >= share * (n + 1)) {
                threshold = certainties[order[n]];
            }
        }
        return threshold;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(temperature);
        Floats.write(out, biases);
    }

    static Certainty read(DataInputStream in) throws IOException {
        return new Certainty(in.readDouble(), Floats.read(in));
    }
}
