package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
            "link-members", PEOPLE);
    private static final Sentence CASES = new Sentence("处", " cases");

    private Findings() {}

    /// @param name a place's name for people
    static List<Answered.Finding> of(Verdict verdict, UnaryOperator<String> name) {
        return verdict.findings().stream()
                .map(finding -> finding(finding, name))
                .toList();
    }

    private static Answered.Finding finding(RuleFinding finding, UnaryOperator<String> name) {
        var hard = finding.rule().isHard();
        return new Answered.Finding(
                finding.rule().id(),
                finding.rule().title(),
                hard,
                finding.kept(),
                finding.by(),
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
                unit,
                where.stream().distinct().limit(MOST_PLACES).toList());
    }
}
