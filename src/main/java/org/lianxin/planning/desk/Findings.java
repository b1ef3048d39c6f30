package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// A checker's findings as people see them.
final class Findings {
    private static final int MOST_PLACES = 20;
    private static final Sentence HOUSEHOLDS = new Sentence("户", " households");
    private static final Sentence PEOPLE = new Sentence("人", " people");
    private static final Map<String, Sentence> UNITS = Map.of(
            "household-band", HOUSEHOLDS,
            "change-limit", HOUSEHOLDS,
            "capacity", HOUSEHOLDS,
            "member-least", HOUSEHOLDS,
            "link-members", PEOPLE,
            "filled", new Sentence("个空缺", " open"));
    private static final Sentence CASES = new Sentence("处", " cases");

    private Findings() {}

    /// @param name a place's name for people
    /// @param today how the same rules judge today's state; null where there is none
    static List<Answered.Finding> of(Verdict verdict, @Nullable Verdict today, UnaryOperator<String> name) {
        return verdict.findings().stream()
                .map(finding -> finding(finding, name)
                        .beside(
                                today == null
                                        ? null
                                        : brokenBy(today, finding.rule().id())))
                .toList();
    }

    /// Null where the checker stopped before it came to the rule.
    private static @Nullable Double brokenBy(Verdict today, String rule) {
        return today.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(RuleFinding::by)
                .findFirst()
                .orElse(null);
    }

    private static Answered.Finding finding(RuleFinding finding, UnaryOperator<String> name) {
        var hard = finding.rule().isHard();
        return new Answered.Finding(
                finding.rule().id(),
                finding.rule().title(),
                hard,
                finding.kept(),
                finding.by(),
                null,
                UNITS.containsKey(finding.rule().id())
                        ? UNITS.get(finding.rule().id())
                        : hard ? CASES : null,
                finding.where().stream().limit(MOST_PLACES).map(name).toList());
    }

    /// A rule that the desk itself recounts.
    static Answered.Finding counted(String rule, Sentence title, boolean hard, List<String> where, Sentence unit) {
        return new Answered.Finding(
                rule,
                title,
                hard,
                where.isEmpty(),
                where.size(),
                null,
                unit,
                where.stream().distinct().limit(MOST_PLACES).toList());
    }
}
