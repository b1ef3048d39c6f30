package org.lianxin.planning.desk;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.Verdict;

/// What a search brought, after the independent checker has seen it.
final class Judged {
    static final String NOTHING = "planning.nothing-found";

    /// A hint for the command line; the desk offers ways out instead.
    private static final Pattern HINT = Pattern.compile("(可用 --set[^。]*。| ?Use --set[^.]*\\.)");

    private Judged() {}

    /// @param picture shows an answer that the checker has confirmed; no other is shown
    static <P, S> Ended of(
            P problem, Outcome<S> outcome, Checker<P, S> checker, BiFunction<Answer<S>, Verdict, Answered> picture) {
        return of(problem, outcome, checker, Map.of(), picture);
    }

    /// @param names what people call the ids that occur in the solver's sentences
    static <P, S> Ended of(
            P problem,
            Outcome<S> outcome,
            Checker<P, S> checker,
            Map<String, String> names,
            BiFunction<Answer<S>, Verdict, Answered> picture) {
        return switch (outcome) {
            case Infeasible<S> none ->
                new Ended.Impossible(new Conflicting(
                        none.code(),
                        none.conflict().stream().map(s -> named(s, names)).toList(),
                        none.waysOut()));
            case Unfinished<S> nothing ->
                new Ended.Nothing(new Failure(NOTHING, atTheDesk(named(nothing.why(), names))));
            case Answer<S> answer -> {
                var verdict = checker.check(problem, answer.solution());
                yield verdict.accepted() && verdict.confirms(answer.objective())
                        ? shown(picture.apply(answer, verdict))
                        : rejected();
            }
        };
    }

    private static Sentence atTheDesk(Sentence why) {
        return new Sentence(
                HINT.matcher(why.zh()).replaceAll(""), HINT.matcher(why.en()).replaceAll(""));
    }

    /// The desk recounts some rules of its own: what breaks a hard one of them is not shown either.
    private static Ended shown(Answered answer) {
        return answer.findings().stream().allMatch(finding -> finding.kept() || !finding.hard())
                ? new Ended.Found(answer)
                : rejected();
    }

    private static Ended rejected() {
        return Ended.Nothing.of(
                "planning.rejected", "结果未通过独立核验，不予显示。", "The answer failed its independent check and is not shown.");
    }

    static Answered.Why why(Explanation reason) {
        return why(reason, Map.of());
    }

    static Answered.Why why(Explanation reason, Map<String, String> names) {
        var next = reason.nextBest();
        return new Answered.Why(
                reason.cost(),
                next,
                Double.isFinite(reason.nextCost()) ? reason.nextCost() : null,
                next == null ? reason.why() : named(reason.why(), Map.of(next, names.getOrDefault(next, next))));
    }

    private static Sentence named(Sentence sentence, Map<String, String> names) {
        var zh = sentence.zh();
        var en = sentence.en();
        for (var name : names.entrySet()) {
            if (zh.contains(name.getKey()) || en.contains(name.getKey())) {
                zh = zh.replace(name.getKey(), name.getValue());
                en = en.replace(name.getKey(), name.getValue());
            }
        }
        return new Sentence(zh, en);
    }
}
