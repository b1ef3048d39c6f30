package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// An answer being put together for people.
final class Picture {
    private final Verdict verdict;
    private final @Nullable Double bound;
    private final Sentence boundWords;
    private final double seconds;
    private final boolean reproducible;
    private @Nullable Sentence unit;
    private List<Answered.Finding> findings = List.of();
    private final List<Answered.Figure> figures = new ArrayList<>();
    final List<Answered.Zone> zones = new ArrayList<>();
    final List<Answered.Zone> today = new ArrayList<>();
    final List<Answered.Thing> things = new ArrayList<>();
    final List<Answered.Line> lines = new ArrayList<>();
    final List<Answered.Table> tables = new ArrayList<>();
    final Map<String, String> assigned = new LinkedHashMap<>();

    private Picture(
            Verdict verdict, @Nullable Double bound, Sentence boundWords, double seconds, boolean reproducible) {
        this.verdict = verdict;
        this.bound = bound;
        this.boundWords = boundWords;
        this.seconds = seconds;
        this.reproducible = reproducible;
    }

    static Picture of(Answer<?> answer, Verdict verdict) {
        return new Picture(
                verdict,
                BoundWords.proven(answer.bound()),
                BoundWords.of(answer.bound(), verdict.objective()),
                answer.seconds(),
                answer.reproducible());
    }

    /// @param before the answer that was edited: its bound holds for every plan under the same rules
    static Picture edited(Verdict verdict, Answered before) {
        return new Picture(verdict, before.bound(), before.boundWords(), before.seconds(), true);
    }

    Picture unit(Sentence counted) {
        unit = counted;
        return this;
    }

    /// @param name a place's name for people
    Picture findings(UnaryOperator<String> name, Answered.Finding... further) {
        var all = new ArrayList<>(Findings.of(verdict, name));
        all.addAll(List.of(further));
        findings = all;
        return this;
    }

    Picture figure(String id, Sentence label, @Nullable Double before, double after) {
        figures.add(new Answered.Figure(id, label, before, after));
        return this;
    }

    void zone(String id, String label, double load) {
        zones.add(new Answered.Zone(id, label, load, null, null));
    }

    Answered done() {
        return new Answered(
                verdict.objective(),
                bound,
                boundWords,
                unit,
                seconds,
                reproducible,
                figures,
                findings,
                zones,
                today,
                things,
                lines,
                tables,
                assigned);
    }
}
