package org.lianxin.planning.roster;

import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;

/// Plans who is on duty when.
public final class Rostering {
    /// Plans within the budget.
    public Outcome<RosterPlan> plan(RosterProblem problem, SearchBudget budget) {
        var conflict = RosterConflict.bySums(problem);
        if (conflict != null) return conflict;
        var model = new RosterModel(problem);
        var search = RosterSearch.run(problem, model, budget.remaining() - 0.2, budget.threads(), budget, true);
        if (search.infeasible) return RosterConflict.byTrial(problem, budget);
        if (search.plan == null)
            return new Unfinished<>(
                    new Sentence("在限定时间内没有找到可行的排班。", "No roster was found in the time given."),
                    Bound.proven(search.bound, "CP-SAT"));
        return answer(problem, search.plan, search.bound, search.optimal, budget);
    }

    /// Why each shift of a roster is whose it is, person by person and day by day.
    public static List<Explanation> explain(RosterProblem problem, RosterPlan plan) {
        return new RosterReasons(problem, plan.shift(), RosterCost.of(problem, plan.shift())).all();
    }

    static Answer<RosterPlan> answer(
            RosterProblem problem, int[][] plan, double bound, boolean optimal, SearchBudget budget) {
        double cost = RosterCost.of(problem, plan);
        double proven = optimal ? cost : Math.min(bound, cost);
        List<Explanation> reasons = new RosterReasons(problem, plan, cost).all();
        return new Answer<>(
                new RosterPlan(plan),
                cost,
                Bound.proven(proven, "CP-SAT"),
                List.of(),
                reasons,
                budget.elapsed(),
                optimal);
    }
}
