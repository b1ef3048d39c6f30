package org.lianxin.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time limit of one stage of a matter, as it stands.
///
/// @param stage such as `ACCEPT` or `HANDLE`
/// @param round 0 for the first time, more when the stage was entered again with a new limit
/// @param stopped when the stage was done; empty while it runs
/// @param paused since when it waits for somebody outside
/// @param late whether it is, or was when it stopped, past its time: computed, never written
public record Clock(
        String stage,
        int round,
        Limit limit,
        Instant started,
        Instant due,
        @Nullable Instant stopped,
        @Nullable Instant paused,
        boolean extended,
        boolean late) {}
