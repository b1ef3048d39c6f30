package org.lianxin.text.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.lianxin.text.words.Grams;

/// Finds the stretches of a text that carry the most weight, as a person would underline them.
final class SpeakingWords {
    private static final int READ = 600;
    private static final int MOST = 5;
    private static final int LONGEST = 6;

    private record Stretch(String word, double weight) {}

    private SpeakingWords() {}

    static List<String> of(String text, LongToDoubleFunction share) {
        var original = text.length() > READ ? text.substring(0, READ) : text;
        var plain = Features.head(original);
        var weights = weights(plain, share);
        var highest = 0.0;
        for (var weight : weights) {
            highest = Math.max(highest, weight);
        }
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        while (from < plain.length()) {
            var to = from;
            var sum = 0.0;
            while (to < plain.length() && to - from < LONGEST && weights[to] > 0.25 * highest) {
                sum += weights[to++];
            }
            if (to - from >= 2) {
                stretches.add(new Stretch(original.substring(from, to), sum));
            }
            from = Math.max(to, from + 1);
        }
        if (stretches.isEmpty() && highest > 0) {
            stretches.addAll(pair(original, plain, weights));
        }
        return stretches.stream()
                .sorted(Comparator.comparingDouble(Stretch::weight).reversed())
                .map(Stretch::word)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Where one character alone carries the weight: it and the neighbour that says more.
    private static List<Stretch> pair(String original, String plain, double[] weights) {
        return IntStream.range(0, plain.length() - 1)
                .filter(i -> Grams.inside(plain.charAt(i)) && Grams.inside(plain.charAt(i + 1)))
                .mapToObj(i -> new Stretch(original.substring(i, i + 2), weights[i] + weights[i + 1]))
                .filter(stretch -> stretch.weight > 0)
                .max(Comparator.comparingDouble(Stretch::weight))
                .stream()
                .toList();
    }

    private static double[] weights(String plain, LongToDoubleFunction share) {
        var weights = new double[plain.length()];
        var run = 0;
        for (var end = 1; end <= plain.length(); end++) {
            run = Grams.inside(plain.charAt(end - 1)) ? run + 1 : 0;
            for (var length = 1; length <= Features.LONGEST_GRAM && length <= run; length++) {
                var each = share.applyAsDouble(Grams.pack(plain, end, length)) / length;
                for (var i = end - length; i < end; i++) {
                    weights[i] += each;
                }
            }
        }
        return weights;
    }
}
