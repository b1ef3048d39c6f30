package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dynamic program behind [CheapestRow]: day by day the least price of every last shift, length of run, number of
/// weekends, number of each counted shift, and time worked.
///
/// The time is the innermost index, so that a step from one day to the next runs along arrays; where a price came from
/// is found again on the way back by doing the same sum.
final class RowTable {
    private final RosterProblem problem;
    private final RosterProblem.Person person;
    private final int days;
    private final int shifts;
    private final int longestRun;
    private final int longestRest;
    private final int unit;
    private final int times;
    private final int longest;
    private final int weekends;
    private final int[] counted;
    private final int[] countBase;
    private final int counts;
    private final int block;
    private final List<Following> followings;
    private final double[] cheapest;
    private final boolean[][] barred;
    private final boolean[][] possible;
    private final int[] units;
    private final int needed;
    private final int size;
    private final double[][] least;
    private double[][] price = {};
    private double[] off = {};
    /// Steps between states gone through: the measure of work.
    long work;

    /// @param unit minutes that every shift is a multiple of
    /// @param counted per shift the most that is allowed, 0 where it is not counted here
    /// @param least an array for each day and one more, which grow as needed and are used by one table at a time
    RowTable(RosterProblem problem, RosterProblem.Person person, int unit, int[] counted, double[][] least) {
        this.problem = problem;
        this.person = person;
        this.unit = unit;
        this.counted = counted;
        days = problem.days();
        shifts = problem.shifts().size();
        longestRun = Math.min(person.maxRun(), days);
        longestRest = Math.max(1, Math.min(person.minRest(), days));
        times = person.maxMinutes() / unit + 1;
        weekends = Math.min(person.maxWeekends(), problem.weekends()) + 1;
        countBase = new int[shifts];
        int product = 1;
        for (int s = 0; s < shifts; s++) {
            if (counted[s] == 0) continue;
            countBase[s] = product;
            product *= counted[s] + 1;
        }
        counts = product;
        block = weekends * counts * times;
        followings = Following.of(problem, person);
        cheapest = new double[block];
        barred = new boolean[shifts][shifts];
        for (int s = 0; s < shifts; s++) for (int t : problem.shifts().get(s).notBefore()) barred[s][t] = true;
        possible = new boolean[days][shifts];
        units = new int[shifts];
        for (int s = 0; s < shifts; s++) {
            units[s] = problem.shifts().get(s).minutes() / unit;
            for (int d = 0; d < days; d++)
                possible[d][s] = person.most().get(s) > 0 && !person.daysOff().contains(d);
        }
        longest = Arrays.stream(units).max().orElse(0);
        needed = (person.minMinutes() + unit - 1) / unit;
        size = (shifts * longestRun + longestRest) * block;
        this.least = least;
    }

    /// How many states a day has for a person, whatever is counted taken `counts` times.
    static double states(RosterProblem problem, RosterProblem.Person person, int unit, double counts) {
        double nodes = (double) problem.shifts().size() * Math.min(person.maxRun(), problem.days())
                + Math.max(1, Math.min(person.minRest(), problem.days()));
        double weekends = Math.min(person.maxWeekends(), problem.weekends()) + 1;
        return nodes * weekends * (person.maxMinutes() / unit + 1) * counts;
    }

    /// Fills the table for the given prices of each day and shift, and of each day off.
    void fill(double[][] price, double[] off) {
        this.price = price;
        this.off = off;
        for (int d = 0; d <= days; d++) {
            if (least[d].length < size) least[d] = new double[size];
            Arrays.fill(least[d], 0, size, Double.POSITIVE_INFINITY);
        }
        least[0][resting(longestRest) * block] = 0;
        for (int d = 0; d < days; d++) {
            int day = d;
            turns(d, (from, to, s) -> step(day, least[day], from * block, isNewWeekend(day, from), to, s));
            runs(d);
        }
    }

    /// The steps within runs of work, each from the cheapest last shift that allows it.
    private void runs(int d) {
        for (int r = 1; r < longestRun && r <= d; r++)
            for (var kind : followings) {
                if (kind.afresh()) Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
                for (int last : kind.more()) cheapen(least[d], working(last, r) * block, cheapest, 0, block, 0);
                work += (long) block * kind.more().length;
                if (!possible[d][kind.shift()]) continue;
                int to = working(kind.shift(), r + 1);
                step(d, cheapest, 0, isNewWeekend(d, working(kind.shift(), r)), to, kind.shift());
            }
    }

    private int working(int shift, int run) {
        return shift * longestRun + run - 1;
    }

    private int resting(int run) {
        return shifts * longestRun + run - 1;
    }

    /// A step from one node to another by a shift, −1 for a day off.
    private interface Step {
        void take(int from, int to, int shift);
    }

