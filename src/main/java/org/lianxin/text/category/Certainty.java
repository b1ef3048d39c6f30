package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Turns margins into probabilities: a temperature for each source of margins and a bias per category, fitted on texts
/// the machines had not seen.
record Certainty(double[] temperatures, float[] biases) {
    private static final int ROUNDS = 300;
    private static final double BIAS_PENALTY = 2;
    private static final double STEP = 0.5;

    static Certainty none(int categories) {
        return new Certainty(new double[] {1}, new float[categories]);
    }

    /// Fits on the log loss of held-back margins, `margins[source][text][category]`.
    static Certainty fit(double[][][] margins, int[] labels) {
        var categories = margins[0][0].length;
        var scales = new double[margins.length];
        java.util.Arrays.fill(scales, 1);
        var biases = new double[categories];
        for (var round = 0; round < ROUNDS; round++) {
            var slope = new double[scales.length];
            var steepness = new double[scales.length];
            var pull = new double[categories];
            var weight = new double[categories];
            for (var i = 0; i < labels.length; i++) {
                var p = soft(margins, i, scales, biases);
                for (var k = 0; k < categories; k++) {
                    pull[k] += (k == labels[i] ? 1 : 0) - p[k];
                    weight[k] += p[k] * (1 - p[k]);
                }
                for (var s = 0; s < scales.length; s++) {
                    slope(margins[s][i], p, labels[i], s, slope, steepness);
                }
            }
            for (var s = 0; s < scales.length; s++) {
                scales[s] = Math.max(0, scales[s] + STEP / scales.length * slope[s] / (steepness[s] + 1e-6));
            }
            for (var k = 0; k < categories; k++) {
                biases[k] += STEP * (pull[k] - BIAS_PENALTY * biases[k]) / (weight[k] + BIAS_PENALTY);
            }
        }
        var rounded = new float[categories];
        for (var k = 0; k < categories; k++) {
            rounded[k] = (float) biases[k];
        }
        return new Certainty(scales, rounded);
    }

    private static void slope(double[] margins, double[] p, int label, int s, double[] slope, double[] steepness) {
        var mean = 0.0;
        var square = 0.0;
        for (var k = 0; k < p.length; k++) {
            mean += p[k] * margins[k];
            square += p[k] * margins[k] * margins[k];
        }
        slope[s] += margins[label] - mean;
        steepness[s] += square - mean * mean;
    }

    /// The probabilities of one text, `margins[source][category]`, as many sources as were fitted.
    double[] probabilities(double[]... margins) {
        var wide = new double[biases.length];
        for (var k = 0; k < wide.length; k++) {
            wide[k] = biases[k];
        }
        var one = new double[margins.length][][];
        for (var s = 0; s < margins.length; s++) {
            one[s] = new double[][] {margins[s]};
        }
        return soft(one, 0, temperatures, wide);
    }

    private static double[] soft(double[][][] margins, int text, double[] scales, double[] biases) {
        var p = biases.clone();
        for (var s = 0; s < scales.length; s++) {
            for (var k = 0; k < p.length; k++) {
                p[k] += scales[s] * margins[s][text][k];
            }
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
        out.writeInt(temperatures.length);
        for (var temperature : temperatures) {
            out.writeDouble(temperature);
        }
        Floats.write(out, biases);
    }

    static Certainty read(DataInputStream in) throws IOException {
        var temperatures = new double[in.readInt()];
        for (var s = 0; s < temperatures.length; s++) {
            temperatures[s] = in.readDouble();
        }
        return new Certainty(temperatures, Floats.read(in));
    }
}
