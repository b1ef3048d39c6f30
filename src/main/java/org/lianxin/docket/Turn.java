package org.lianxin.docket;

import org.jspecify.annotations.Nullable;

/// How a matter moves on: to which stage, into whose hands, and what the timeline says about it.
///
/// @param owner who answers from now on; `null` when the matter is over
/// @param waitsFor for what the clocks pause, when the matter waits for somebody outside
public record Turn(
        String stage, @Nullable Holder owner, @Nullable String waitsFor, Line line) {
    public static Turn to(String stage, Holder owner, Line line) {
        return new Turn(stage, owner, null, line);
    }

    /// The matter is over; nobody holds it any more.
    public static Turn over(String stage, Line line) {
        return new Turn(stage, null, null, line);
    }

    /// The matter waits for somebody outside; the owner stays, the clocks pause.
    public static Turn waiting(String stage, Holder owner, String waitsFor, Line line) {
        return new Turn(stage, owner, waitsFor, line);
    }
}
