package org.lianxin.planning.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;

/// One rule or figure that a clerk sets, with what the county's own data suggest.
///
/// @param label a plain sentence; `{}` stands where the value is filled in
/// @param type `number`, `choice`, `rule`, `date`, `places`, `table`
/// @param strength `HARD` for a rule that no answer breaks, `SOFT` for one with a price, `RULE` where the clerk
/// says which,
///     `FIGURE` for the rest
/// @param unit what is counted; null where nothing is
/// @param of the rule whose weight or scope this is; null for a rule of its own
/// @param when the values of that rule with which this is asked for
public record Field(
        String id,
        Sentence label,
        String type,
        String strength,
        String value,
        @Nullable Double least,
        @Nullable Double most,
        @Nullable Sentence unit,
        List<Choice> choices,
        @Nullable String of,
        List<String> when) {
    static final String HARD = "hard";
    static final String SOFT = "soft";
    static final String OFF = "off";
    private static final Choice MUST = new Choice(HARD, new Sentence("必须", "must"));
    private static final Choice SHOULD = new Choice(SOFT, new Sentence("尽量", "if possible"));
    private static final Choice ANY = new Choice(OFF, new Sentence("不管", "no matter"));

    /// One of the values of a choice.
    public record Choice(String value, Sentence label) {}

    private static Field of(
            String id, String type, String strength, String value, Sentence label, List<Choice> choices) {
        return new Field(id, label, type, strength, value, null, null, null, choices, null, List.of());
    }

    /// A limit that no answer breaks.
    static Field hard(String id, double value, double least, double most, Sentence label) {
        return number(id, "HARD", value, least, most, label);
    }

    static Field number(String id, String strength, double value, double least, double most, Sentence label) {
        return number(id, strength, value, least, most, label, null);
    }

    static Field number(
            String id,
            String strength,
            double value,
            double least,
            double most,
            Sentence label,
            @Nullable Sentence unit) {
        var shown = value == Math.rint(value) ? "%.0f".formatted(value) : Double.toString(value);
        return new Field(id, label, "number", strength, shown, least, most, unit, List.of(), null, List.of());
    }

    static Field choice(String id, String strength, String value, Sentence label, Choice... choices) {
        return of(id, "choice", strength, value, label, List.of(choices));
    }

    /// A rule that the clerk makes hard or soft, or leaves out.
    static Field rule(String id, String value, Sentence label) {
        return of(id, "rule", "RULE", value, label, List.of(MUST, SHOULD, ANY));
    }

    /// A rule that may be soft or left out, for nothing can promise it.
    static Field wish(String id, String value, Sentence label) {
        return of(id, "rule", "RULE", value, label, List.of(SHOULD, ANY));
    }

    /// A rule that is hard or soft, and never left out.
    static Field demand(String id, String value, Sentence label) {
        return of(id, "rule", "RULE", value, label, List.of(MUST, SHOULD));
    }

    /// How much a soft rule counts, in four steps of the solver's own unit.
    static Field weight(String rule, int chosen, String... steps) {
        var words = List.of(
                new Sentence("略微", "a little"),
                new Sentence("一般", "normal"),
                new Sentence("重要", "important"),
                new Sentence("很重要", "very important"));
        var choices = java.util.stream.IntStream.range(0, steps.length)
                .mapToObj(n -> new Choice(steps[n], words.get(n)))
                .toList();
        return of(rule + "-weight", "choice", "SOFT", steps[chosen], new Sentence("分量", "weight"), choices)
                .under(rule, SOFT);
    }

    /// Places of the area, to be ticked; the value lists their codes, separated by commas.
    static Field places(String id, String strength, Sentence label, List<Choice> places) {
        return of(id, "places", strength, "", label, places);
    }

    /// Lines of cells separated by commas, as pasted from a spreadsheet.
    static Field table(String id, String value, Sentence label) {
        return of(id, "table", "FIGURE", value, label, List.of());
    }

    static Field date(String id, String value, Sentence label) {
        return of(id, "date", "FIGURE", value, label, List.of());
    }

    /// The same as a detail of a rule, asked for when the rule has one of the values.
    Field under(String rule, String... values) {
        return new Field(id, label, type, strength, value, least, most, unit, choices, rule, List.of(values));
    }
}
