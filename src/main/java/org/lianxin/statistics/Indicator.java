package org.lianxin.statistics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/// A figure's definition: what is counted over what. Time is always the receipt's, in the county's zone.
///
/// @param numerator,denominator in words, Chinese and English
/// @param counted,over the same as conditions on a row of `incident_facts`; without `over` it is a plain count
/// @param hours when set, the figure is the mean of these hours over the counted rows
public record Indicator(
        String id,
        String zh,
        String en,
        Words numerator,
        @Nullable Words denominator,
        @JsonIgnore String counted,
        @JsonIgnore @Nullable String over,
        @JsonIgnore @Nullable String hours) {

    /// A definition in both languages.
    public record Words(String zh, String en) {}

    /// What the figure is: how many, what share, how long.
    public enum Form {
        COUNT,
        RATE,
        HOURS
    }

    public Form form() {
        return hours != null ? Form.HOURS : over == null ? Form.COUNT : Form.RATE;
    }

    static Indicator count(String id, String zh, String en, Words what, String counted) {
        return new Indicator(id, zh, en, what, null, counted, null, null);
    }

    static Indicator rate(
            String id, String zh, String en, Words numerator, Words denominator, String counted, String over) {
        return new Indicator(id, zh, en, numerator, denominator, counted, over, null);
    }

    static Indicator hours(String id, String zh, String en, Words what, String counted, String hours) {
        return new Indicator(id, zh, en, what, null, counted, null, hours);
    }
}
