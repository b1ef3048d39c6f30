package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxin.planning.match.MatchPlan;
import org.lianxin.platform.Rejection;

/// Reads bookings out of an answer: as they stand in force, or with meetings put into other rooms or hours by hand.
final class RoomsEdit {
    private static final String NTH = "@";
    private final Meetings meetings;
    private final Map<String, Integer> slots = new HashMap<>();

    RoomsEdit(Meetings meetings) {
        this.meetings = meetings;
        for (var s = 0; s < meetings.slots().size(); s++) {
            slots.put(meetings.slots().get(s).id(), s);
        }
    }

    /// What a meeting is called in an answer; two may have one name.
    static String key(Meetings.Meeting meeting, int number) {
        return meeting.name() + NTH + number;
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` (409)
    MatchPlan of(Answered answer, Map<String, String> moves) {
        var places = Edits.applied(answer, moves, slots.keySet());
        var plan = plan(places);
        if (plan.offers().stream().mapToInt(List::size).sum() != places.size()) {
            throw Rejection.conflict(
                    "planning.changed-since", meetings.meetings().getFirst().name());
        }
        return plan;
    }

    /// The bookings in force of meetings of the same name, as far as their rooms and days are known here.
    Optional<MatchPlan> inForce(Answered answer) {
        var byName = new HashMap<String, String>();
        answer.assigned().forEach((key, slot) -> byName.put(key.substring(0, key.lastIndexOf(NTH)), slot));
        var places = new HashMap<String, String>();
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var meeting = meetings.meetings().get(m);
            var slot = byName.remove(meeting.name());
            if (slot != null) {
                places.put(key(meeting, m), slot);
            }
        }
        var plan = plan(places);
        return plan.offers().stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(plan);
    }

    private MatchPlan plan(Map<String, String> places) {
        var offers = new ArrayList<List<Integer>>();
        var next = new ArrayList<List<Integer>>();
        for (var m = 0; m < meetings.meetings().size(); m++) {
            var slot = slots.get(places.get(key(meetings.meetings().get(m), m)));
            offers.add(slot == null ? List.of() : List.of(slot));
            next.add(List.of());
        }
        return new MatchPlan(offers, next, new double[offers.size()], new double[slots.size()]);
    }

    /// Why a meeting is where it is after the edit.
    Answered.Why why(Answered before, String key, int meeting, int slot) {
        var was = before.assigned().get(key);
        var cost = meetings.problem().cost(meeting, slot);
        var there = was == null
                ? Double.POSITIVE_INFINITY
                : meetings.problem().cost(meeting, slots.getOrDefault(was, slot));
        return MovedByHand.why(before, key, meetings.slots().get(slot).id(), cost, there);
    }
}
