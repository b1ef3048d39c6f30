package org.lianxin.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outcome of a check of the whole journal of a county.
///
/// @param pending entries written so lately that no root covers them yet
/// @param last the last chained root; keep it elsewhere, and no later rewriting of history goes unnoticed
public record Check(
        Instant at,
        long entries,
        long pending,
        long roots,
        @Nullable Hash last,
        List<Finding> findings) {
    /// Whether nothing is broken.
    public boolean whole() {
        return findings.isEmpty();
    }
}
