package org.lianxin.text.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Texts of one collection as sparse unit vectors of TF-IDF weighted n-grams, sorted by n-gram number.
public record Weighted(List<int[]> grams, List<float[]> weights, int size) {

    /// Weighs the counted n-grams of each text; an n-gram that stands in one text only links nothing and is dropped.
    public static Weighted of(List<GramMap> texts) {
        var seen = new GramMap(1 << 16);
        for (var text : texts) {
            for (var i = 0; i < text.size(); i++) {
                seen.add(text.key(i), 1);
            }
        }
        var grams = new ArrayList<int[]>();
        var weights = new ArrayList<float[]>();
        for (var text : texts) {
            add(text, seen, texts.size(), grams, weights);
        }
        return new Weighted(grams, weights, seen.size());
    }

    private static void add(GramMap text, GramMap seen, int texts, List<int[]> grams, List<float[]> weights) {
        record Entry(int gram, double weight) {}
        var entries = new ArrayList<Entry>();
        var square = 0.0;
        for (var i = 0; i < text.size(); i++) {
            var gram = seen.index(text.key(i));
            var rarity = StrictMath.log((1.0 + texts) / seen.value(gram));
            var weight = (1 + StrictMath.log(text.value(i))) * rarity;
            square += weight * weight;
            if (seen.value(gram) > 1) {
                entries.add(new Entry(gram, weight));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::gram));
        var norm = StrictMath.sqrt(Math.max(square, 1e-12));
        var values = new float[entries.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = (float) (entries.get(i).weight() / norm);
        }
        grams.add(entries.stream().mapToInt(Entry::gram).toArray());
        weights.add(values);
    }

    public double cosine(int a, int b) {
        var ga = grams.get(a);
        var gb = grams.get(b);
        var wa = weights.get(a);
        var wb = weights.get(b);
        var sum = 0.0;
        for (int i = 0, j = 0; i < ga.length && j < gb.length; ) {
            if (ga[i] == gb[j]) {
                sum += wa[i++] * wb[j++];
            } else if (ga[i] < gb[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
