package org.lianxin.planning.desk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.match.MatchChecker;
import org.lianxin.planning.match.MatchPlan;

/// The bookings in force of the same meetings.
///
/// @param plan null where none is in force
record RoomsToday(Sentence words, @Nullable MatchPlan plan, Meetings meetings) {
    static RoomsToday of(Meetings meetings, Optional<InForce.Found> inForce) {
        var plan = inForce.map(found -> new RoomsEdit(meetings).inForce(found.answer()))
                .filter(those -> those.offers().stream().anyMatch(offer -> !offer.isEmpty()));
        var words = plan.isPresent()
                ? inForce.orElseThrow().words()
                : new Sentence(
                        "这些会议还没有审定过的安排，没有现状可比。审定一版后，再算的方案都和它比。",
                        "No bookings of these meetings are in force: nothing to compare with. Once some are approved, "
                                + "later ones are set beside them.");
        return new RoomsToday(words, plan.orElse(null), meetings);
    }

    @Nullable
    Verdict judged() {
        return plan == null ? null : new MatchChecker().check(meetings.problem(), plan);
    }

    /// The slot that a meeting has as it stands.
    @Nullable
    String was(int meeting) {
        return plan == null || plan.offers().get(meeting).isEmpty()
                ? null
                : meetings.slots().get(plan.offers().get(meeting).getFirst()).id();
    }
}
