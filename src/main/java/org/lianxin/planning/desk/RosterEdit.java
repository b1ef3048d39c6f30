package org.lianxin.planning.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.roster.RosterPlan;
import org.lianxin.platform.Rejection;

/// Reads a month's duty out of an answer: as it stands in force, or with shifts given to somebody else by hand. Whoever
/// has a shift on that day already takes the other's in exchange.
final class RosterEdit {
    private final RosterGathering.Duty duty;
    private final Map<String, Integer> people = new HashMap<>();
    private final int[][] shift;
    /// What each person's shift of a day is called.
    final @Nullable String[][] keys;

    RosterEdit(RosterGathering.Duty duty) {
        this.duty = duty;
        for (var p = 0; p < duty.people().size(); p++) {
            people.put(duty.people().get(p).id(), p);
        }
        shift = new int[people.size()][duty.problem().days()];
        Arrays.stream(shift).forEach(row -> Arrays.fill(row, -1));
        keys = new String[people.size()][duty.problem().days()];
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` (409)
    RosterPlan of(Answered answer, Map<String, String> moves) {
        var days = new HashMap<String, LocalDate>();
        answer.things().forEach(thing -> days.put(thing.id(), day(thing)));
        var places = new HashMap<>(answer.assigned());
        Edits.applied(answer, moves, people.keySet());
        moves.forEach((key, to) -> exchange(places, days, key, to));
        for (var thing : answer.things()) {
            if (!put(thing, places.get(thing.id()))) {
                throw Rejection.conflict("planning.changed-since", thing.label());
            }
        }
        return new RosterPlan(shift);
    }

    private static void exchange(Map<String, String> places, Map<String, LocalDate> days, String key, String to) {
        var from = Objects.requireNonNull(places.get(key));
        places.entrySet().stream()
                .filter(other -> other.getValue().equals(to) && !other.getKey().equals(key))
                .filter(other -> Objects.equals(days.get(other.getKey()), days.get(key)))
                .forEach(other -> other.setValue(from));
        places.put(key, to);
    }

    /// As much of a roster in force as falls on these days and to these people; nothing where that is nothing.
    Optional<RosterPlan> inForce(Answered answer) {
        var found = false;
        for (var thing : answer.things()) {
            found |= put(thing, answer.assigned().get(thing.id()));
        }
        return found ? Optional.of(new RosterPlan(shift)) : Optional.empty();
    }

    /// @return whether the shift falls on these days, to one of these people who has none yet
    private boolean put(Answered.Thing thing, @Nullable String to) {
        var person = people.get(to);
        var day = (int) (day(thing).toEpochDay() - duty.first().toEpochDay());
        if (person == null || day < 0 || day >= duty.problem().days() || shift[person][day] >= 0) {
            return false;
        }
        shift[person][day] = List.of("白班", "晚班").indexOf(thing.label().split(" ")[1]);
        keys[person][day] = thing.id();
        return shift[person][day] >= 0;
    }

    /// A shift is labelled with its day and its kind.
    private static LocalDate day(Answered.Thing thing) {
        try {
            return LocalDate.parse(thing.label().split(" ")[0]);
        } catch (DateTimeException other) {
            throw Rejection.conflict("planning.changed-since", thing.label());
        }
    }
}
