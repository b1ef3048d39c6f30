package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Kernel ridge regression from the meaning of a text to its category, solved at once.
record MeaningModel(Landmarks landmarks, float[][] weights) {
    private static final double PENALTY = 0.1;
    private static final double FIRM = 1e-4;

    /// A trained model, and what models without its fold say of each case. (Leave-one-out would cost less, but
    /// near copies of a case would give it away.)
    record Trained(MeaningModel model, double[][] unseen) {}

    /// The sums over one fold, or over several: of `row · rowᵀ`, and of the rows drawn towards each category.
    private record Sums(double[][] squares, double[][] pulls) {
        static Sums none(int size, int categories) {
            var squares = new double[size][];
            for (var a = 0; a < size; a++) {
                squares[a] = new double[a + 1];
            }
            return new Sums(squares, new double[categories][size]);
        }

        void add(Sums more) {
            add(squares, more.squares);
            add(pulls, more.pulls);
        }

        private static void add(double[][] sum, double[][] more) {
            for (var a = 0; a < sum.length; a++) {
                for (var b = 0; b < sum[a].length; b++) {
                    sum[a][b] += more[a][b];
                }
            }
        }
    }

    static Trained train(List<float[]> vectors, int[] labels, int categories, int[] folds) {
        var landmarks = Landmarks.among(vectors);
        var rows = landmarks.nearness(vectors);
        var last = Arrays.stream(folds).max().orElse(0);
        var sums = new ArrayList<Sums>();
        for (var fold = 0; fold <= last; fold++) {
            sums.add(sums(fold, rows, labels, categories, folds));
        }
        var unseen = new double[rows.length][];
        for (var fold = 0; fold <= last; fold++) {
            var without = solved(landmarks, sums, fold, categories);
            for (var i = 0; i < rows.length; i++) {
                unseen[i] = folds[i] == fold ? without.of(rows[i]) : unseen[i];
            }
        }
        return new Trained(solved(landmarks, sums, -1, categories), unseen);
    }

    private static Sums sums(int fold, float[][] rows, int[] labels, int categories, int[] folds) {
        var own = IntStream.range(0, rows.length).filter(i -> folds[i] == fold).toArray();
        var sums = Sums.none(rows[0].length, categories);
        Cholesky.add(sums.squares(), Arrays.stream(own).mapToObj(i -> rows[i]).toArray(float[][]::new));
        IntStream.range(0, categories).parallel().forEach(k -> {
            for (var i : own) {
                pull(sums.pulls()[k], rows[i], (labels[i] == k ? 1 : 0) - 1.0 / categories);
            }
        });
        return sums;
    }

    private static void pull(double[] pulls, float[] row, double target) {
        for (var j = 0; j < pulls.length; j++) {
            pulls[j] += target * row[j];
        }
    }

    private static MeaningModel solved(Landmarks landmarks, List<Sums> sums, int without, int categories) {
        var all = Sums.none(landmarks.size(), categories);
        for (var fold = 0; fold < sums.size(); fold++) {
            if (fold != without) {
                all.add(sums.get(fold));
            }
        }
        Sums.add(all.squares(), penalty(landmarks));
        var factor = Cholesky.of(all.squares());
        var weights = new float[categories][landmarks.size()];
        IntStream.range(0, categories).parallel().forEach(k -> {
            var solved = factor.solve(all.pulls()[k]);
            for (var j = 0; j < solved.length; j++) {
                weights[k][j] = (float) solved[j];
            }
        });
        return new MeaningModel(landmarks, weights);
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
