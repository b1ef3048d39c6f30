package org.lianxin.planning.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;

/// One rule or figure that a clerk sets, with what the county's own data suggest.
///
/// @param type `number`, `choice`, `flag`, `date`
/// @param strength `HARD` for a rule that no answer breaks, `SOFT` for one with a price, `FIGURE` for the rest
/// @param unit what is counted; null where nothing is
public record Field(
        String id,
        Sentence label,
        String type,
        String strength,
        String value,
        @Nullable Double least,
        @Nullable Double most,
        @Nullable Sentence unit,
        List<Choice> choices) {
    /// One of the values of a choice.
    public record Choice(String value, Sentence label) {}

    static Field number(
            String id,
            String strength,
            double value,
            double least,
            double most,
            Sentence label,
            @Nullable Sentence unit) {
        var shown = value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value);
        return new Field(id, label, "number", strength, shown, least, most, unit, List.of());
    }

    static Field choice(String id, String strength, String value, Sentence label, Choice... choices) {
        return new Field(id, label, "choice", strength, value, null, null, null, List.of(choices));
    }

    static Field date(String id, String value, Sentence label) {
        return new Field(id, label, "date", "FIGURE", value, null, null, null, List.of());
    }
}
