package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;

/// Why each person has each shift: the whole roster's cost if the best free other person took it instead.
///
/// Handing a shift over changes nobody's cover, only wishes and the evenness of shares.
final class RosterReasons {
    /// Beyond this many hand-overs, only the nearest people in the list are tried for each shift.
    private static final long MOST_TRIALS = 300_000;

    private final RosterProblem problem;
    private final int[][] plan;
    private final double cost;
    private final int[] shifts;
    private final int[] weekends;
    private final double[][][] wish;

    RosterReasons(RosterProblem problem, int[][] plan, double cost) {
        this.problem = problem;
        this.plan = plan;
        this.cost = cost;
        shifts = new int[plan.length];
        weekends = new int[plan.length];
        for (int p = 0; p < plan.length; p++) {
            shifts[p] = RosterCost.shifts(plan[p]);
            weekends[p] = RosterCost.weekends(problem, plan[p]);
        }
        wish = new double[plan.length][problem.days()][];
        for (var w : problem.wishes()) {
            if (wish[w.person()][w.day()] == null)
                wish[w.person()][w.day()] = new double[problem.shifts().size()];
            wish[w.person()][w.day()][w.shift()] += w.wanted() ? -w.weight() : w.weight();
        }
    }

    List<Explanation> all() {
        long assignments = 0;
        for (int count : shifts) assignments += count;
        int tries = (int) Math.min(plan.length, Math.max(5, MOST_TRIALS / Math.max(1, assignments)));
        List<Explanation> reasons = new ArrayList<>();
        for (int p = 0; p < plan.length; p++)
            for (int d = 0; d < problem.days(); d++) if (plan[p][d] >= 0) reasons.add(why(p, d, tries));
        return reasons;
    }

    private double wish(int p, int d, int shift) {
        return wish[p][d] == null ? 0 : wish[p][d][shift];
    }

    private Explanation why(int p, int d, int tries) {
        int shift = plan[p][d];
        int best = -1;
        double bestCost = Double.NaN;
        for (int k = 1; k < tries; k++) {
            int o = (p + k) % plan.length;
            if (plan[o][d] >= 0 || problem.people().get(o).most().get(shift) == 0) continue;
            if (problem.people().get(o).daysOff().contains(d)) continue;
            double other = costOfHandingOver(p, o, d, shift);
            if (Double.isNaN(other) || best >= 0 && other >= bestCost) continue;
            best = o;
            bestCost = other;
        }
        String subject = problem.shifts().get(shift).id() + "@" + d;
        String own = problem.people().get(p).id();
        if (best < 0)
            return new Explanation(
                    subject,
                    own,
                    cost,
                    null,
                    Double.NaN,
                    new Sentence("没有别人能单独接替而不违反规则。", "Nobody else can take it alone without breaking a rule."));
        String other = problem.people().get(best).id();
        return new Explanation(
                subject,
                own,
                cost,
                other,
                bestCost,
                Sentence.of(
                        "换成 %s，总代价由 %.0f 变为 %.0f。",
                        "With %s instead, the whole goes from %.0f to %.0f.", other, cost, bestCost));
    }

    /// The whole cost with `o` in `p`'s place, `NaN` where a rule of either would break.
    private double costOfHandingOver(int p, int o, int d, int shift) {
        plan[p][d] = -1;
        plan[o][d] = shift;
        double change = Double.NaN;
        if (RowRules.keeps(problem, o, plan[o]) && RowRules.keeps(problem, p, plan[p]))
            change = wish(o, d, shift) - wish(p, d, shift) + unevenness(p, o);
        plan[o][d] = -1;
        plan[p][d] = shift;
        return cost + change;
    }

    private double unevenness(int p, int o) {
        if (problem.fairness() == 0) return 0;
        int before = RosterCost.range(shifts) + RosterCost.range(weekends);
        int keptP = weekends[p];
        int keptO = weekends[o];
        shifts[p]--;
        shifts[o]++;
        weekends[p] = RosterCost.weekends(problem, plan[p]);
        weekends[o] = RosterCost.weekends(problem, plan[o]);
        int after = RosterCost.range(shifts) + RosterCost.range(weekends);
        shifts[p]++;
        shifts[o]--;
        weekends[p] = keptP;
        weekends[o] = keptO;
        return problem.fairness() * (after - before);
    }
}
