package org.lianxin.planning.roster;

/// Whether one person's row keeps all of that person's rules.
final class RowRules {
    private RowRules() {}

    static boolean keeps(RosterProblem problem, int p, int[] row) {
        var person = problem.people().get(p);
        int[] kinds = new int[problem.shifts().size()];
        int minutes = 0;
        int weekends = 0;
        int run = 0;
        int runStart = 0;
        for (int d = 0; d < row.length; d++) {
            boolean on = row[d] >= 0;
            if (on) {
                if (person.daysOff().contains(d)
                        || ++kinds[row[d]] > person.most().get(row[d])) return false;
                minutes += problem.shifts().get(row[d]).minutes();
                if (d > 0
                        && row[d - 1] >= 0
                        && problem.shifts().get(row[d - 1]).notBefore().contains(row[d])) return false;
                boolean second = problem.isSunday(d) && d > 0 && row[d - 1] >= 0;
                if ((problem.isSaturday(d) || problem.isSunday(d)) && !second) weekends++;
            }
            boolean same = d > 0 && row[d - 1] >= 0 == on;
            if (!same && d > 0 && tooShort(person, row[d - 1] >= 0, run, runStart)) return false;
            if (!same) runStart = d;
            run = same ? run + 1 : 1;
            if (on && run > person.maxRun()) return false;
        }
        return minutes >= person.minMinutes() && minutes <= person.maxMinutes() && weekends <= person.maxWeekends();
    }

    private static boolean tooShort(RosterProblem.Person person, boolean work, int run, int start) {
        return start > 0 && run < (work ? person.minRun() : person.minRest());
    }
}
