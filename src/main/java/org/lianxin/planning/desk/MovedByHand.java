package org.lianxin.planning.desk;

import org.lianxin.planning.Sentence;

/// The reason of what a hand put elsewhere: where it was, and what that cost.
final class MovedByHand {
    private MovedByHand() {}

    /// What stays keeps its reason.
    ///
    /// @param now where it is after the edit
    /// @param cost what that costs; infinite where it may not be there
    /// @param there what it cost before
    static Answered.Why why(Answered before, String key, String now, double cost, double there) {
        var was = before.assigned().get(key);
        var old = before.things().stream()
                .filter(thing -> thing.id().equals(key))
                .findFirst()
                .orElseThrow();
        if (now.equals(was) && old.why() != null) {
            return old.why();
        }
        return new Answered.Why(
                Double.isFinite(cost) ? cost : 0,
                was,
                Double.isFinite(there) ? (Double) there : null,
                new Sentence("由您手工改放。", "Put here by hand."));
    }
}
