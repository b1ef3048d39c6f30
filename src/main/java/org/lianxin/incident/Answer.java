package org.lianxin.incident;

import org.jspecify.annotations.Nullable;

/// What the requester says about the result: two independent answers.
///
/// @param by the account that called; `resident` when she answered herself
public record Answer(
        boolean solved, boolean satisfied, @Nullable String words, Via via, String by) {
    /// How the answer came.
    public enum Via {
        PAGE,
        CALL,
        VISIT
    }
}
