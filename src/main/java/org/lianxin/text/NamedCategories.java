package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Ranks categories of which there are only names, descriptions and perhaps a few examples, before any model can be
/// trained: nearness in meaning to the names, shared characters, and nearness to the examples.
public final class NamedCategories {
    private static final double SHARED = 0.5;
    private static final double EXAMPLE = 1;
    private static final int HEAD = 120;

    private record Hint(String key, String category, GramMap pairs, Optional<float[]> vector, boolean example) {}

    private final List<Hint> hints = new ArrayList<>();
    private final Embedding embedding;

    public NamedCategories(Embedding embedding) {
        this.embedding = embedding;
    }

    /// Adds a name or description of a category; a category may have many.
    public void name(String category, String words) {
        hints.add(new Hint("", category, pairs(words), embedding.of(words), false));
    }

    /// Adds an example with a key of its own, by which it can be left out.
    public void example(String key, String category, String text) {
        hints.add(new Hint(key, category, pairs(text), embedding.of(head(text)), true));
    }

    private static String head(String text) {
        return text.length() > HEAD ? text.substring(0, HEAD) : text;
    }

    private static GramMap pairs(String text) {
        var pairs = new GramMap(64);
        Grams.count(Plain.of(text), 2, 2, 1, pairs);
        return pairs;
    }

    /// The categories by how well they fit, best first; an example of the same key as the text is not looked at.
    public List<Hit> rank(String key, String title, String text) {
        var asked = pairs(text);
        var whole = embedding.of(head(text));
        var opening = title.isBlank() ? whole : embedding.of(title);
        var names = new HashMap<String, Double>();
        var examples = new HashMap<String, Double>();
        for (var hint : hints) {
            if (hint.example() && hint.key().equals(key)) {
                continue;
            }
            var near = (nearness(whole, hint) + nearness(opening, hint)) / 2;
            var score = hint.example() ? near : near + SHARED * shared(asked, hint.pairs());
            (hint.example() ? examples : names).merge(hint.category(), score, Math::max);
        }
        var least = examples.values().stream().mapToDouble(x -> x).min().orElse(0);
        var hits = new ArrayList<Hit>();
        names.forEach((category, score) ->
                hits.add(new Hit(category, score + EXAMPLE * (examples.getOrDefault(category, least) - least))));
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return hits;
    }

    private static double nearness(Optional<float[]> vector, Hint hint) {
        return vector.isEmpty() || hint.vector().isEmpty()
                ? 0
                : Embedding.cosine(vector.get(), hint.vector().get());
    }

    private static double shared(GramMap text, GramMap name) {
        var both = 0;
        for (var i = 0; i < name.size(); i++) {
            both += text.index(name.key(i)) >= 0 ? 1 : 0;
        }
        return name.size() == 0 ? 0 : (double) both / name.size();
    }
}
