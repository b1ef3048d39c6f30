package org.lianxin.planning;

import java.util.function.Supplier;
import java.util.regex.Pattern;

/// A number written by a person: finite, with a point for decimals; anything else is refused with its place.
public final class Figure {
    /// Beyond this a number says nothing of a county, and sums of it lose their meaning.
    static final double MOST = 1e60;

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[\\d.]*[,，][\\d.,，]*([eE][+-]?\\d+)?");

    private Figure() {}

    /// The number that a word says.
    ///
    /// A comma is refused, not guessed at: `1,500` is one and a half to some and fifteen hundred to others.
    ///
    /// @param where names the place, asked only where the word is refused
    public static double of(String word, Supplier<Sentence> where) {
        if (PLAIN.matcher(word).matches()) {
            var value = Double.parseDouble(word);
            if (Math.abs(value) <= MOST) {
                return value;
            }
        }
        var place = where.get();
        if (WITH_COMMA.matcher(word).matches()) {
            throw new UnusableInput(
                    "planning.decimal-comma",
                    new Sentence(
                            place.zh() + "“" + word + "”带逗号：小数请写成 1.5，千位不要分隔。",
                            place.en() + "\"" + word + "\" has a comma: write 1.5, and thousands without a sign."));
        }
        throw new UnusableInput(
                "planning.not-a-number",
                new Sentence(
                        place.zh() + "“" + word + "”不是有限的数。", place.en() + "\"" + word + "\" is not a finite number."));
    }
}
