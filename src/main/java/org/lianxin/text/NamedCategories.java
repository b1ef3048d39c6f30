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
/// trained: nearness in meaning to the names, shared characters (rare ones count more), and nearness to the examples.
public final class NamedCategories {
    private static final double SHARED = 0.7;
    /// How much the last word of a name counts by itself: "工程质量 房屋漏水" is about the leak.
    private static final double NARROWEST = 0.7;
    private static final double EXAMPLE = 1;
    private static final int HEAD = 120;

    private record Hint(
            String key,
            String category,
            GramMap pairs,
            Optional<float[]> vector,
            Optional<float[]> narrowest,
            boolean example) {}

    private final List<Hint> hints = new ArrayList<>();
    private final GramMap seen = new GramMap(256);
    private int names;
    private final Embedding embedding;

    public NamedCategories(Embedding embedding) {
        this.embedding = embedding;
    }

    /// Adds a name or description of a category, from wide to narrow; a category may have many.
    public void name(String category, String words) {
        var pairs = pairs(words);
        for (var i = 0; i < pairs.size(); i++) {
            seen.add(pairs.key(i), 1);
        }
        names++;
        var narrowest = embedding.of(words.substring(words.lastIndexOf(' ') + 1));
        hints.add(new Hint("", category, pairs, embedding.of(words), narrowest, false));
    }

    /// Adds an example with a key of its own, by which it can be left out.
    public void example(String key, String category, String text) {
        hints.add(new Hint(key, category, pairs(text), embedding.of(head(text)), Optional.empty(), true));
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
            var near = near(whole, opening, hint.vector());
            var score = hint.example()
                    ? near
                    : near + NARROWEST * near(whole, opening, hint.narrowest()) + SHARED * shared(asked, hint.pairs());
            (hint.example() ? examples : names).merge(hint.category(), score, Math::max);
        }
        var least = examples.values().stream().mapToDouble(x -> x).min().orElse(0);
        var hits = new ArrayList<Hit>();
        names.forEach((category, score) ->
                hits.add(new Hit(category, score + EXAMPLE * (examples.getOrDefault(category, least) - least))));
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return hits;
    }

    private static double near(Optional<float[]> whole, Optional<float[]> opening, Optional<float[]> hint) {
        return (nearness(whole, hint) + nearness(opening, hint)) / 2;
    }

    private static double nearness(Optional<float[]> text, Optional<float[]> hint) {
        return text.isEmpty() || hint.isEmpty() ? 0 : Embedding.cosine(text.get(), hint.get());
    }

    private double shared(GramMap text, GramMap name) {
        var both = 0.0;
        var all = 0.0;
        for (var i = 0; i < name.size(); i++) {
            var rarity = StrictMath.log((1.0 + names) / seen.value(seen.index(name.key(i))));
            all += rarity;
            both += text.index(name.key(i)) >= 0 ? rarity : 0;
        }
        return all == 0 ? 0 : both / all;
    }
}
