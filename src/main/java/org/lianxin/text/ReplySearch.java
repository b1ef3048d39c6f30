package org.lianxin.text;

import java.util.ArrayList;
import java.util.Arrays;
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
    /// What each sign weighs beside the logarithm of the words' score: learned by a softmax over the hundred likeliest
    /// replies, on four fifths of the askers at a time (see bench/text/results.md).
    private static final double COVERED = 3.9;
    private static final double NEAR = 3.5;
    private static final double USUAL = 3.5;
    private static final Pattern PREAMBLE = Pattern.compile("^[\\s\\S]{0,300}?(?:回复|答复|反馈|说明|汇报|告知)如下[:：,，。]?");
    /// Numbers of accounts on the board: they say who asked, not what.
    private static final Pattern ASKER = Pattern.compile("(?:网友)?[“\"’']*(?:UU|U0|A0)\\d+[”\"’']*");
    private static final Pattern COURTESY =
            Pattern.compile("尊敬的|您好|你好|(?:您的?)?(?:留言|来信)(?:已)?收悉|感谢您?[^。！!]{0,40}[。！!]?|\\d{4}年\\d{1,2}月\\d{1,2}日");

    private record Posting(int reply, int count) {}

    /// How the words of a question meet each reply: the score, and how much of the reply's rarity they share; `rarity`
    /// is that of a piece by the number of replies that have it.
    private record Words(double[] scores, double[] shared, double[] rarity) {}

    private final List<String> ids = new ArrayList<>();
    private final List<int[]> pieces = new ArrayList<>();
    private final GramMap grams = new GramMap(1 << 14);
    private final List<List<Posting>> postings = new ArrayList<>();
    private final List<Optional<float[]>> meanings = new ArrayList<>();
    private final Embedding embedding;
    private float[] middle = {};
    private int meant;
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
        keep(embedding.of(said(PREAMBLE.matcher(named).replaceFirst(""), said)));
        var own = new int[counts.size()];
        for (var i = 0; i < counts.size(); i++) {
            var place = grams.add(counts.key(i), 1);
            if (place == postings.size()) {
                postings.add(new ArrayList<>());
            }
            postings.get(place).add(new Posting(ids.size(), counts.value(i)));
            own[i] = place;
        }
        ids.add(id);
        pieces.add(own);
        total += own.length;
    }

    private void keep(Optional<float[]> meaning) {
        meanings.add(meaning);
        meaning.ifPresent(vector -> {
            middle = middle.length == 0 ? new float[vector.length] : middle;
            meant++;
            for (var j = 0; j < vector.length; j++) {
                middle[j] += (vector[j] - middle[j]) / meant;
            }
        });
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
        var words = new Words(new double[ids.size()], new double[ids.size()], rarity());
        for (var i = 0; i < counts.size(); i++) {
            var place = grams.index(counts.key(i));
            if (place >= 0) {
                add(place, 1 + StrictMath.log(counts.value(i)), words);
            }
        }
        return ranked(words, embedding.of(title + "。" + body), limit);
    }

    private void add(int place, double weight, Words words) {
        var rarity = words.rarity()[postings.get(place).size()];
        var mean = (double) total / ids.size();
        for (var posting : postings.get(place)) {
            var length = pieces.get(posting.reply()).length / mean;
            var share = posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * length);
            words.scores()[posting.reply()] += weight * rarity * share;
            words.shared()[posting.reply()] += rarity;
        }
    }

    private double[] rarity() {
        var rarity = new double[ids.size() + 1];
        for (var found = 0; found < rarity.length; found++) {
            var odds = (ids.size() - found + 0.5) / (found + 0.5);
            rarity[found] = StrictMath.pow(StrictMath.log(1 + odds), RARITY);
        }
        return rarity;
    }

    private List<Hit> ranked(Words words, Optional<float[]> meaning, int limit) {
        var scores = words.scores();
        var order = new ArrayList<Integer>();
        for (var i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -scores[i]));
        var asked = meaning.map(vector -> Embedding.from(middle, vector));
        var hits = new ArrayList<Hit>();
        for (var i : order.subList(0, Math.min(LOOKED_AT, order.size()))) {
            var all = Arrays.stream(pieces.get(i))
                    .mapToDouble(place -> words.rarity()[postings.get(place).size()])
                    .sum();
            var score = StrictMath.log(1 + scores[i]) + COVERED * words.shared()[i] / all;
            var reply = meanings.get(i);
            var near = asked.isPresent() && reply.isPresent() ? near(asked.get(), reply.get()) : 0;
            hits.add(new Hit(ids.get(i), score + near));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id));
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    /// How near the two lie, seen from the middle of all replies, and how much the reply is one of its kind: far from
    /// the middle stand those that say nothing of any matter.
    private double near(float[] asked, float[] reply) {
        return NEAR * Embedding.cosine(asked, Embedding.from(middle, reply)) + USUAL * Embedding.cosine(reply, middle);
    }
}
