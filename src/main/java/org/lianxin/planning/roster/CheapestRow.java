package org.lianxin.planning.roster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One person's cheapest row of shifts for given prices of every day and shift: an exact dynamic program over the last
/// shift, the length of the run, the time worked, the weekends and the counted shifts.
///
/// It is the pricing step of a branch-and-price rosterer (Burke and Curtois, 2014), used here to put people back.
final class CheapestRow {
    /// Beyond this many states a day it would be slower than it is worth.
    private static final int MOST_STATES = 60_000;

    private final RosterProblem problem;
    private final RosterProblem.Person person;
    private final int days;
    private final int shifts;
    private final int runs;
    private final int unit;
    private final int times;
    private final int weekends;
    private final int[] counted;
    private final int[] countBase;
    private final int counts;
    private final int states;
    private final boolean[][] barred;
    private final double[][] least;
    private final int[][] cameFrom;
    /// States gone through: the measure of work.
    long work;

    private CheapestRow(RosterProblem problem, int p, int unit, int[] counted, int[] countBase, int counts) {
        this.problem = problem;
        this.unit = unit;
        this.counted = counted;
        this.countBase = countBase;
        this.counts = counts;
        person = problem.people().get(p);
        days = problem.days();
        shifts = problem.shifts().size();
        runs = runs(person);
        times = person.maxMinutes() / unit + 1;
        weekends = Math.min(person.maxWeekends(), problem.weekends()) + 1;
        states = (shifts + 1) * runs * times * weekends * counts;
        barred = new boolean[shifts][shifts];
        for (int s = 0; s < shifts; s++) for (int t : problem.shifts().get(s).notBefore()) barred[s][t] = true;
        least = new double[days + 1][];
        cameFrom = new int[days + 1][];
    }

    /// A run of work is remembered with its length and whether it goes back beyond the first day, which frees it from
    /// the least length.
    private static int runs(RosterProblem.Person person) {
        return Math.max(2 * (person.maxRun() + 1), person.minRest() + 1);
    }

    /// The program for person `p`, or null where it would need too many states.
    static @Nullable CheapestRow of(RosterProblem problem, int p) {
        var person = problem.people().get(p);
        int unit = 0;
        int shortest = Integer.MAX_VALUE;
        for (var shift : problem.shifts()) {
            unit = gcd(unit, shift.minutes());
            shortest = Math.min(shortest, shift.minutes());
        }
        if (unit <= 0 || shortest <= 0) return null;
        long mostShifts = Math.min(problem.days(), person.maxMinutes() / shortest);
        int[] counted = new int[problem.shifts().size()];
        int[] base = new int[counted.length];
        long counts = 1;
        for (int s = 0; s < counted.length; s++) {
            int most = person.most().get(s);
            if (most == 0 || most >= mostShifts) continue;
            counted[s] = most;
            base[s] = (int) counts;
            counts *= most + 1;
            if (counts > MOST_STATES) return null;
        }
        long size = (problem.shifts().size() + 1L)
                * runs(person)
                * (person.maxMinutes() / unit + 1L)
                * (Math.min(person.maxWeekends(), problem.weekends()) + 1L)
                * counts;
        if (size > MOST_STATES || person.maxRun() < 1) return null;
        return new CheapestRow(problem, p, unit, counted, base, (int) counts);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private int state(int last, int run, int time, int weekend, int count) {
        return (((last * runs + run) * times + time) * weekends + weekend) * counts + count;
    }

    /// The cheapest row, −1 for a day off; null where the person's rules leave none.
    ///
    /// @param price of each day and shift, @param off of each day off
    int @Nullable [] solve(double[][] price, double[] off) {
        begin();
        for (int d = 0; d < days; d++) {
            Arrays.fill(least[d + 1], Double.POSITIVE_INFINITY);
            for (int from = 0; from < states; from++) {
                if (least[d][from] == Double.POSITIVE_INFINITY) continue;
                leave(d, from, price[d], off[d]);
                work++;
            }
        }
        return trace();
    }

    private void begin() {
        if (cameFrom[0] == null)
            for (int d = 0; d <= days; d++) {
                least[d] = new double[states];
                cameFrom[d] = new int[states];
            }
        Arrays.fill(least[0], Double.POSITIVE_INFINITY);
        least[0][state(shifts, Math.max(1, person.minRest()), 0, 0, 0)] = 0;
    }

    private void leave(int d, int from, double[] price, double off) {
        int count = from % counts;
        int rest = from / counts;
        int weekend = rest % weekends;
        rest /= weekends;
        int time = rest % times;
        rest /= times;
        int run = rest % runs;
        int last = rest / runs;
        boolean worked = last < shifts;
        if (!worked || mayEnd(run)) {
            int resting = worked ? 1 : Math.min(run + 1, Math.max(1, person.minRest()));
            reach(d, from, state(shifts, resting, time, weekend, count), off);
        }
        if (person.daysOff().contains(d) || !worked && run < person.minRest()) return;
        int next = nextRun(d, worked, run);
        if (next < 0) return;
        boolean newWeekend = problem.isSaturday(d) || problem.isSunday(d) && (d == 0 || !worked);
        int then = weekend + (newWeekend ? 1 : 0);
        if (then >= weekends) return;
        for (int s = 0; s < shifts; s++) {
            if (person.most().get(s) == 0 || worked && barred[last][s]) continue;
            int later = time + problem.shifts().get(s).minutes() / unit;
            if (later >= times) continue;
            int more = count;
            if (countBase[s] > 0) {
                if (count / countBase[s] % (counted[s] + 1) == counted[s]) continue;
                more += countBase[s];
            }
            reach(d, from, state(s, next, later, then, more), price[s]);
        }
    }

    private boolean mayEnd(int run) {
        return run > person.maxRun() || run >= person.minRun();
    }

    private int nextRun(int d, boolean worked, int run) {
        int first = person.maxRun() + 1;
        if (!worked) return d == 0 && person.minRun() > 1 ? first + 1 : 1;
        int length = run > first ? run - first : run;
        if (length >= person.maxRun()) return -1;
        return run + 1;
    }

    private void reach(int d, int from, int to, double price) {
        double now = least[d][from] + price;
        if (now >= least[d + 1][to]) return;
        least[d + 1][to] = now;
        cameFrom[d + 1][to] = from;
    }

    private int @Nullable [] trace() {
        int best = -1;
        for (int state = 0; state < states; state++) {
            if (least[days][state] == Double.POSITIVE_INFINITY) continue;
            int time = state / counts / weekends % times;
            if (time * unit < person.minMinutes()) continue;
            if (best < 0 || least[days][state] < least[days][best]) best = state;
        }
        if (best < 0) return null;
        int[] row = new int[days];
        for (int d = days; d > 0; d--) {
            int last = best / (counts * weekends * times * runs);
            row[d - 1] = last < shifts ? last : -1;
            best = cameFrom[d][best];
        }
        return row;
    }
}
