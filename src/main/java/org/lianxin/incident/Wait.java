package org.lianxin.incident;

import java.time.Instant;

/// What an incident waits for outside, visible to the requester.
///
/// @param until when it goes on by itself; at most ten working days
public record Wait(For what, String reason, Instant until) {
    /// Whom it waits for.
    public enum For {
        REPORTER,
        THIRD_PARTY
    }
}
