package org.lianxin.planning.desk;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.roster.RosterChecker;
import org.lianxin.planning.roster.RosterPlan;

/// The duty in force in the same month, as far as it falls to the same people.
///
/// @param plan null where no roster is in force
/// @param keys what each person's shift of a day was called
record RosterToday(Sentence words, @Nullable RosterPlan plan, RosterGathering.Duty duty) {
    static RosterToday of(RosterGathering.Duty duty, Optional<InForce.Found> inForce) {
        var plan = inForce.flatMap(found -> new RosterEdit(duty).inForce(found.answer()));
        var words = plan.isPresent()
                ? inForce.orElseThrow().words()
                : new Sentence(
                        "这个月还没有审定过的值班表，没有现状可比。审定一版后，再算的方案都和它比。",
                        "No roster of this month is in force: nothing to compare with. Once one is approved, later ones "
                                + "are set beside it.");
        return new RosterToday(words, plan.orElse(null), duty);
    }

    @Nullable
    Verdict judged() {
        return plan == null ? null : new RosterChecker().check(duty.problem(), plan);
    }

    /// Whose duty today each of the plan's shifts is, by person and day: a person's own where she keeps it,
    /// else that of one who loses such a shift on the day.
    @Nullable
    String[][] holders(RosterPlan planned) {
        var holders = new String[planned.shift().length][duty.problem().days()];
        if (plan == null) {
            return holders;
        }
        for (var d = 0; d < duty.problem().days(); d++) {
            for (var shift = 0; shift < RosterPicture.SHIFTS.size(); shift++) {
                pair(plan.shift(), planned.shift(), d, shift, holders);
            }
        }
        return holders;
    }

    private void pair(int[][] before, int[][] after, int day, int shift, @Nullable String[][] holders) {
        var losing = IntStream.range(0, before.length)
                .filter(p -> before[p][day] == shift && after[p][day] != shift)
                .iterator();
        for (var p = 0; p < after.length; p++) {
            if (after[p][day] == shift && before[p][day] == shift) {
                holders[p][day] = duty.people().get(p).id();
            } else if (after[p][day] == shift && losing.hasNext()) {
                holders[p][day] = duty.people().get(losing.nextInt()).id();
            }
        }
    }
}
