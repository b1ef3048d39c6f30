package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxin.text.search.Synonyms;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Finds service items by what citizens call them: shared characters, synonyms and, where it runs, meaning.
public final class ItemSearch {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.5;
    private static final double SYNONYM = 0.7;
    private static final double FLOOR = 0.35;

    private record Item(String id, GramMap grams, Optional<float[]> meaning) {}

    private final List<Item> items = new ArrayList<>();
    private final GramMap seen = new GramMap(1 << 12);
    private final Embedding embedding;
    private final double meanLength;

    /// Indexes items by id and name (with whatever else describes them).
    public ItemSearch(Map<String, String> names, Embedding embedding) {
        this.embedding = embedding;
        names.forEach((id, name) -> items.add(new Item(id, grams(name), embedding.of(name))));
        for (var item : items) {
            for (var i = 0; i < item.grams().size(); i++) {
                seen.add(item.grams().key(i), 1);
            }
        }
        meanLength =
                items.stream().mapToInt(item -> item.grams().size()).average().orElse(1);
    }

    private static GramMap grams(String text) {
        var grams = new GramMap(64);
        Grams.count(Plain.of(text), 1, 3, 1, grams);
        return grams;
    }

    /// The best items for a query, best first.
    public List<Hit> find(String query, int limit) {
        var words = grams(query);
        var official = grams(String.join(" ", Synonyms.of(query)));
        var meaning = embedding.ofQuery(query);
        var lexical = new double[items.size()];
        var highest = 1e-9;
        for (var i = 0; i < lexical.length; i++) {
            lexical[i] = overlap(words, items.get(i)) + SYNONYM * overlap(official, items.get(i));
            highest = Math.max(highest, lexical[i]);
        }
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < lexical.length; i++) {
            var score = lexical[i] / highest + nearness(meaning, items.get(i).meaning());
            if (score > 0) {
                hits.add(new Hit(items.get(i).id(), score));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private static double nearness(Optional<float[]> a, Optional<float[]> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return Math.max(0, Embedding.cosine(a.get(), b.get()) - FLOOR) / (1 - FLOOR) * 1.5;
    }

    private double overlap(GramMap query, Item item) {
        var sum = 0.0;
        for (var i = 0; i < query.size(); i++) {
            var place = item.grams().index(query.key(i));
            if (place >= 0) {
                var found = seen.value(seen.index(query.key(i)));
                var rarity = StrictMath.log(1 + (items.size() - found + 0.5) / (found + 0.5));
                var count = item.grams().value(place);
                var length = 1 - LENGTH_SHARE + LENGTH_SHARE * item.grams().size() / meanLength;
                sum += rarity * count * (SATURATION + 1) / (count + SATURATION * length);
            }
        }
        return sum;
    }
}
