package org.lianxin.planning.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One person's cheapest rows of shifts for given prices of every day and shift, exactly.
///
/// How often a kind of shift may be taken is looked at only where a row broke it (as in decremental relaxation of
/// states, Righini and Salani 2008): most limits do not bind, and each one counted multiplies the states.
/// It is the pricing step of a branch-and-price rosterer (Burke and Curtois, 2014), used here to put people back too.
final class CheapestRow {
    /// Beyond this many states a day it would be slower than it is worth.
    private static final int MOST_STATES = 60_000;

    private static final int MOST_COUNTED_STATES = 250_000;
    private static final int MOST_TABLES = 6;
    private static final int MOST_PENALTIES = 30;

    private final RosterProblem problem;
    private final RosterProblem.Person person;
    private final int unit;
    private final double[][] space;
    private final Map<List<Integer>, RowTable> tables = new HashMap<>();
    /// Steps between states gone through: the measure of work.
    long work;
    /// What the last cheapest row costs, or less where the states were too many to count all kinds.
    double bound;

    private CheapestRow(RosterProblem problem, RosterProblem.Person person, int unit, double[][] space) {
        this.problem = problem;
        this.person = person;
        this.unit = unit;
        this.space = space;
    }

    /// Everybody's programs, for one thread; null where a person's rules are too large for it.
    static CheapestRow @Nullable [] all(RosterProblem problem) {
        var programs = new CheapestRow[problem.people().size()];
        double[][] space = new double[problem.days() + 1][0];
        for (int p = 0; p < programs.length; p++) {
            var program = of(problem, p, space);
            if (program == null) return null;
            programs[p] = program;
        }
        return programs;
    }

    /// The program for person `p`, or null where it would need too many states.
    private static @Nullable CheapestRow of(RosterProblem problem, int p, double[][] space) {
        var person = problem.people().get(p);
        int unit = 0;
        int shortest = Integer.MAX_VALUE;
        for (var shift : problem.shifts()) {
            unit = gcd(unit, shift.minutes());
            shortest = Math.min(shortest, shift.minutes());
        }
        if (unit <= 0 || shortest <= 0 || person.maxRun() < 1) return null;
        if (RowTable.states(problem, person, unit, 1) > MOST_STATES) return null;
        return new CheapestRow(problem, person, unit, space);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /// The cheapest row, −1 for a day off; null where the person's rules leave none.
    ///
    /// @param price of each day and shift, @param off of each day off
    int @Nullable [] solve(double[][] price, double[] off) {
        var rows = solve(price, off, 1);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /// The cheapest row first, and up to `most` in all that are cheap and differ in time or weekends.
    List<int[]> solve(double[][] price, double[] off, int most) {
        int[] counted = new int[problem.shifts().size()];
        while (true) {
            List<int[]> rows = rows(counted, price, off, most);
            if (rows.isEmpty()) return rows;
            int s = isTooOften(rows.getFirst());
            if (s < 0) return sound(rows);
            counted[s] = person.most().get(s);
            if (states(counted) > MOST_COUNTED_STATES) return penalised(price, off, most);
        }
    }

    private double states(int[] counted) {
        double counts = 1;
        for (int most : counted) counts *= most + 1;
        return RowTable.states(problem, person, unit, counts);
    }

    private List<int[]> rows(int[] counted, double[][] price, double[] off, int most) {
        var table = table(counted);
        long before = table.work;
        table.fill(price, off);
        work += table.work - before;
        bound = table.cheapest();
        return table.rows(most);
    }

    private List<int[]> sound(List<int[]> rows) {
        return rows.stream().filter(row -> isTooOften(row) < 0).toList();
    }

    /// Rows at prices at which the kinds taken too often become dearer until they are not; not the cheapest ones.
    private List<int[]> penalised(double[][] price, double[] off, int most) {
        double[][] dearer = Arrays.stream(price).map(double[]::clone).toArray(double[][]::new);
        double penalty = Arrays.stream(price)
                                .flatMapToDouble(Arrays::stream)
                                .map(Math::abs)
                                .average()
                                .orElse(1)
                        / 8
                + 1e-3;
        int[] none = new int[problem.shifts().size()];
        double proven = bound;
        for (int k = 0; k < MOST_PENALTIES; k++) {
            List<int[]> rows = rows(none, dearer, off, most);
            bound = proven;
            if (rows.isEmpty()) return rows;
            int s = isTooOften(rows.getFirst());
            if (s < 0) return sound(rows);
            for (double[] day : dearer) day[s] += penalty;
            penalty *= 1.3;
        }
        return List.of();
    }

    private RowTable table(int[] counted) {
        if (tables.size() > MOST_TABLES) tables.clear();
        return tables.computeIfAbsent(
                Arrays.stream(counted).boxed().toList(),
                key -> new RowTable(problem, person, unit, counted.clone(), space));
    }

    /// A kind that a row takes too often, or −1.
    private int isTooOften(int[] row) {
        int[] kinds = new int[problem.shifts().size()];
        for (int s : row) if (s >= 0 && ++kinds[s] > person.most().get(s)) return s;
        return -1;
    }
}
