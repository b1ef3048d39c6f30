package org.lianxin.planning.desk;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// What people go by today, read as a plan of the same problem and judged by its checker.
///
/// @param words what is meant by today, or why there is nothing to compare with
/// @param plan null where nothing is in force
record Standing<S>(
        Sentence words, @Nullable S plan, @Nullable Verdict judged) {
    /// @param read as much of the version in force as the problem knows
    /// @param none why there is nothing to compare with
    static <S> Standing<S> of(
            Optional<InForce.Found> inForce,
            Function<Answered, Optional<S>> read,
            Function<S, Verdict> judge,
            Sentence none) {
        return inForce.flatMap(found ->
                        read.apply(found.answer()).map(plan -> new Standing<>(found.words(), plan, judge.apply(plan))))
                .orElseGet(() -> new Standing<>(none, null, null));
    }

    /// Tells the picture what the answer is set beside.
    void onto(Picture picture) {
        if (judged == null) {
            picture.noToday(words);
        } else {
            picture.today(words, judged);
        }
    }

    /// A figure of today and of the plan, counted alike.
    void figure(Picture picture, String id, Sentence label, S planned, ToDoubleFunction<S> count) {
        picture.figure(
                id, label, plan == null ? null : (Double) count.applyAsDouble(plan), count.applyAsDouble(planned));
    }
}
