package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// How likely the category that comes first is the right one, learned from how each source spoke of unseen texts: its
/// margin for that category and for the best other, and which categories come first and second. Some are confused with
/// each other more often than their margins tell.
///
/// It corrects the certainty (ridge logistic regression with the certainty as offset), so that with few texts the
/// certainty stays what it was.
record Assurance(float[] middles, float[] spreads, float[] weights, int categories) {
    private static final double PENALTY = 3;
    private static final int ROUNDS = 20;
    private static final double DONE = 1e-8;

    /// What is known of one text: `values` stand first, then one for the first and one for the second category, and one
    /// that is always there.
    private record Known(double offset, double[] values, int[] places) {}

    /// @param margins `[source][text][category]`, of texts unseen
    /// @param chances the probabilities that [Certainty] made of them
    static Assurance fit(double[][][] margins, double[][] chances, int[] labels) {
        var categories = chances[0].length;
        var raw = new double[labels.length][];
        for (var i = 0; i < raw.length; i++) {
            raw[i] = values(of(margins, i), chances[i]);
        }
        var size = raw[0].length;
        var middles = new float[size];
        var spreads = new float[size];
        for (var v = 0; v < size; v++) {
            var place = v;
            var middle = Arrays.stream(raw).mapToDouble(r -> r[place]).sum() / raw.length;
            var square = Arrays.stream(raw)
                            .mapToDouble(r -> (r[place] - middle) * (r[place] - middle))
                            .sum()
                    / raw.length;
            middles[v] = (float) middle;
            spreads[v] = (float) StrictMath.sqrt(Math.max(square, 1e-6));
        }
        var start = new Assurance(middles, spreads, new float[size + 2 * categories + 1], categories);
        var known = new Known[labels.length];
        var right = new boolean[labels.length];
        for (var i = 0; i < known.length; i++) {
            known[i] = start.known(of(margins, i), chances[i]);
            right[i] = first(chances[i]) == labels[i];
        }
        return new Assurance(middles, spreads, learned(known, right, start.weights.length), categories);
    }

    private static double[][] of(double[][][] margins, int text) {
        return Arrays.stream(margins).map(source -> source[text]).toArray(double[][]::new);
    }

    private static float[] learned(Known[] known, boolean[] right, int size) {
        var weights = new double[size];
        for (var round = 0; round < ROUNDS; round++) {
            var pull = new double[size];
            var curve = new double[size][];
            for (var a = 0; a < size; a++) {
                curve[a] = new double[a + 1];
                curve[a][a] = PENALTY;
                pull[a] = -PENALTY * weights[a];
            }
            for (var i = 0; i < known.length; i++) {
                add(known[i], right[i], weights, pull, curve);
            }
            var step = Cholesky.of(curve).solve(pull);
            var moved = 0.0;
            for (var a = 0; a < size; a++) {
                weights[a] += step[a];
                moved += step[a] * step[a];
            }
            if (moved < DONE) {
                break;
            }
        }
        var rounded = new float[size];
        for (var a = 0; a < size; a++) {
            rounded[a] = (float) weights[a];
        }
        return rounded;
    }

    private static void add(Known known, boolean right, double[] weights, double[] pull, double[][] curve) {
        var p = chance(score(known, weights));
        var values = known.values();
        var places = known.places();
        for (var a = 0; a < places.length; a++) {
            pull[places[a]] += ((right ? 1 : 0) - p) * values[a];
            for (var b = 0; b <= a; b++) {
                curve[places[a]][places[b]] += p * (1 - p) * values[a] * values[b];
            }
        }
    }

    private static double score(Known known, double[] weights) {
        var score = known.offset();
        for (var a = 0; a < known.places().length; a++) {
            score += weights[known.places()[a]] * known.values()[a];
        }
        return score;
    }

    private static double chance(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /// How the sources spoke of one text: the certainty on the scale of odds, and of each source two margins.
    private static double[] values(double[][] margins, double[] chances) {
        var first = first(chances);
        var values = new double[1 + 2 * margins.length];
        values[0] = odds(chances[first]);
        for (var s = 0; s < margins.length; s++) {
            values[1 + 2 * s] = margins[s][first];
            values[2 + 2 * s] = margins[s][other(margins[s], first)];
        }
        return values;
    }

    private static double odds(double chance) {
        return StrictMath.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9));
    }

    private Known known(double[][] margins, double[] chances) {
        var raw = values(margins, chances);
        var first = first(chances);
        var values = new double[raw.length + 3];
        var places = new int[values.length];
        for (var v = 0; v < raw.length; v++) {
            values[v] = (raw[v] - middles[v]) / spreads[v];
            places[v] = v;
        }
        places[raw.length] = raw.length + first;
        places[raw.length + 1] = raw.length + categories + other(chances, first);
        places[raw.length + 2] = raw.length + 2 * categories;
        Arrays.fill(values, raw.length, values.length, 1);
        return new Known(raw[0], values, places);
    }

    static int first(double[] chances) {
        return other(chances, -1);
    }

    private static int other(double[] values, int not) {
        var best = not == 0 ? 1 : 0;
        for (var k = best + 1; k < values.length; k++) {
            best = k != not && values[k] > values[best] ? k : best;
        }
        return best;
    }

    /// The probabilities with that of the first set right; the others share the rest as before, and none comes ahead.
    double[] assured(double[][] margins, double[] chances) {
        var first = first(chances);
        var rest = Math.max(1 - chances[first], 1e-12);
        var second = chances[other(chances, first)] / rest;
        var wide = new double[weights.length];
        for (var a = 0; a < wide.length; a++) {
            wide[a] = weights[a];
        }
        var sure = Math.max(chance(score(known(margins, chances), wide)), second / (1 + second));
        var assured = new double[chances.length];
        for (var k = 0; k < assured.length; k++) {
            assured[k] = k == first ? sure : chances[k] * (1 - sure) / rest;
        }
        return assured;
    }

    void write(DataOutputStream out) throws IOException {
        Floats.write(out, middles);
        Floats.write(out, spreads);
        Floats.write(out, weights);
        out.writeInt(categories);
    }

    static Assurance read(DataInputStream in) throws IOException {
        return new Assurance(Floats.read(in), Floats.read(in), Floats.read(in), in.readInt());
    }
}
