package org.lianxin.planning.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.ScreeningChecker;
import org.lianxin.planning.roster.ScreeningPlan;

/// The calendar in force in the same weeks, as far as it is about the same places.
///
/// @param plan null where none is in force
record ScreeningToday(Sentence words, @Nullable ScreeningPlan plan, ScreeningGathering.Season season) {
    static ScreeningToday of(ScreeningGathering.Season season, Optional<InForce.Found> inForce) {
        var plan = inForce.flatMap(found -> new ScreeningEdit(season).inForce(found.answer()));
        var words = plan.isPresent()
                ? inForce.orElseThrow().words()
                : new Sentence(
                        "这一期还没有审定过的走访排查日历，没有现状可比。审定一版后，再算的方案都和它比。",
                        "No calendar of these weeks is in force: nothing to compare with. Once one is approved, later "
                                + "ones are set beside it.");
        return new ScreeningToday(words, plan.orElse(null), season);
    }

    @Nullable
    Verdict judged() {
        return plan == null ? null : new ScreeningChecker().check(season.problem(), plan);
    }

    /// The day of an item's `k`-th visit as it stands.
    @Nullable
    String was(int item, int k) {
        return plan == null || k >= plan.day()[item].length
                ? null
                : season.day(plan.day()[item][k]).toString();
    }
}
