package org.lianxin.text.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.lianxin.text.words.GramMap;
import org.lianxin.text.words.Grams;
import org.lianxin.text.words.Plain;

/// An index in memory over many short texts, by character pairs. About 350 bytes a text of 50 characters; a text that
/// is
/// removed keeps its place until the index is built anew.
public final class MatterIndex {
    private static final double TITLE_WEIGHT = 1.7;
    private static final int READ = 200;
    private static final int KEPT = 160;
    private static final int BUDGET = 300_000;

    /// A text in the index that shares pairs with a query.
    public record Candidate(int number, String id, double overlap) {}

    private final Postings postings = new Postings();
    private final GramMap pairs = new GramMap(1 << 12);
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] ids = new String[1024];
    private int[][] kept = new int[1024][];
    private byte[] titled = new byte[1024];
    private float[] sums = new float[1024];
    private int size;

    /// The number under which a text was added; adding an id again replaces it.
    public synchronized int add(String id, String title, String body) {
        remove(id);
        var counts = count(title, body);
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            kept = Arrays.copyOf(kept, size * 2);
            titled = Arrays.copyOf(titled, size * 2);
            sums = new float[size * 2];
        }
        var own = new int[Math.min(KEPT, counts.size())];
        for (var i = 0; i < counts.size(); i++) {
            postings.add(counts.key(i), size);
            if (i < own.length) {
                own[i] = pairs.add(counts.key(i), 1);
            }
        }
        ids[size] = id;
        kept[size] = own;
        titled[size] = (byte) Math.min(Byte.MAX_VALUE, count(title, "").size());
        numbers.put(id, size);
        return size++;
    }

    public synchronized void remove(String id) {
        var number = numbers.remove(id);
        if (number != null) {
            ids[number] = null;
            kept[number] = new int[0];
        }
    }

    public synchronized int size() {
        return numbers.size();
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
        var touched = new int[1024];
        var touchedSize = 0;
        var spent = 0;
        for (var i : order) {
            var found = postings.count(counts.key(i));
            if (found == 0 || spent > 0 && spent + found > BUDGET) {
                continue;
            }
            spent += found;
            var collector = new Collector(touched, touchedSize, (float) rarity(found));
            postings.each(counts.key(i), collector::add);
            touched = collector.touched;
            touchedSize = collector.size;
        }
        return best(touched, touchedSize, limit, wanted);
    }

    private final class Collector {
        private int[] touched;
        private int size;
        private final float weight;

        private Collector(int[] touched, int size, float weight) {
            this.touched = touched;
            this.size = size;
            this.weight = weight;
        }

        private void add(int number) {
            if (sums[number] == 0) {
                if (size == touched.length) {
                    touched = Arrays.copyOf(touched, size * 2);
                }
                touched[size++] = number;
            }
            sums[number] += weight;
        }
    }

    private List<Candidate> best(int[] touched, int touchedSize, int limit, IntPredicate wanted) {
        var order = Comparator.comparingDouble(Candidate::overlap).thenComparingInt(c -> -c.number());
        var best = new java.util.PriorityQueue<>(order);
        for (var i = 0; i < touchedSize; i++) {
            var number = touched[i];
            var sum = sums[number];
            sums[number] = 0;
            if (ids[number] == null
                    || best.size() == limit && sum < best.element().overlap()
                    || !wanted.test(number)) {
                continue;
            }
            best.add(new Candidate(number, ids[number], sum));
            if (best.size() > limit) {
                best.remove();
            }
        }
        return best.stream().sorted(order.reversed()).toList();
    }

    private double rarity(int found) {
        return StrictMath.log((1.0 + Math.max(size, 200)) / (found + 0.5));
    }

    /// The cosine of a text in the index with another text, by its pairs' rarity; those of a title count more.
    public synchronized double cosine(int number, String title, String body) {
        var other = count(title, body);
        var otherTitled = count(title, "").size();
        var same = 0.0;
        var own = 0.0;
        for (var i = 0; i < kept[number].length; i++) {
            var key = pairs.key(kept[number][i]);
            var weight = weight(key, i < titled[number]);
            var place = other.index(key);
            own += weight * weight;
            same += place >= 0 ? weight * weight(key, place < otherTitled) : 0;
        }
        var others = 0.0;
        for (var i = 0; i < Math.min(KEPT, other.size()); i++) {
            var weight = weight(other.key(i), i < otherTitled);
            others += weight * weight;
        }
        return own == 0 || others == 0 ? 0 : same / StrictMath.sqrt(own * others);
    }

    private double weight(long pair, boolean inTitle) {
        return rarity(postings.count(pair)) * (inTitle ? TITLE_WEIGHT : 1);
    }
}
