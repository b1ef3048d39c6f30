package org.lianxin.planning;

/// One rule of a plan, as a clerk sets it: what it demands, how strictly, and where it holds.
///
/// @param id stable name within the problem, such as `household-band`
/// @param weight price of one unit of violation of a soft rule; ignored for a hard one
/// @param scope where the rule holds: `*` everywhere, otherwise an area, a grid, a person
public record Rule(String id, Strength strength, double weight, String scope, Sentence title) {
    /// Whether an answer may break the rule at a price.
    public enum Strength {
        HARD,
        SOFT
    }

    /// A rule no shown answer ever breaks.
    public static Rule hard(String id, Sentence title) {
        return new Rule(id, Strength.HARD, 0, "*", title);
    }

    /// A rule that may be broken at `weight` a unit.
    public static Rule soft(String id, double weight, Sentence title) {
        return new Rule(id, Strength.SOFT, weight, "*", title);
    }

    /// Whether no answer may break it.
    public boolean isHard() {
        return strength == Strength.HARD;
    }
}
