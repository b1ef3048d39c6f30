package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lianxin.text.Labelled;
import org.lianxin.text.words.GramMap;

/// The trained machines behind a classifier: n-grams, two sets of margins that vote together, their calibration.
public final class LinearModel {
    private static final int INNER_FOLDS = 4;
    private static final double ROUTED_RIGHT = 0.99;

    private final List<String> categories;
    private final Features features;
    private final List<Margins> machines;
    private Certainty certainty;
    private double threshold = 1.01;

    private LinearModel(List<String> categories, Features features, List<Margins> machines, Certainty certainty) {
        this.categories = categories;
        this.features = features;
        this.machines = machines;
        this.certainty = certainty;
    }

    /// Trains on all cases; calibrates on inner folds, so that the probabilities are those of unseen texts.
    public static LinearModel train(List<Labelled> cases, long seed) {
        var categories =
                List.copyOf(new TreeSet<>(cases.stream().map(Labelled::category).toList()));
        var labels =
                cases.stream().mapToInt(c -> categories.indexOf(c.category())).toArray();
        var counts =
                cases.stream().map(c -> Features.count(c.title(), c.body())).toList();
        var model = machines(categories, counts, labels, seed);
        if (categories.size() > 1) {
            model.calibrate(heldBack(categories, cases, counts, labels, seed), labels);
        }
        return model;
    }

    private static LinearModel machines(List<String> categories, List<GramMap> counts, int[] labels, long seed) {
        var features = Features.of(counts);
        var pairs = counts.stream().map(c -> features.row(c, 2)).toList();
        var triples = counts.stream().map(c -> features.row(c, 3)).toList();
        var size = categories.size();
        var machines = List.of(
                Margins.plain(pairs, labels, size, features.size(), 2, seed),
                Margins.bayes(triples, labels, size, features.size(), 3, seed + 1));
        return new LinearModel(categories, features, machines, new Certainty(1, new float[size]));
    }

    private static double[][] heldBack(
            List<String> categories, List<Labelled> cases, List<GramMap> counts, int[] labels, long seed) {
        var folds = Folds.of(cases, INNER_FOLDS);
        var margins = new double[labels.length][];
        for (var fold = 0; fold < INNER_FOLDS; fold++) {
            var learn = new ArrayList<Integer>();
            for (var i = 0; i < labels.length; i++) {
                if (folds[i] != fold) {
                    learn.add(i);
                }
            }
            var texts = learn.stream().map(counts::get).toList();
            var inner = learn.stream().mapToInt(i -> labels[i]).toArray();
            var model = machines(categories, texts, inner, seed);
            for (var i = 0; i < labels.length; i++) {
                if (folds[i] == fold) {
                    margins[i] = model.margins(counts.get(i));
                }
            }
        }
        return margins;
    }

    private void calibrate(double[][] margins, int[] labels) {
        certainty = Certainty.fit(margins, labels);
        var certainties = new double[labels.length];
        var right = new boolean[labels.length];
        for (var i = 0; i < labels.length; i++) {
            var p = certainty.probabilities(margins[i]);
            var best = best(p);
            certainties[i] = p[best];
            right[i] = best == labels[i];
        }
        threshold = Certainty.threshold(certainties, right, ROUTED_RIGHT);
    }

    private static int best(double[] p) {
        var best = 0;
        for (var k = 1; k < p.length; k++) {
            best = p[k] > p[best] ? k : best;
        }
        return best;
    }

    private double[] margins(GramMap counts) {
        return read(new Labelled("", "", "", ""), counts).margins();
    }

    public List<String> categories() {
        return categories;
    }

    public double threshold() {
        return threshold;
    }

    /// Reads a text once, for its probabilities and its words.
    public Reading read(String title, String body) {
        return read(new Labelled(title, body, "", ""), Features.count(title, body));
    }

    private Reading read(Labelled text, GramMap counts) {
        var rows = machines.stream()
                .map(machine -> features.row(counts, machine.longest()))
                .toList();
        return new Reading(text, rows);
    }

    /// One text as this model sees it.
    public final class Reading {
        private final Labelled text;
        private final List<Row> rows;

        private Reading(Labelled text, List<Row> rows) {
            this.text = text;
            this.rows = rows;
        }

        private double[] margins() {
            var margins = new double[categories.size()];
            for (var m = 0; m < rows.size(); m++) {
                machines.get(m).addTo(margins, rows.get(m));
            }
            return margins;
        }

        /// The probability of each category, in the order of [LinearModel#categories()].
        public double[] probabilities() {
            return certainty.probabilities(margins());
        }

        /// The words of the text that speak for a category, strongest first.
        public List<String> words(int category) {
            var places = new GramMap(rows.getLast().features().length);
            var shares = new double
                    [rows.stream().mapToInt(row -> row.features().length).sum()];
            for (var m = 0; m < rows.size(); m++) {
                var share = machines.get(m).shares(rows.get(m), category);
                for (var i = 0; i < share.length; i++) {
                    shares[places.add(rows.get(m).features()[i] + 1L, 0)] += share[i];
                }
            }
            return SpeakingWords.of(text.title() + "。" + text.body(), gram -> {
                var place = places.index(features.index(gram) + 1L);
                return place < 0 ? 0 : shares[place];
            });
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(categories.size());
        for (var category : categories) {
            out.writeUTF(category);
        }
        out.writeDouble(threshold);
        certainty.write(out);
        features.write(out);
        out.writeInt(machines.size());
        for (var machine : machines) {
            machine.write(out);
        }
    }

    public static LinearModel read(DataInputStream in) throws IOException {
        var categories = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            categories.add(in.readUTF());
        }
        var threshold = in.readDouble();
        var certainty = Certainty.read(in);
        var features = Features.read(in);
        var machines = new ArrayList<Margins>();
        for (var left = in.readInt(); left > 0; left--) {
            machines.add(Margins.read(in, categories.size()));
        }
        var model = new LinearModel(List.copyOf(categories), features, machines, certainty);
        model.threshold = threshold;
        return model;
    }
}
