package org.lianxin.text.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Folds a text to its plain form, character by character: full-width to half-width, upper to lower case, traditional
/// to
/// simplified, control and invisible characters to spaces. The length never changes, so places stay valid.
public final class Plain {
    private static final char[] FOLD = table();

    private Plain() {}

    public static String of(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            chars[i] = FOLD[chars[i]];
        }
        return new String(chars);
    }

    /// The plain form with every digit as `0`: numbers say that there is a number, not which.
    public static String withoutNumbers(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            var c = FOLD[chars[i]];
            chars[i] = c >= '0' && c <= '9' ? '0' : c;
        }
        return new String(chars);
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (var c = 0; c < table.length; c++) {
            table[c] = fold((char) c);
        }
        var pairs = traditional();
        for (var i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
        return table;
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return Character.toLowerCase((char) (c - '！' + '!'));
        }
        if (c == '　' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
            return ' ';
        }
        var lower = Character.toLowerCase(c);
        return lower == 0 ? ' ' : lower;
    }

    private static String traditional() {
        try (var in = Plain.class.getResourceAsStream("/text/traditional.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .reduce("", String::concat)
                    .replace(" ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
