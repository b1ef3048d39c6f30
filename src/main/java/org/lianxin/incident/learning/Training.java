package org.lianxin.incident.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.text.Examination;

/// One training and the version of the model that it made.
///
/// @param number counts the county's versions from 1
/// @param problem why there is no version, as a message key
/// @param shipped,cases,imported how many shipped texts, settled reports and imported texts there were
/// @param heldBack how many of the county's were not learnt but examined with
/// @param certainty from which an answer counted as sure
/// @param threshold the certainty above which the model itself expects 99 in 100 to be right; above 1 when none
/// was enough
/// @param meaning whether it learnt by meaning too, not by words alone
/// @param figures how good it is
/// @param beside the version in use when it was trained; none is the one that ships
/// @param besideFigures how good that one is on the same cases
/// @param model the digest of its bytes
record Training(
        UUID id,
        int number,
        State state,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        int shipped,
        int cases,
        int imported,
        int heldBack,
        @Nullable Double certainty,
        @Nullable Double threshold,
        @Nullable Boolean meaning,
        @Nullable Examination figures,
        @Nullable UUID beside,
        @Nullable Examination besideFigures,
        @Nullable String model) {

    /// What came of it.
    enum State {
        RUNNING,
        /// As good as the one before, and in its place since.
        REPLACED,
        /// Worse than the one before; kept for comparison.
        NOT_BETTER,
        FAILED
    }
}
