package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Finds earlier replies that fit a new question: BM25 over single characters, pairs and triples.
public final class ReplySearch {
    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.6;
    private static final int READ = 1_000;
    private static final int TITLE_WEIGHT = 3;

    private record Posting(int reply, int count) {}

    private final List<String> ids = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final GramMap grams = new GramMap(1 << 14);
    private final List<List<Posting>> postings = new ArrayList<>();
    private long total;

    /// Adds a reply under an id.
    public void add(String id, String reply) {
        var counts = new GramMap(256);
        Grams.count(Plain.of(reply.length() > READ ? reply.substring(0, READ) : reply), 2, 3, 1, counts);
        for (var i = 0; i < counts.size(); i++) {
            var place = grams.add(counts.key(i), 1);
            if (place == postings.size()) {
                postings.add(new ArrayList<>());
            }
            postings.get(place).add(new Posting(ids.size(), counts.value(i)));
        }
        ids.add(id);
        lengths.add(counts.size());
        total += counts.size();
    }

    /// The replies that fit a question best, best first.
    public List<Hit> find(String title, String body, int limit) {
        var counts = new GramMap(256);
        Grams.count(Plain.of(title), 2, 3, TITLE_WEIGHT, counts);
        Grams.count(Plain.of(body.length() > READ ? body.substring(0, READ) : body), 2, 3, 1, counts);
        var scores = new double[ids.size()];
        var mean = (double) total / Math.max(1, ids.size());
        for (var i = 0; i < counts.size(); i++) {
            var place = grams.index(counts.key(i));
            if (place >= 0) {
                add(postings.get(place), 1 + StrictMath.log(counts.value(i)), mean, scores);
            }
        }
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                hits.add(new Hit(ids.get(i), scores[i]));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private void add(List<Posting> found, double weight, double mean, double[] scores) {
        var rarity = StrictMath.log(1 + (ids.size() - found.size() + 0.5) / (found.size() + 0.5));
        for (var posting : found) {
            var length = 1 - LENGTH_SHARE + LENGTH_SHARE * lengths.get(posting.reply()) / mean;
            var share = posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * length);
            scores[posting.reply()] += weight * rarity * share;
        }
    }
}
