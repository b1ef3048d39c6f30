package org.lianxin.planning.desk;

import java.util.function.UnaryOperator;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// How a run ended, as it will be kept.
sealed interface Ended {
    /// An answer that its checker has confirmed.
    record Found(Answered answer) implements Ended {}

    /// Proof that there is none.
    record Impossible(Conflicting conflict) implements Ended {
        /// The same with its ways out put into the words of a form.
        Impossible with(UnaryOperator<WayOut> way) {
            return new Impossible(new Conflicting(
                    conflict.code(),
                    conflict.conflict(),
                    conflict.waysOut().stream().map(way).toList()));
        }
    }

    /// Nothing.
    record Nothing(Failure why) implements Ended {
        static Nothing of(String code, String zh, String en) {
            return new Nothing(new Failure(code, new Sentence(zh, en)));
        }
    }
}
