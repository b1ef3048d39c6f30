package org.lianxin.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A matter to be entered.
///
/// @param place words about the place, for people
/// @param at when it was received; its clocks run from here
/// @param owner who answers for it from the first moment
public record Opening(
        Kind kind,
        String title,
        AreaCode area,
        @Nullable String building,
        @Nullable String place,
        String category,
        Privacy privacy,
        String channel,
        String stage,
        Holder owner,
        Instant at) {}
