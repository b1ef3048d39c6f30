package org.lianxin.planning.roster;

import java.util.List;
import java.util.Set;

/// Shifts of a period to be shared out among people.
///
/// Runs of work or rest that touch either end of the period are taken to go on beyond it, so minimum lengths do not
/// bind
/// there.
///
/// @param saturday index of the first Saturday's weekday position, 0–6; weekends are that day and the next
/// @param fairness price of each shift between the busiest and the least busy person, and of each weekend likewise
public record RosterProblem(
        int days,
        int saturday,
        List<Shift> shifts,
        List<Person> people,
        List<Wish> wishes,
        List<Cover> covers,
        double fairness) {
    public RosterProblem {
        shifts = List.copyOf(shifts);
        people = List.copyOf(people);
        wishes = List.copyOf(wishes);
        covers = List.copyOf(covers);
    }

    /// @param notBefore shifts (by index) that must not follow this one on the next day
    public record Shift(String id, int minutes, Set<Integer> notBefore) {
        public Shift {
            notBefore = Set.copyOf(notBefore);
        }
    }

    /// @param most most shifts of each kind; 0 where the person cannot do it
    /// @param minRun shortest run of working days, @param maxRun longest, @param minRest shortest run of days off
    /// @param daysOff days on which the person is away
    public record Person(
            String id,
            List<Integer> most,
            int minMinutes,
            int maxMinutes,
            int minRun,
            int maxRun,
            int minRest,
            int maxWeekends,
            Set<Integer> daysOff) {
        public Person {
            most = List.copyOf(most);
            daysOff = Set.copyOf(daysOff);
        }
    }

    /// A person would like to have (or not to have) a shift; costs `weight` when it is not granted.
    public record Wish(int person, int day, int shift, double weight, boolean wanted) {}

    /// How many people a shift needs; `under` is infinite when fewer are not allowed.
    public record Cover(int day, int shift, int need, double under, double over) {}

    /// How many weekends the period touches.
    public int weekends() {
        int count = 0;
        for (int d = 0; d < days; d++) if (isSaturday(d) || d == 0 && isSunday(d)) count++;
        return count;
    }

    public boolean isSaturday(int day) {
        return day % 7 == saturday;
    }

    public boolean isSunday(int day) {
        return day % 7 == (saturday + 1) % 7;
    }
}
