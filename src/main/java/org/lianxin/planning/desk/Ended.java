package org.lianxin.planning.desk;

import org.lianxin.planning.Sentence;

/// How a run ended, as it will be kept.
sealed interface Ended {
    /// An answer that its checker has confirmed.
    record Found(Answered answer) implements Ended {}

    /// Proof that there is none.
    record Impossible(Conflicting conflict) implements Ended {}

    /// Nothing.
    record Nothing(Failure why) implements Ended {
        static Nothing of(String code, String zh, String en) {
            return new Nothing(new Failure(code, new Sentence(zh, en)));
        }
    }
}