    /// All steps of a day but those within runs of work.
    private void turns(int d, Step step) {
        for (int r = 1; r <= longestRest; r++) step.take(resting(r), resting(Math.min(r + 1, longestRest)), -1);
        for (int s = 0; s < shifts; s++) {
            if (possible[d][s]) step.take(resting(longestRest), working(s, 1), s);
            for (int r = 1; r <= Math.min(longestRun, d); r++)
                if (r >= person.minRun() || r == d) step.take(working(s, r), resting(1), -1);
        }
    }

    private void steps(int d, Step step) {
        turns(d, step);
        for (int s = 0; s < shifts; s++)
            for (int r = 1; r < longestRun && r <= d && possible[d][s]; r++)
                for (int last = 0; last < shifts; last++)
                    if (!barred[last][s]) step.take(working(last, r), working(s, r + 1), s);
    }

    private boolean isNewWeekend(int d, int from) {
        return problem.isSaturday(d) || problem.isSunday(d) && (d == 0 || from >= shifts * longestRun);
    }

    /// @param from the prices that a step begins with, from position `at` on
    private void step(int d, double[] from, int at, boolean newWeekend, int to, int shift) {
        int later = shift < 0 ? 0 : units[shift];
        int weekend = shift >= 0 && newWeekend ? 1 : 0;
        double more = shift < 0 ? off[d] : price[d][shift];
        int begin = Math.max(0, needed - (days - d - 1) * longest - later);
        int end = Math.min(times - later, d * longest + 1);
        if (begin >= end) return;
        for (int w = 0; w + weekend < weekends; w++)
            for (int c = 0; c < counts; c++) {
                int then = after(c, shift);
                if (then < 0) continue;
                int source = at + (w * counts + c) * times;
                int target = to * block + ((w + weekend) * counts + then) * times + later;
                cheapen(from, source + begin, least[d + 1], target + begin, end - begin, more);
                work += end - begin;
            }
    }

    private static void cheapen(double[] now, int source, double[] next, int target, int length, double more) {
        for (int t = 0; t < length; t++) next[target + t] = Math.min(next[target + t], now[source + t] + more);
    }

    /// The counts after one more of a shift, −1 where there would be too many.
    private int after(int count, int shift) {
        if (shift < 0 || countBase[shift] == 0) return count;
        return count / countBase[shift] % (counted[shift] + 1) == counted[shift] ? -1 : count + countBase[shift];
    }

    /// A state in which a row may end, and its price.
    private record End(int state, double price) {}

    /// The ends of rows, the very cheapest first, at most one for each number of weekends and time worked; none where
    /// the person's rules leave none.
    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        for (int rest = 0; rest < block; rest++) {
            var end = rest % times * unit < person.minMinutes() ? null : cheapest(rest);
            if (end != null) ends.add(end);
        }
        ends.sort(Comparator.comparingDouble(End::price));
        return ends;
    }

    /// What the cheapest row costs; infinite where there is none.
    double cheapest() {
        var ends = ends();
        return ends.isEmpty() ? Double.POSITIVE_INFINITY : ends.getFirst().price;
    }

    /// The cheapest rows, the very cheapest first.
    List<int[]> rows(int most) {
        return ends().stream().limit(most).map(end -> trace(end.state)).toList();
    }

    private @Nullable End cheapest(int rest) {
        int best = -1;
        for (int state = rest; state < size; state += block)
            if (least[days][state] < (best < 0 ? Double.POSITIVE_INFINITY : least[days][best])) best = state;
        return best < 0 ? null : new End(best, least[days][best]);
    }

    private int[] trace(int end) {
        int[] row = new int[days];
        int[] state = {end};
        for (int d = days - 1; d >= 0; d--) {
            int day = d;
            int here = state[0];
            int node = here / block;
            boolean[] found = {false};
            steps(d, (from, to, s) -> {
                if (to != node || found[0]) return;
                int before = before(day, from, here % block, s);
                if (before < 0) return;
                if (least[day][before] + (s < 0 ? off[day] : price[day][s]) != least[day + 1][here]) return;
                found[0] = true;
                row[day] = s;
                state[0] = before;
            });
        }
        return row;
    }

    /// The state from which a step led to `rest` of its node, −1 where there is none.
    private int before(int d, int from, int rest, int shift) {
        int time = rest % times - (shift < 0 ? 0 : units[shift]);
        int weekend = rest / times / counts - (shift >= 0 && isNewWeekend(d, from) ? 1 : 0);
        int count = rest / times % counts;
        if (shift >= 0 && countBase[shift] > 0) {
            if (count / countBase[shift] % (counted[shift] + 1) == 0) return -1;
            count -= countBase[shift];
        }
        if (time < 0 || weekend < 0) return -1;
        return from * block + (weekend * counts + count) * times + time;
    }
}
