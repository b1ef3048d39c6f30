package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.ModelSearch;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;

/// Plans who is on duty when.
public final class Rostering {
    /// States of the row program in a second and thread.
    private static final double WORK_A_SECOND = 1.2e7;

    private static final double ROWS_SHARE = 0.08;

    /// Steps of the programs over rows while columns are improved, in a second and thread.
    private static final double COLUMN_WORK_A_SECOND = 7e7;

    /// Share of the time for columns where CP-SAT may well prove what they leave open, and up to how many choices of
    /// person, day and shift it may.
    private static final double COLUMNS_BEFORE_PROOF = 0.25;

    private static final int FEW_CHOICES = 600;

    /// Plans within the budget.
    public Outcome<RosterPlan> plan(RosterProblem problem, SearchBudget budget) {
        var conflict = RosterConflict.bySums(problem);
        if (conflict != null) return conflict;
        var rows = rows(problem, budget);
        int[][] start = rows != null && rows.isSound() ? rows.best() : null;
        if (start != null && budget.remaining() < ModelSearch.START) return answer(problem, start, 0, false, budget);
        var columns = rows == null || rows.best() == null ? null : columns(problem, rows.best(), budget);
        double bound = Double.NEGATIVE_INFINITY;
        if (columns != null) {
            bound = columns.bound();
            if (Double.isFinite(RosterCost.of(problem, columns.best()))) start = columns.best();
            if (start != null && (columns.isOptimal() || !isSmall(problem) || budget.remaining() < ModelSearch.START))
                return answer(problem, start, bound, columns.isOptimal() || !columns.wasCut(), budget);
        }
        return model(problem, start, bound, budget);
    }

    /// Lets CP-SAT improve on a roster, prove it, or find the first one.
    private static Outcome<RosterPlan> model(
            RosterProblem problem, int @Nullable [][] start, double bound, SearchBudget budget) {
        var search = RosterSearch.run(
                problem, () -> new RosterModel(problem).from(start), budget.remaining() - 0.2, budget, true);
        if (search.infeasible) return RosterConflict.byTrial(problem, budget);
        int[][] plan = better(problem, start, search.plan);
        double proven = Math.max(bound, search.bound);
        if (plan == null)
            return new Unfinished<>(
                    new Sentence("在限定时间内没有找到可行的排班。", "No roster was found in the time given."),
                    Bound.proven(proven, "CP-SAT"));
        return answer(problem, plan, search.optimal ? Double.POSITIVE_INFINITY : proven, search.optimal, budget);
    }

    private static boolean isSmall(RosterProblem problem) {
        return (long) problem.people().size()
                        * problem.days()
                        * problem.shifts().size()
                <= FEW_CHOICES;
    }

    /// Improves a roster by columns; null where fairness has a price or the native library is missing.
    private static @Nullable ColumnSearch columns(RosterProblem problem, int[][] start, SearchBudget budget) {
        var first = ColumnSearch.of(problem, start, budget, budget.seed());
        if (first == null) return null;
        try {
            first.begin(budget.seconds() - 0.1);
        } catch (LinkageError missing) {
            return null;
        }
        double share = isSmall(problem) ? COLUMNS_BEFORE_PROOF : 1;
        double until = budget.elapsed() + share * (budget.remaining() - 0.1);
        var chains = Chains.run(Math.min(budget.threads(), 8), k -> {
            var chain = k == 0 ? first : first.beside(budget.seed() * 1_000_003 + k);
            chain.improve(share * budget.seconds() * COLUMN_WORK_A_SECOND, until);
            return chain;
        });
        var best = first;
        for (var chain : chains) if (chain.bestCost() < best.bestCost()) best = chain;
        return best;
    }

    /// Improves rows of single people first: it answers at once, and CP-SAT then begins from a good roster.
    private static @Nullable RowSearch rows(RosterProblem problem, SearchBudget budget) {
        List<RowSearch> chains = new ArrayList<>();
        for (int k = 0; k < Math.min(budget.threads(), 8); k++) {
            var one = RowSearch.of(problem, budget, budget.seed() * 1_000_003 + k);
            if (one == null) return null;
            chains.add(one);
        }
        double until = budget.elapsed() + budget.remaining() * ROWS_SHARE;
        Chains.run(chains.size(), k -> {
            chains.get(k).run(budget.seconds() * ROWS_SHARE * WORK_A_SECOND, until);
            return k;
        });
        var best = chains.getFirst();
        for (var chain : chains) if (chain.bestCost() < best.bestCost()) best = chain;
        return best;
    }

    private static int @Nullable [][] better(RosterProblem problem, int @Nullable [][] one, int @Nullable [][] two) {
        if (one == null || two == null) return one == null ? two : one;
        return RosterCost.of(problem, one) < RosterCost.of(problem, two) ? one : two;
    }

    /// Why each shift of a roster is whose it is, person by person and day by day.
    public static List<Explanation> explain(RosterProblem problem, RosterPlan plan) {
        return new RosterReasons(problem, plan.shift(), RosterCost.of(problem, plan.shift())).all();
    }

    static Answer<RosterPlan> answer(
            RosterProblem problem, int[][] plan, double bound, boolean reproducible, SearchBudget budget) {
        double cost = RosterCost.of(problem, plan);
        double proven = Math.min(bound, cost);
        List<Explanation> reasons = new RosterReasons(problem, plan, cost).all();
        return new Answer<>(
                new RosterPlan(plan),
                cost,
                Bound.proven(proven, "columns and CP-SAT"),
                List.of(),
                reasons,
                budget.elapsed(),
                reproducible);
    }
}
