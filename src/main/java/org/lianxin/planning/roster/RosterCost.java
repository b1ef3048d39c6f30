package org.lianxin.planning.roster;

import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;

/// What a roster costs, and what it would cost if somebody else took one shift.
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
        int[] bounds = {Integer.MAX_VALUE, 0, Integer.MAX_VALUE, 0};
        for (int p = 0; p < plan.length; p++) {
            int shifts = 0;
            int weekends = 0;
            boolean saturday = false;
            for (int d = 0; d < problem.days(); d++) {
                boolean on = plan[p][d] >= 0;
                if (on) shifts++;
                if (problem.isSaturday(d)) {
                    saturday = on;
                    if (on) weekends++;
                } else if (problem.isSunday(d) && on && !saturday) weekends++;
                if (problem.isSunday(d)) saturday = false;
            }
            bounds[0] = Math.min(bounds[0], shifts);
            bounds[1] = Math.max(bounds[1], shifts);
            bounds[2] = Math.min(bounds[2], weekends);
            bounds[3] = Math.max(bounds[3], weekends);
        }
        return problem.fairness() * (bounds[1] - bounds[0] + bounds[3] - bounds[2]);
    }

    /// Why this person has this shift: the whole roster's cost if the best free other person took it instead.
    static Explanation why(RosterProblem problem, int[][] plan, int p, int d) {
        int shift = plan[p][d];
        double now = of(problem, plan);
        int best = -1;
        double bestCost = Double.NaN;
        for (int o = 0; o < plan.length; o++) {
            if (o == p || plan[o][d] >= 0 || problem.people().get(o).most().get(shift) == 0) continue;
            if (problem.people().get(o).daysOff().contains(d)) continue;
            plan[p][d] = -1;
            plan[o][d] = shift;
            boolean keeps = RowRules.keeps(problem, o, plan[o]) && RowRules.keeps(problem, p, plan[p]);
            double cost = keeps ? of(problem, plan) : Double.NaN;
            plan[o][d] = -1;
            plan[p][d] = shift;
            if (!keeps || best >= 0 && cost >= bestCost) continue;
            best = o;
            bestCost = cost;
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
