package org.lianxin.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code of the division tree or of the grids below it. Codes nest by prefix: province 2 digits, city 4, county 6,
/// township 9, community or village 12 (the official code), grid 15, micro-grid 18. "Within my area" is one indexed
/// prefix comparison.
public record AreaCode(@JsonValue String code) implements Comparable<AreaCode> {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /// The rungs of the tree, from the top down, with the length of their codes.
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        TOWNSHIP(9),
        COMMUNITY(12),
        GRID(15),
        MICRO_GRID(18);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /// The number of digits of a code at this level.
        public int digits() {
            return digits;
        }

        private static Optional<Level> of(String code) {
            return Arrays.stream(values())
                    .filter(l -> l.digits == code.length())
                    .findFirst();
        }
    }

    /// @throws Rejection `platform.area-code` when the code has a wrong length or a character that is not a digit
    @JsonCreator
    public AreaCode {
        if (!DIGITS.matcher(code).matches() || Level.of(code).isEmpty()) {
            throw new Rejection("platform.area-code", code).field("area");
        }
    }

    public Level level() {
        return Level.of(code).orElseThrow();
    }

    /// The county that the area lies in.
    ///
    /// @throws IllegalStateException for a province or a city
    public County county() {
        if (code.length() < Level.COUNTY.digits) {
            throw new IllegalStateException(code + " is above the county");
        }
        return new County(code.substring(0, Level.COUNTY.digits));
    }

    /// Whether this area is the other or lies inside it.
    public boolean within(AreaCode other) {
        return code.startsWith(other.code);
    }

    /// The area one level up; empty at the province.
    public Optional<AreaCode> parent() {
        var level = level();
        return level == Level.PROVINCE ? Optional.empty() : Optional.of(at(Level.values()[level.ordinal() - 1]));
    }

    /// The enclosing area at a level not below this one.
    public AreaCode at(Level level) {
        if (level.digits > code.length()) {
            throw new IllegalArgumentException(code + " has no " + level);
        }
        return new AreaCode(code.substring(0, level.digits));
    }

    @Override
    public int compareTo(AreaCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
