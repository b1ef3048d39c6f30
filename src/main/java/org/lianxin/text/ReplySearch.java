package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// Finds earlier replies that fit a new question: shared pairs and triples of characters (BM25) and, where it runs,
/// meaning. Courtesies are not read. What stands before "we reply as follows" often names the matter, so the words read
/// it; the meaning does not, because its window is short.
public final class ReplySearch {
    private static final double SATURATION = 1.2;
    /// Rare words count more than in the textbook: names of places and estates find the matter.
    private static final double RARITY = 1.5;
    private static final int READ = 1_500;
    private static final int TITLE_WEIGHT = 3;

    private static final int LOOKED_AT = 100;
    private static final double MEANING = 2;
    private static final double MEANING_FLOOR = 0.4;
    private static final Pattern PREAMBLE = Pattern.compile("^[\\s\\S]{0,300}?(?:回复|答复|反馈|说明|汇报|告知)如下[:：,，。]?");
    /// Numbers of accounts on the board: they say who asked, not what.
    private static final Pattern ASKER = Pattern.compile("(?:网友)?[“\"’']*(?:UU|U0|A0)\\d+[”\"’']*");
    private static final Pattern COURTESY =
            Pattern.compile("尊敬的|您好|你好|(?:您的?)?(?:留言|来信)(?:已)?收悉|感谢您?[^。！!]{0,40}[。！!]?|\\d{4}年\\d{1,2}月\\d{1,2}日");

    private record Posting(int reply, int count) {}

    private final List<String> ids = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final GramMap grams = new GramMap(1 << 14);
    private final List<List<Posting>> postings = new ArrayList<>();
    private final List<Optional<float[]>> meanings = new ArrayList<>();
    private final Embedding embedding;
    private long total;

    public ReplySearch(Embedding embedding) {
        this.embedding = embedding;
    }

    /// Adds a reply under an id.
    public void add(String id, String reply) {
        var named = ASKER.matcher(reply).replaceAll(" ");
        var said = said(named, named);
        var counts = new GramMap(256);
        Grams.count(Plain.of(said), 2, 3, 1, counts);
        meanings.add(embedding.of(said(PREAMBLE.matcher(named).replaceFirst(""), said)));
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

    private static String said(String reply, String otherwise) {
        var core = COURTESY.matcher(reply).replaceAll("").strip();
        var said = core.isEmpty() ? otherwise : core;
        return said.length() > READ ? said.substring(0, READ) : said;
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
        return ranked(scores, embedding.of(title + "。" + body), limit);
    }

    private List<Hit> ranked(double[] scores, Optional<float[]> meaning, int limit) {
        var order = new ArrayList<Integer>();
        for (var i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]));
        var hits = new ArrayList<Hit>();
        for (var i : order.subList(0, Math.min(LOOKED_AT, order.size()))) {
            var nearness = meaning.isEmpty() ? 0 : nearness(meaning.get(), meanings.get(i));
            hits.add(new Hit(ids.get(i), scores[i] / scores[order.getFirst()] + MEANING * nearness));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private static double nearness(float[] question, Optional<float[]> reply) {
        return reply.map(r -> Math.max(0, Embedding.cosine(question, r) - MEANING_FLOOR) / (1 - MEANING_FLOOR))
                .orElse(0.0);
    }

    private void add(List<Posting> found, double weight, double mean, double[] scores) {
        var rarity =
                StrictMath.pow(StrictMath.log(1 + (ids.size() - found.size() + 0.5) / (found.size() + 0.5)), RARITY);
        for (var posting : found) {
            var length = lengths.get(posting.reply()) / mean;
            var share = posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * length);
            scores[posting.reply()] += weight * rarity * share;
        }
    }
}
