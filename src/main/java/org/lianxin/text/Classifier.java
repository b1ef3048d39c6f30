package org.lianxin.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.lianxin.text.category.LinearModel;

/// Finds the category of a report. Immutable and safe to share; the same cases and seed train the same classifier.
public final class Classifier {
    private static final int MAGIC = 0x4C585443;
    private static final int FORMAT = 1;
    private static final int EXPLAINED = 3;

    private final LinearModel model;

    private Classifier(LinearModel model) {
        this.model = model;
    }

    /// Trains on settled cases of any category list; takes seconds for some thousand cases.
    public static Classifier train(List<Labelled> cases, long seed) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("a classifier needs at least one case");
        }
        return new Classifier(LinearModel.train(cases, seed));
    }

    /// Every category, most probable first; the first three with the words that speak for them.
    public List<Suggestion> classify(String text) {
        return classify("", text);
    }

    /// As [#classify(String)], with a title that counts more than the body.
    public List<Suggestion> classify(String title, String body) {
        var reading = model.read(title, body);
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
        return model.threshold();
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

    public static Classifier read(InputStream source) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(source), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                throw new IOException("this is not a classifier of format " + FORMAT);
            }
            return new Classifier(LinearModel.read(in));
        }
    }
}
