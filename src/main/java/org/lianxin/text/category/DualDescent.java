package org.lianxin.text.category;

import java.util.List;
import java.util.SplittableRandom;

/// Trains a linear support vector machine with squared hinge loss by dual coordinate descent.
///
/// Hsieh, Chang, Lin, Keerthi, Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008.
/// The same rows and seed give the same weights on every machine.
final class DualDescent {
    private static final double TOLERANCE = 0.1;
    private static final int MAX_ROUNDS = 30;

    private final List<Row> rows;
    private final int features;
    private final double[] squares;

    DualDescent(List<Row> rows, int features) {
        this.rows = rows;
        this.features = features;
        this.squares = rows.stream().mapToDouble(DualDescent::square).toArray();
    }

    private static double square(Row row) {
        var sum = 1.0;
        for (var value : row.values()) {
            sum += value * value;
        }
        return sum;
    }

    /// Weights for "yes" against "no"; the last entry is the bias. `cost` holds each row's price of an error.
    float[] train(boolean[] yes, double[] cost, long seed) {
        var weights = new double[features + 1];
        var alpha = new double[rows.size()];
        var order = new int[rows.size()];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var random = new SplittableRandom(seed);
        for (var round = 0; round < MAX_ROUNDS; round++) {
            shuffle(order, random);
            var worst = 0.0;
            for (var i : order) {
                worst = Math.max(worst, step(i, yes[i] ? 1 : -1, 0.5 / cost[i], alpha, weights));
            }
            if (worst < TOLERANCE) {
                break;
            }
        }
        var result = new float[features + 1];
        for (var i = 0; i < result.length; i++) {
            result[i] = (float) weights[i];
        }
        return result;
    }

    private double step(int i, int sign, double diagonal, double[] alpha, double[] weights) {
        var row = rows.get(i);
        var index = row.features();
        var values = row.values();
        var margin = weights[features];
        for (var j = 0; j < index.length; j++) {
            margin += weights[index[j]] * values[j];
        }
        var gradient = sign * margin - 1 + diagonal * alpha[i];
        if (alpha[i] == 0 && gradient >= 0) {
            return 0;
        }
        var old = alpha[i];
        alpha[i] = Math.max(0, old - gradient / (squares[i] + diagonal));
        var change = (alpha[i] - old) * sign;
        for (var j = 0; j < index.length; j++) {
            weights[index[j]] += change * values[j];
        }
        weights[features] += change;
        return Math.abs(gradient);
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
