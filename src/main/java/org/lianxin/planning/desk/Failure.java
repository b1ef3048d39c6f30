package org.lianxin.planning.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Why a run brought nothing.
///
/// @param waysOut changes of the rules that are worth a try, where there are any
public record Failure(String code, Sentence sentence, List<WayOut> waysOut) {
    public Failure(String code, Sentence sentence, @Nullable List<WayOut> waysOut) {
        this.code = code;
        this.sentence = sentence;
        this.waysOut = waysOut == null ? List.of() : List.copyOf(waysOut);
    }

    Failure(String code, Sentence sentence) {
        this(code, sentence, List.of());
    }
}
