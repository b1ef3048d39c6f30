package org.lianxin.planning.roster;

/// What each person's wishes make of each day and shift, and of each day off.
final class RowPrices {
    /// By person, day and shift.
    final double[][][] wish;
    /// By person and day.
    final double[][] off;
    /// The price of a person too few where none may be missing: more than all wishes together.
    final double missing;

    RowPrices(RosterProblem problem) {
        int days = problem.days();
        int shifts = problem.shifts().size();
        int people = problem.people().size();
        wish = new double[people][days][shifts];
        off = new double[people][days];
        double most = 1;
        for (var one : problem.wishes()) {
            if (one.wanted()) {
                off[one.person()][one.day()] += one.weight();
                for (int s = 0; s < shifts; s++) if (s != one.shift()) wish[one.person()][one.day()][s] += one.weight();
            } else wish[one.person()][one.day()][one.shift()] += one.weight();
            most += one.weight();
        }
        missing = 10 * most;
    }

    /// What a person's wishes cost in a row.
    double of(int person, int[] row) {
        double sum = 0;
        for (int d = 0; d < row.length; d++) sum += row[d] < 0 ? off[person][d] : wish[person][d][row[d]];
        return sum;
    }
}
