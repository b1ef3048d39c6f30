package org.lianxin.text.words;

/// Character n-grams of up to four characters, each packed into one `long`; a gram never reaches across a break.
public final class Grams {
    private Grams() {}

    /// Whether a character may stand in a gram: letters, digits and Chinese characters; all else is a break.
    public static boolean inside(char c) {
        return c > ' ' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    /// The packed gram that ends at `end` (exclusive) and has `length` characters.
    public static long pack(CharSequence text, int end, int length) {
        var key = 0L;
        for (var i = end - length; i < end; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    public static String unpack(long key) {
        var text = new StringBuilder();
        for (var shift = 48; shift >= 0; shift -= 16) {
            var c = (char) (key >>> shift);
            if (c != 0) {
                text.append(c);
            }
        }
        return text.toString();
    }

    public static int length(long key) {
        return key >>> 48 != 0 ? 4 : key >>> 32 != 0 ? 3 : key >>> 16 != 0 ? 2 : 1;
    }

    /// Counts the grams of `min` to `max` characters of a text (already folded by [Plain]), each `weight` times.
    public static void count(CharSequence text, int min, int max, int weight, GramMap into) {
        var run = 0;
        for (var end = 1; end <= text.length(); end++) {
            run = inside(text.charAt(end - 1)) ? run + 1 : 0;
            for (var length = min; length <= max && length <= run; length++) {
                into.add(pack(text, end, length), weight);
            }
        }
    }
}
