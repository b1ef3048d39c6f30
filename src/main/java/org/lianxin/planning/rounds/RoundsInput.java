package org.lianxin.planning.rounds;

import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;

/// Refuses by name what is no problem of rounds.
final class RoundsInput {
    static final int MOST_VISITS = 6_000;

    private RoundsInput() {}

    static void refuseTooMany(int visits, int workers) {
        if (visits <= MOST_VISITS && workers <= 2_000 && visits + workers <= MOST_VISITS + 1_000) return;
        throw new UnusableInput(
                "rounds.too-many",
                Sentence.of(
                        "一次最多排 %d 户、2000 人，收到 %d 户、%d 人：请按网格分开排。",
                        "At most %d visits and 2000 workers at a time, not %d and %d: plan grid by grid.",
                        MOST_VISITS,
                        visits,
                        workers));
    }
}
