package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.RuleFinding;
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
    private Sentence todayWords = new Sentence("没有现状可比。", "There is nothing to compare with.");
    private @Nullable Verdict todayVerdict;
    private UnaryOperator<String> names = place -> place;
    private UnaryOperator<List<Answered.Finding>> wording = all -> all;
    private List<Answered.Finding> further = List.of();
    private final List<Answered.Figure> figures = new ArrayList<>();
    final List<Answered.Zone> zones = new ArrayList<>();
    final List<Answered.Zone> todayZones = new ArrayList<>();
    final List<Answered.Line> todayLines = new ArrayList<>();
    final List<Answered.Thing> things = new ArrayList<>();
    final List<Answered.Line> lines = new ArrayList<>();
    final List<Answered.Table> tables = new ArrayList<>();
    final Map<String, String> assigned = new LinkedHashMap<>();
    final List<Answered.Place> places = new ArrayList<>();
    Answered.@Nullable Links links;

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
        return new Picture(
                verdict, before.bound(), BoundWords.edited(before, verdict.objective()), before.seconds(), true);
    }

    Picture unit(Sentence counted) {
        unit = counted;
        return this;
    }

    /// Sets the answer beside today's state.
    ///
    /// @param words what is meant by today
    /// @param judged what the checker says of it
    Picture today(Sentence words, Verdict judged) {
        todayWords = words;
        todayVerdict = judged;
        return this;
    }

    /// Says why there is nothing to compare with.
    Picture noToday(Sentence why) {
        todayWords = why;
        return this;
    }

    /// @param name a place's name for people
    /// @param counted rules that the desk itself recounts
    Picture findings(UnaryOperator<String> name, Answered.Finding... counted) {
        names = name;
        further = List.of(counted);
        return this;
    }

    /// Has the checker's rules said in the words of the subject.
    Picture wording(UnaryOperator<List<Answered.Finding>> words) {
        wording = words;
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
        var findings = new ArrayList<>(wording.apply(Findings.of(verdict, todayVerdict, names)));
        findings.addAll(further);
        judged();
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
                new Answered.Today(todayWords, todayVerdict != null, todayZones, todayLines),
                things,
                lines,
                tables,
                assigned,
                places,
                links);
    }

    /// What the checker counts of both states alike.
    private void judged() {
        var before = todayVerdict;
        figure(
                "broken",
                new Sentence("没守住的“必须”规则（条）", "Hard rules broken"),
                before == null ? null : broken(before),
                broken(verdict));
        figure(
                "objective",
                new Sentence("总代价（越小越好）", "Cost in all (less is better)"),
                before == null || !Double.isFinite(before.objective()) ? null : (Double) before.objective(),
                verdict.objective());
    }

    private static double broken(Verdict verdict) {
        return verdict.findings().stream().filter(RuleFinding::forbids).count();
    }
}
