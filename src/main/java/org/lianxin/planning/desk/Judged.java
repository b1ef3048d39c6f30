package org.lianxin.planning.desk;

import java.util.function.BiFunction;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.Verdict;

/// What a search brought, after the independent checker has seen it.
final class Judged {
    private Judged() {}

    /// @param picture shows an answer that the checker has confirmed; no other is shown
    static <P, S> Ended of(
            P problem, Outcome<S> outcome, Checker<P, S> checker, BiFunction<Answer<S>, Verdict, Answered> picture) {
        return switch (outcome) {
            case Infeasible<S> none ->
                new Ended.Impossible(new Conflicting(none.code(), none.conflict(), none.waysOut()));
            case Unfinished<S> nothing -> new Ended.Nothing(new Failure("planning.nothing-found", nothing.why()));
            case Answer<S> answer -> {
                var verdict = checker.check(problem, answer.solution());
                yield verdict.accepted() && verdict.confirms(answer.objective())
                        ? new Ended.Found(picture.apply(answer, verdict))
                        : Ended.Nothing.of(
                                "planning.rejected",
                                "结果未通过独立核验，不予显示。",
                                "The answer failed its independent check and is not shown.");
            }
        };
    }

    static Sentence words(Bound bound) {
        return switch (bound) {
            case Bound.Proven proven ->
                Sentence.of(
                        "已证明任何方案不优于 %.0f（%s）。",
                        "Proven: no plan is better than %.0f (%s).", proven.value(), proven.how());
            case Bound.None none -> none.why();
        };
    }

    static @org.jspecify.annotations.Nullable Double proven(Bound bound) {
        return bound instanceof Bound.Proven proven ? proven.value() : null;
    }

    static Answered.Why why(Explanation reason) {
        return new Answered.Why(
                reason.cost(),
                reason.nextBest(),
                Double.isFinite(reason.nextCost()) ? reason.nextCost() : null,
                reason.why());
    }
}
