package org.lianxin.text.category;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lianxin.text.Embedding;
import org.lianxin.text.Labelled;

/// What stands behind a classifier: words always, meaning where it was learned and is there now, each way calibrated.
public final class CategoryModel {
    private static final int INNER_FOLDS = 4;
    /// Meaning must take three hundredths off the log loss of unseen texts, for it costs twenty times the time
    /// of the words.
    private static final double WORTH_ITS_TIME = 0.03;

    private record Meaning(MeaningModel model, Way way) {}

    private final List<String> categories;
    private final WordModel words;
    private final Way way;
    private final Optional<Meaning> meaning;

    private CategoryModel(List<String> categories, WordModel words, Way way, Optional<Meaning> meaning) {
        this.categories = categories;
        this.words = words;
        this.way = way;
        this.meaning = meaning;
    }

    /// Trains on all cases; the calibration is that of texts unseen in inner folds.
    public static CategoryModel train(List<Labelled> cases, Embedding embedding, long seed) {
        var categories =
                List.copyOf(new TreeSet<>(cases.stream().map(Labelled::category).toList()));
        var size = categories.size();
        var labels =
                cases.stream().mapToInt(c -> categories.indexOf(c.category())).toArray();
        var counts =
                cases.stream().map(c -> Features.count(c.title(), c.body())).toList();
        var words = WordModel.train(counts, labels, size, seed);
        if (size < 2) {
            return new CategoryModel(categories, words, Way.none(size), Optional.empty());
        }
        var folds = Folds.of(cases, INNER_FOLDS);
        var unseen = WordModel.unseen(counts, labels, size, folds, seed);
        var way = Way.fit(unseen, labels, folds);
        return new CategoryModel(
                categories,
                words,
                way,
                meaning(cases, embedding, labels, folds, unseen)
                        .filter(m -> m.way().loss() <= way.loss() * (1 - WORTH_ITS_TIME)));
    }

    private static Optional<Meaning> meaning(
            List<Labelled> cases, Embedding embedding, int[] labels, int[] folds, double[][][] unseen) {
        var vectors = new ArrayList<float[]>();
        for (var each : cases) {
            var vector = embedding.of(each.title() + each.body());
            if (vector.isEmpty()) {
                return Optional.empty();
            }
            vectors.add(vector.get());
        }
        var trained = MeaningModel.train(vectors, labels, unseen[0][0].length, folds);
        var both = Way.fit(with(unseen, trained.unseen()), labels, folds);
        return Optional.of(new Meaning(trained.model(), both));
    }

    private static <T> T[] with(T[] sources, T more) {
        var all = Arrays.copyOf(sources, sources.length + 1);
        all[sources.length] = more;
        return all;
    }

    public List<String> categories() {
        return categories;
    }

    /// Whether this model also learned from meaning, so that an embedding is worth its time.
    public boolean usesMeaning() {
        return meaning.isPresent();
    }

    /// Reads a text once, for its probabilities and its words.
    public Reading read(String title, String body, Optional<float[]> vector) {
        return new Reading(title, body, vector);
    }

    /// One text as this model sees it.
    public final class Reading {
        private final String text;
        private final List<Row> rows;
        private final Optional<float[]> vector;

        private Reading(String title, String body, Optional<float[]> vector) {
            this.text = title + "。" + body;
            this.rows = words.rows(Features.count(title, body));
            this.vector = meaning.isPresent() ? vector : Optional.empty();
        }

        /// The probability of each category, in the order of [CategoryModel#categories()].
        public double[] probabilities() {
            var margins = words.margins(rows);
            if (vector.isEmpty()) {
                return way.probabilities(margins);
            }
            var meant = meaning.orElseThrow();
            var all = with(margins, meant.model().margins(vector.get()));
            return meant.way().probabilities(all);
        }

        /// The words of the text that speak for a category, strongest first.
        public List<String> words(int category) {
            return words.words(text, rows, category);
        }
    }

    /// The certainty from which on 99 % of unseen texts were placed rightly, with or without meaning.
    public double threshold(boolean withMeaning) {
        return withMeaning ? meaning.map(m -> m.way().threshold()).orElse(way.threshold()) : way.threshold();
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(categories.size());
        for (var category : categories) {
            out.writeUTF(category);
        }
        words.write(out);
        way.write(out);
        out.writeBoolean(meaning.isPresent());
        if (meaning.isPresent()) {
            meaning.get().model().write(out);
            meaning.get().way().write(out);
        }
    }

    public static CategoryModel read(DataInputStream in) throws IOException {
        var categories = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            categories.add(in.readUTF());
        }
        var words = WordModel.read(in, categories.size());
        var way = Way.read(in);
        var meaning = in.readBoolean()
                ? Optional.of(new Meaning(MeaningModel.read(in), Way.read(in)))
                : Optional.<Meaning>empty();
        return new CategoryModel(List.copyOf(categories), words, way, meaning);
    }
}
