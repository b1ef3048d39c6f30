package org.lianxin.planning;

import org.jspecify.annotations.Nullable;

/// Why one thing was assigned here and not there.
///
/// @param subject what was assigned, such as a building or a household
/// @param chosen where it went
/// @param cost what that costs in the objective
/// @param nextBest the best other place for it alone, all else unchanged; null where there is none
/// @param nextCost what the next best place would cost; `NaN` where there is none
public record Explanation(
        String subject,
        String chosen,
        double cost,
        @Nullable String nextBest,
        double nextCost,
        Sentence why) {}
