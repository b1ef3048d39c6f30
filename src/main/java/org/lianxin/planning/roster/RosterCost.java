package org.lianxin.planning.roster;

/// What a roster costs.
final class RosterCost {
    private RosterCost() {}

    static double of(RosterProblem problem, int[][] plan) {
        double cost = 0;
        int[][] there = new int[problem.days()][problem.shifts().size()];
        for (int[] row : plan) for (int d = 0; d < row.length; d++) if (row[d] >= 0) there[d][row[d]]++;
        for (var cover : problem.covers()) {
            int short_ = cover.need() - there[cover.day()][cover.shift()];
            if (short_ > 0) cost += short_ * cover.under();
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
        String subject = problem.shifts().get(shift).id() + "@" + d;
        String own = problem.people().get(p).id();
        if (best < 0)
            return new Explanation(
                    subject,
                    own,
                    now,
                    null,
                    Double.NaN,
                    new Sentence("没有别人能单独接替而不违反规则。", "Nobody else can take it alone without breaking a rule."));
        String other = problem.people().get(best).id();
        return new Explanation(
                subject,
                own,
                now,
                other,
                bestCost,
                Sentence.of(
                        "换成 %s，总代价由 %.0f 变为 %.0f。",
                        "With %s instead the whole costs %3$.0f, not %2$.0f.", other, now, bestCost));
    }
}
