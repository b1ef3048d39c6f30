package org.lianxin.text.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// An index in memory over many short texts, by character pairs. A text that is removed keeps its place until the
/// index is built anew.
public final class MatterIndex {
    private static final double TITLE_WEIGHT = 1.7;
    private static final int READ = 200;
    private static final int KEPT = 160;
    private static final int BUDGET = 300_000;

    /// A text in the index that shares pairs with a query.
    public record Candidate(int number, String id, double overlap) {}

    private final Postings postings = new Postings();
    private final IdTable ids = new IdTable();
    private final ByteStore kept = new ByteStore();
    private int[] places = new int[1024];
    private float[] sums = new float[1024];
    private int size;

    /// The number under which a text was added; adding an id again replaces it.
    public synchronized int add(String id, String title, String body) {
        remove(id);
        var counts = count(title, body);
        if (size == places.length) {
            places = Arrays.copyOf(places, size + (size >> 1));
            sums = new float[places.length];
        }
        var own = new int[counts.size()];
        for (var i = 0; i < own.length; i++) {
            own[i] = postings.add(counts.key(i), size);
        }
        var keeps = Math.min(KEPT, own.length);
        var packed = new byte[Packed.room(keeps)];
        var length = Packed.pack(own, keeps, Math.min(keeps, count(title, "").size()), packed);
        places[size] = kept.add(packed, length);
        ids.add(id);
        return size++;
    }

    public synchronized void remove(String id) {
        var number = ids.number(id);
        if (number >= 0) {
            ids.remove(number);
        }
    }

    public synchronized int size() {
        return ids.live();
    }

    /// Whether an id is in the index.
    public synchronized boolean has(String id) {
        return ids.number(id) >= 0;
    }

    private static GramMap count(String title, String body) {
        var counts = new GramMap(128);
        Grams.count(Plain.of(title), 2, 2, 1, counts);
        Grams.count(Plain.of(body.length() > READ ? body.substring(0, READ) : body), 2, 2, 1, counts);
        return counts;
    }

    /// The texts that share the rarest pairs with a query, most first; common pairs are read until a budget is spent.
    public synchronized List<Candidate> candidates(String query, int limit, IntPredicate wanted) {
        var counts = count("", query);
        var order = new ArrayList<Integer>();
        for (var i = 0; i < counts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> postings.count(counts.key(i))));
        var collector = new Collector(wanted);
        var spent = 0;
        for (var i : order) {
            var found = postings.count(counts.key(i));
            if (found == 0 || spent > 0 && spent + found > BUDGET) {
                continue;
            }
            spent += found;
            collector.weight = (float) rarity(counts.key(i));
            postings.each(counts.key(i), collector);
        }
        return best(collector.touched, collector.size, limit);
    }

    /// Adds up what the wanted texts share; looks whether a text is wanted first, for most lie elsewhere.
    private final class Collector implements IntConsumer {
        private final IntPredicate wanted;
        private int[] touched = new int[1024];
        private int size;
        private float weight;

        private Collector(IntPredicate wanted) {
            this.wanted = wanted;
        }

        @Override
        public void accept(int number) {
            if (!wanted.test(number)) {
                return;
            }
            if (sums[number] == 0) {
                if (size == touched.length) {
                    touched = Arrays.copyOf(touched, size * 2);
                }
                touched[size++] = number;
            }
            sums[number] += weight;
        }
    }

    private List<Candidate> best(int[] touched, int touchedSize, int limit) {
        record Sum(int number, float sum) {}
        var order = Comparator.comparingDouble(Sum::sum).thenComparingInt(s -> -s.number());
        var best = new PriorityQueue<>(order);
        for (var i = 0; i < touchedSize; i++) {
            var number = touched[i];
            var sum = sums[number];
            sums[number] = 0;
            if (best.size() == limit && sum < best.element().sum() || ids.removed(number)) {
                continue;
            }
            best.add(new Sum(number, sum));
            if (best.size() > limit) {
                best.remove();
            }
        }
        return best.stream()
                .sorted(order.reversed())
                .map(s -> new Candidate(s.number(), ids.id(s.number()), s.sum()))
                .toList();
    }

    private double rarity(long pair) {
        var texts = 1.0 + Background.texts() + size;
        return StrictMath.log(texts / (Background.count(pair) + postings.count(pair) + 0.5));
    }

    /// The cosine of a text in the index with another text, by its pairs' rarity; those of a title count more.
    public synchronized double cosine(int number, String title, String body) {
        if (ids.removed(number)) {
            return 0;
        }
        var other = count(title, body);
        var otherTitled = count(title, "").size();
        var mine = Packed.unpack(kept.chunk(places[number]), ByteStore.start(places[number]));
        var same = 0.0;
        var own = 0.0;
        for (var i = 0; i < mine.size(); i++) {
            var pair = postings.gram(mine.all()[i]);
            var weight = weight(pair, i < mine.titled());
            var place = other.index(pair);
            own += weight * weight;
            same += place >= 0 ? weight * weight(pair, place < otherTitled) : 0;
        }
        var others = 0.0;
        for (var i = 0; i < Math.min(KEPT, other.size()); i++) {
            var weight = weight(other.key(i), i < otherTitled);
            others += weight * weight;
        }
        return own == 0 || others == 0 ? 0 : same / StrictMath.sqrt(own * others);
    }

    private double weight(long pair, boolean inTitle) {
        return rarity(pair) * (inTitle ? TITLE_WEIGHT : 1);
    }
}
