package org.lianxin.planning.desk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Verdict;

/// A checker's findings as people see them.
final class Findings {
    private static final int MOST_PLACES = 20;

    private Findings() {}

    /// @param name a place's name for people
    static List<Answered.Finding> of(Verdict verdict, UnaryOperator<String> name) {
        return verdict.findings().stream()
                .map(finding -> finding(finding, name))
                .toList();
    }

    private static Answered.Finding finding(RuleFinding finding, UnaryOperator<String> name) {
        return new Answered.Finding(
                finding.rule().id(),
                finding.rule().title(),
                finding.rule().isHard(),
                finding.kept(),
                finding.by(),
                finding.where().stream().limit(MOST_PLACES).map(name).toList());
    }
}
