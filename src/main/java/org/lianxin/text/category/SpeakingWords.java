package org.lianxin.text.category;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongToDoubleFunction;
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
        return stretches.stream()
                .sorted(Comparator.comparingDouble(Stretch::weight).reversed())
                .map(Stretch::word)
                .distinct()
                .limit(MOST)
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
