package org.lianxin.planning.desk;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.roster.RosterPlan;

/// Whose duty each shift is today: a person's own where she keeps it, else that of one who loses such a shift
/// on the day.
record RosterHolders(int[][] before, int[][] after) {
    /// By the plan's person and day, the number of the person who has it today; null where nobody does.
    static @Nullable Integer[][] of(RosterPlan today, RosterPlan planned) {
        var pairs = new RosterHolders(today.shift(), planned.shift());
        var holders = new Integer[planned.shift().length][];
        for (var p = 0; p < holders.length; p++) {
            holders[p] = new Integer[planned.shift()[p].length];
        }
        for (var shift = 0; shift < RosterPicture.SHIFTS.size(); shift++) {
            for (var day = 0; day < holders[0].length; day++) {
                pairs.pair(day, shift, holders);
            }
        }
        return holders;
    }

    private void pair(int day, int shift, @Nullable Integer[][] holders) {
        var losing = IntStream.range(0, before.length)
                .filter(p -> before[p][day] == shift && after[p][day] != shift)
                .iterator();
        for (var p = 0; p < after.length; p++) {
            if (after[p][day] == shift && before[p][day] == shift) {
                holders[p][day] = p;
            } else if (after[p][day] == shift && losing.hasNext()) {
                holders[p][day] = losing.nextInt();
            }
        }
    }
}
