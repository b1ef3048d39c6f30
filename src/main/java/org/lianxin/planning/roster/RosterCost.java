package org.lianxin.planning.roster;

/// What a roster costs.
final class RosterCost {
    private RosterCost() {}

    static double of(RosterProblem problem, int[][] plan) {
        return of(problem, plan, Double.POSITIVE_INFINITY);
    }

    /// @param missing what a person too few costs at most, so that a search may pass through rosters that miss some
    static double of(RosterProblem problem, int[][] plan, double missing) {
        double cost = 0;
        int[][] there = new int[problem.days()][problem.shifts().size()];
        for (int[] row : plan) for (int d = 0; d < row.length; d++) if (row[d] >= 0) there[d][row[d]]++;
        for (var cover : problem.covers()) {
            int short_ = cover.need() - there[cover.day()][cover.shift()];
            if (short_ > 0) cost += short_ * Math.min(cover.under(), missing);
            else if (short_ < 0) cost -= short_ * cover.over();
        }
        for (var wish : problem.wishes())
            if (plan[wish.person()][wish.day()] == wish.shift() != wish.wanted()) cost += wish.weight();
        return cost + spread(problem, plan);
    }

    private static double spread(RosterProblem problem, int[][] plan) {
        if (problem.fairness() == 0) return 0;
        int[] shifts = new int[plan.length];
        int[] weekends = new int[plan.length];
        for (int p = 0; p < plan.length; p++) {
            shifts[p] = shifts(plan[p]);
            weekends[p] = weekends(problem, plan[p]);
        }
        return problem.fairness() * (range(shifts) + range(weekends));
    }

    static int range(int[] counts) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int count : counts) {
            least = Math.min(least, count);
            most = Math.max(most, count);
        }
        return most - least;
    }

    static int shifts(int[] row) {
        int count = 0;
        for (int s : row) if (s >= 0) count++;
        return count;
    }

    static int weekends(RosterProblem problem, int[] row) {
        int count = 0;
        for (int d = 0; d < row.length; d++) {
            if (row[d] < 0) continue;
            boolean counted = problem.isSunday(d) && d > 0 && row[d - 1] >= 0;
            if (problem.isSaturday(d) || problem.isSunday(d) && !counted) count++;
        }
        return count;
    }
}
