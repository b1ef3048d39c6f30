package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/// One linear machine per category over one weighting of the n-grams: its margins rank the categories of a text.
///
/// `ratios` holds, per category, a factor for each n-gram (naive Bayes log-count ratio: Wang and Manning, ACL 2012) or
/// nothing.
record Margins(int longest, float[][] weights, float[][] ratios) {

    static Margins plain(List<Row> rows, int[] labels, int categories, int features, int longest, long seed) {
        var scaled = rows.stream().map(row -> row.scaled(new float[0])).toList();
        var descent = new DualDescent(scaled, features);
        var weights = new float[categories][];
        IntStream.range(0, categories).parallel().forEach(k -> weights[k] = train(descent, labels, k, 10, seed));
        return new Margins(longest, weights, new float[categories][0]);
    }

    static Margins bayes(List<Row> rows, int[] labels, int categories, int features, int longest, long seed) {
        var weights = new float[categories][];
        var ratios = new float[categories][];
        IntStream.range(0, categories).parallel().forEach(k -> {
            ratios[k] = ratio(rows, labels, k, features);
            var factors = ratios[k];
            var scaled = rows.stream().map(row -> row.scaled(factors)).toList();
            weights[k] = train(new DualDescent(scaled, features), labels, k, 3, seed);
        });
        return new Margins(longest, weights, ratios);
    }

    private static float[] train(DualDescent descent, int[] labels, int category, double cost, long seed) {
        var yes = new boolean[labels.length];
        var costs = new double[labels.length];
        for (var i = 0; i < labels.length; i++) {
            yes[i] = labels[i] == category;
            costs[i] = cost;
        }
        return descent.train(yes, costs, seed + category);
    }

    private static float[] ratio(List<Row> rows, int[] labels, int category, int features) {
        var inside = new double[features];
        var outside = new double[features];
        var count = 0;
        for (var i = 0; i < labels.length; i++) {
            var target = labels[i] == category ? inside : outside;
            count += labels[i] == category ? 1 : 0;
            for (var feature : rows.get(i).features()) {
                target[feature]++;
            }
        }
        var ratio = new float[features];
        for (var f = 0; f < features; f++) {
            var p = (inside[f] + 0.5) / (count + 1);
            var q = (outside[f] + 0.5) / (labels.length - count + 1);
            ratio[f] = (float) Math.abs(StrictMath.log(p / q));
        }
        return ratio;
    }

    /// Whether each n-gram also has a factor of its own.
    boolean weighed() {
        return ratios[0].length > 0;
    }

    /// The margin of each category.
    double[] of(Row row) {
        var margins = new double[weights.length];
        for (var k = 0; k < margins.length; k++) {
            margins[k] = margin(row, k);
        }
        return margins;
    }

    private double margin(Row row, int category) {
        var weight = weights[category];
        var ratio = ratios[category];
        var sum = 0.0;
        var square = 0.0;
        for (var i = 0; i < row.values().length; i++) {
            var feature = row.features()[i];
            var value = ratio.length == 0 ? row.values()[i] : row.values()[i] * ratio[feature];
            sum += weight[feature] * value;
            square += value * value;
        }
        return sum / StrictMath.sqrt(Math.max(square, 1e-12)) + weight[weight.length - 1];
    }

    /// How much each n-gram of the row speaks for a category.
    double[] shares(Row row, int category) {
        var scaled = row.scaled(ratios[category]).values();
        var shares = new double[scaled.length];
        for (var i = 0; i < shares.length; i++) {
            shares[i] = scaled[i] * weights[category][row.features()[i]];
        }
        return shares;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(longest);
        for (var k = 0; k < weights.length; k++) {
            Floats.write(out, weights[k]);
            Floats.write(out, ratios[k]);
        }
    }

    static Margins read(DataInputStream in, int categories) throws IOException {
        var longest = in.readInt();
        var weights = new float[categories][];
        var ratios = new float[categories][];
        for (var k = 0; k < categories; k++) {
            weights[k] = Floats.read(in);
            ratios[k] = Floats.read(in);
        }
        return new Margins(longest, weights, ratios);
    }
}
