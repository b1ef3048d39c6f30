package org.lianxin.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lianxin.text.category.CategoryModel;

/// Finds the category of a report. Immutable and safe to share; the same cases and seed train the same classifier.
public final class Classifier {
    private static final int MAGIC = 0x4C585443;
    private static final int FORMAT = 4;
    private static final int EXPLAINED = 3;

    private final CategoryModel model;
    private final Embedding embedding;

    private Classifier(CategoryModel model, Embedding embedding) {
        this.model = model;
        this.embedding = embedding;
    }

    /// Trains on settled cases of any category list, by words alone; takes seconds for some thousand cases.
    public static Classifier train(List<Labelled> cases, long seed) {
        return train(cases, Embedding.NONE, seed);
    }

    /// Trains by words and, if every case can be embedded, by meaning: worth it where a category has few cases, as it
    /// costs some milliseconds a text. Without the embedding later, the words decide alone.
    public static Classifier train(List<Labelled> cases, Embedding embedding, long seed) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a classifier needs at least one case");
        }
        return new Classifier(CategoryModel.train(cases, embedding, seed), embedding);
    }

    /// Trains on the texts written for this project, with the codes of the taxonomy that ships with it.
    public static Classifier shipped(Embedding embedding) {
        return train(ShippedTexts.cases(), embedding, 1);
    }

    /// Every category, most probable first; the first three with the words that speak for them.
    public List<Suggestion> classify(String text) {
        return classify("", text);
    }

    /// As [#classify(String)], with a title that counts more than the body.
    public List<Suggestion> classify(String title, String body) {
        var vector = model.usesMeaning() ? embedding.of(title + body) : Optional.<float[]>empty();
        var reading = model.read(title, body, vector);
        var probabilities = reading.probabilities();
        var order = new ArrayList<Integer>();
        for (var k = 0; k < probabilities.length; k++) {
            order.add(k);
        }
        order.sort(Comparator.comparingDouble((Integer k) -> -probabilities[k]));
        var suggestions = new ArrayList<Suggestion>();
        for (var k : order) {
            var words = suggestions.size() < EXPLAINED ? reading.words(k) : List.<String>of();
            suggestions.add(new Suggestion(model.categories().get(k), probabilities[k], words));
        }
        return suggestions;
    }

    /// The certainty above which 99 % of held-back cases were placed rightly: from there routing may act alone. Above 1
    /// when no certainty was enough.
    public double threshold() {
        return model.threshold(model.usesMeaning() && embedding.of("").isPresent());
    }

    /// Whether it learnt from meaning too.
    public boolean usesMeaning() {
        return model.usesMeaning();
    }

    public List<String> categories() {
        return model.categories();
    }

    /// Writes the model in a compressed, versioned form.
    public void write(OutputStream target) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(target))) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            model.write(out);
        }
    }

    /// Reads a model that [#write] wrote.
    public static Classifier read(InputStream source, Embedding embedding) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(source), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                throw new IOException("this is not a classifier of format " + FORMAT);
            }
            return new Classifier(CategoryModel.read(in), embedding);
        }
    }
}
