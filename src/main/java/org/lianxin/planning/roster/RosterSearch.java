package org.lianxin.planning.roster;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.SearchBudget;

/// One run of CP-SAT on a roster, with what it found and proved.
final class RosterSearch {
    int @Nullable [][] plan;
    double bound = Double.NEGATIVE_INFINITY;
    boolean optimal;
    boolean infeasible;

    /// @param threads on one, CP-SAT's strategies take turns; from two on it gets the eight workers that it needs,
    /// which
    ///     the system shares out among the cores
    static RosterSearch run(
            RosterProblem problem, RosterModel model, double seconds, int threads, SearchBudget budget, boolean tell) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(threads == 1 ? 1 : Math.max(8, threads))
                .setLinearizationLevel(2)
                .setInterleaveSearch(threads == 1)
                .setRandomSeed((int) (budget.seed() & 0x3fffffff))
                .setMaxTimeInSeconds(Math.max(0.05, seconds));
        var search = new RosterSearch();
        var status = solver.solve(model.model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                if (tell)
                    budget.report(
                            objectiveValue() / RosterModel.SCALE,
                            Bound.proven(bestObjectiveBound() / RosterModel.SCALE, "CP-SAT"),
                            "model");
                if (budget.isOver()) stopSearch();
            }
        });
        search.optimal = status == CpSolverStatus.OPTIMAL;
        search.infeasible = status == CpSolverStatus.INFEASIBLE;
        if (!search.infeasible) search.bound = solver.bestObjectiveBound() / RosterModel.SCALE;
        if (search.optimal || status == CpSolverStatus.FEASIBLE) search.plan = read(problem, model, solver);
        return search;
    }

    private static int[][] read(RosterProblem problem, RosterModel model, CpSolver solver) {
        int[][] plan = new int[problem.people().size()][problem.days()];
        for (int p = 0; p < plan.length; p++)
            for (int d = 0; d < problem.days(); d++) {
                plan[p][d] = -1;
                for (int s = 0; s < problem.shifts().size(); s++)
                    if (model.on[p][d][s] instanceof BoolVar variable && solver.booleanValue(variable)) plan[p][d] = s;
            }
        return plan;
    }
}
