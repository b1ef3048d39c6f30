package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.lianxin.text.search.MatterIndex;
import org.lianxin.text.search.Synonyms;

/// Free-text search over matters in memory; knows synonyms ("老人钱" finds 高龄津贴) and exact names alike.
public final class MatterSearch {
    private static final double SYNONYM = 0.6;

    private final MatterIndex index = new MatterIndex();

    /// Adds a matter, or replaces the one of the same id.
    public void add(Matter matter) {
        index.add(matter.id(), matter.title() + " " + matter.place().words(), matter.body());
    }

    public void remove(String id) {
        index.remove(id);
    }

    public int size() {
        return index.size();
    }

    /// The best matters for a query among those the searcher may see, best first.
    public List<Hit> find(String query, int limit, Predicate<String> visible) {
        var scores = new LinkedHashMap<String, Double>();
        for (var each : index.candidates(query, limit * 4 + 50, number -> true)) {
            scores.merge(each.id(), each.overlap(), Double::sum);
        }
        var official = String.join(" ", Synonyms.of(query));
        if (!official.isEmpty()) {
            for (var each : index.candidates(official, limit * 4 + 50, number -> true)) {
                scores.merge(each.id(), SYNONYM * each.overlap(), Double::sum);
            }
        }
        var hits = new ArrayList<Hit>();
        scores.forEach((id, score) -> {
            if (visible.test(id)) {
                hits.add(new Hit(id, score));
            }
        });
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }
}
