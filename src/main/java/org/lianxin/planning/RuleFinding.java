package org.lianxin.planning;

import java.util.List;

/// How an answer stands to one rule: kept, or broken by how much (in the rule's own unit) and where.
public record RuleFinding(Rule rule, boolean kept, double by, List<String> where) {
    public RuleFinding {
        where = List.copyOf(where);
    }

    /// The rule is kept everywhere.
    public static RuleFinding kept(Rule rule) {
        return new RuleFinding(rule, true, 0, List.of());
    }

    /// The rule is broken by `by` in total at the named places; kept when there is no place.
    public static RuleFinding of(Rule rule, double by, List<String> where) {
        return new RuleFinding(rule, where.isEmpty(), where.isEmpty() ? 0 : by, where);
    }

    /// Whether this finding forbids showing the answer.
    public boolean forbids() {
        return !kept && rule.isHard();
    }
}
