package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.text.words.GramMap;

/// What the n-grams of a text say about its category: sets of linear machines that vote together.
record WordModel(Features features, List<Margins> machines, int categories) {
    /// From so many categories on, the second set costs more time and memory than it brings.
    private static final int MANY = 30;

    static WordModel train(List<GramMap> counts, int[] labels, int categories, long seed) {
        var features = Features.of(counts);
        var pairs = counts.stream().map(c -> features.row(c, 2, false)).toList();
        var machines = new ArrayList<Margins>();
        machines.add(Margins.plain(pairs, labels, categories, features.size(), 2, seed));
        if (machines(categories) > 1) {
            var triples = counts.stream().map(c -> features.row(c, 3, true)).toList();
            machines.add(Margins.bayes(triples, labels, categories, features.size(), 3, seed + 1));
        }
        return new WordModel(features, List.copyOf(machines), categories);
    }

    private static int machines(int categories) {
        return categories < MANY ? 2 : 1;
    }

    /// The margins of each case, `[machine][case][category]`, by machines that had not seen it.
    static double[][][] unseen(List<GramMap> counts, int[] labels, int categories, int[] folds, long seed) {
        var margins = new double[machines(categories)][labels.length][];
        var last = java.util.Arrays.stream(folds).max().orElse(0);
        for (var fold = 0; fold <= last; fold++) {
            var learn = new ArrayList<Integer>();
            for (var i = 0; i < labels.length; i++) {
                if (folds[i] != fold) {
                    learn.add(i);
                }
            }
            var texts = learn.stream().map(counts::get).toList();
            var inner = learn.stream().mapToInt(i -> labels[i]).toArray();
            var model = train(texts, inner, categories, seed);
            for (var i = 0; i < labels.length; i++) {
                if (folds[i] == fold) {
                    model.put(margins, i, counts.get(i));
                }
            }
        }
        return margins;
    }

    private void put(double[][][] margins, int text, GramMap counts) {
        var own = margins(rows(counts));
        for (var m = 0; m < own.length; m++) {
            margins[m][text] = own[m];
        }
    }

    List<Row> rows(GramMap counts) {
        return machines.stream()
                .map(machine -> features.row(counts, machine.longest(), machine.weighed()))
                .toList();
    }

    /// What each machine says, `[machine][category]`: they are weighed by how well each did on unseen texts.
    double[][] margins(List<Row> rows) {
        var margins = new double[rows.size()][];
        for (var m = 0; m < margins.length; m++) {
            margins[m] = machines.get(m).of(rows.get(m));
        }
        return margins;
    }

    /// The words of the text that speak for a category, strongest first.
    List<String> words(String text, List<Row> rows, int category) {
        var places = new GramMap(rows.getLast().features().length);
        var shares =
                new double[rows.stream().mapToInt(row -> row.features().length).sum()];
        for (var m = 0; m < rows.size(); m++) {
            var share = machines.get(m).shares(rows.get(m), category);
            for (var i = 0; i < share.length; i++) {
                shares[places.add(features.plain(rows.get(m).features()[i]) + 1L, 0)] += share[i];
            }
        }
        return SpeakingWords.of(text, gram -> {
            var place = places.index(features.index(gram) + 1L);
            return place < 0 ? 0 : shares[place];
        });
    }

    void write(DataOutputStream out) throws IOException {
        features.write(out);
        out.writeInt(machines.size());
        for (var machine : machines) {
            machine.write(out);
        }
    }

    static WordModel read(DataInputStream in, int categories) throws IOException {
        var features = Features.read(in);
        var machines = new ArrayList<Margins>();
        for (var left = in.readInt(); left > 0; left--) {
            machines.add(Margins.read(in, categories));
        }
        return new WordModel(features, List.copyOf(machines), categories);
    }
}
