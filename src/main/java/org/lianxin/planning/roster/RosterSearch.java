package org.lianxin.planning.roster;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.ModelSearch;
import org.lianxin.planning.SearchBudget;

/// One run of CP-SAT on a roster, with what it found and proved.
final class RosterSearch {
    int @Nullable [][] plan;
    double bound = Double.NEGATIVE_INFINITY;
    boolean optimal;
    boolean infeasible;

    /// @param tell whether improvements are reported
    static RosterSearch run(
            RosterProblem problem, Supplier<RosterModel> model, double seconds, SearchBudget budget, boolean tell) {
        var found = ModelSearch.run(() -> model.get().watched(), seconds, budget, (cost, bound) -> {
            if (tell)
                budget.report(cost / RosterModel.SCALE, Bound.proven(bound / RosterModel.SCALE, "CP-SAT"), "model");
        });
        var search = new RosterSearch();
        search.optimal = found.optimal();
        search.infeasible = found.infeasible();
        if (!Double.isNaN(found.bound())) search.bound = found.bound() / RosterModel.SCALE;
        if (found.values() != null) search.plan = read(problem, found);
        return search;
    }

    private static int[][] read(RosterProblem problem, ModelSearch.Found found) {
        int[][] plan = new int[problem.people().size()][problem.days()];
        int at = 0;
        for (int[] row : plan)
            for (int d = 0; d < row.length; d++) {
                row[d] = -1;
                for (int s = 0; s < problem.shifts().size(); s++) if (found.at(at++)) row[d] = s;
            }
        return plan;
    }
}
