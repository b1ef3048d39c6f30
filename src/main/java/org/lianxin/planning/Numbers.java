package org.lianxin.planning;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The whitespace-separated numbers of a research instance.
public final class Numbers {
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*(?:#|%|;|//).*$");

    private final double[] values;
    private int next;

    private Numbers(double[] values) {
        this.values = values;
    }

    /// The text without the lines that begin with a sign of comment: `#`, `%`, `;` or `//`.
    public static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    /// Whether the text, comments apart, begins as a list of numbers, as the public instances do.
    public static boolean looksNumeric(String text) {
        var start = withoutComments(text).stripLeading();
        return !start.isEmpty()
                && (Character.isDigit(start.charAt(0)) || start.charAt(0) == '-')
                && !firstLine(start).contains(",");
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// Every number of the text; refuses the first word that is not a finite number.
    public static Numbers of(String text) {
        var values = new double[1024];
        var count = 0;
        var words = new java.util.StringTokenizer(withoutComments(text));
        while (words.hasMoreTokens()) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            var place = count + 1;
            values[count++] =
                    Figure.of(words.nextToken(), () -> Sentence.of("文件的第 %d 个数", "Number %d of the file, ", place));
        }
        return new Numbers(Arrays.copyOf(values, count));
    }

    public int count() {
        return values.length;
    }

    public double at(int index) {
        return values[index];
    }

    /// The next number; refuses a file that ends too early.
    public double next() {
        if (next >= values.length) {
            throw new UnusableInput(
                    "planning.cut-short",
                    new Sentence("文件在应有的数字之前结束。", "The file ends before all its numbers have come."));
        }
        return values[next++];
    }

    /// The next number as a whole one, not negative.
    public int whole() {
        var value = next();
        if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            throw new UnusableInput(
                    "planning.not-whole",
                    Sentence.of("%s 应为不小于零的整数。", "%s should be a whole number, not negative.", value));
        }
        return (int) value;
    }

    /// The next `length` numbers.
    public double[] take(int length) {
        var result = new double[length];
        for (var i = 0; i < length; i++) {
            result[i] = next();
        }
        return result;
    }
}
