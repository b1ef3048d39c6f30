package org.lianxin.planning.match;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.SearchBudget;

/// The assignment as a CP-SAT model over the agents that the Lagrangian prices leave in question for each job.
final class GapModel {
    static {
        Loader.loadNativeLibraries();
    }

    private final GapProblem problem;
    private final int[][] near;
    private int @org.jspecify.annotations.Nullable [] plan;
    private boolean optimal;
    private double bound = Double.NEGATIVE_INFINITY;

    /// @param near per job the agents to choose among
    GapModel(GapProblem problem, int[][] near) {
        this.problem = problem;
        this.near = near;
    }

    /// Improves on a plan (or finds one when it is null) within the given seconds.
    ///
    /// @param threads on one, CP-SAT's strategies take turns; from two on it gets the eight workers that it needs,
    /// which
    ///     the system shares out among the cores
    void solve(int @org.jspecify.annotations.Nullable [] hint, double seconds, int threads, SearchBudget budget) {
        var model = new CpModel();
        var cost = LinearExpr.newBuilder();
        LinearExprBuilder[] effort = new LinearExprBuilder[problem.agents()];
        Arrays.setAll(effort, i -> LinearExpr.newBuilder());
        BoolVar[][] on = new BoolVar[problem.jobs()][];
        for (int j = 0; j < on.length; j++) {
            on[j] = new BoolVar[near[j].length];
            for (int k = 0; k < near[j].length; k++) {
                int i = near[j][k];
                on[j][k] = model.newBoolVar("");
                cost.addTerm(on[j][k], problem.cost()[i][j]);
                effort[i].addTerm(on[j][k], problem.effort()[i][j]);
                if (hint != null) model.addHint(on[j][k], hint[j] == i ? 1 : 0);
            }
            model.addExactlyOne(on[j]);
        }
        for (int i = 0; i < effort.length; i++) model.addLessOrEqual(effort[i], problem.limit()[i]);
        model.minimize(cost);
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(threads == 1 ? 1 : Math.max(8, threads))
                .setLinearizationLevel(2)
                .setInterleaveSearch(threads == 1)
                .setRandomSeed((int) (budget.seed() & 0x3fffffff))
                .setMaxTimeInSeconds(Math.max(0.05, seconds));
        var status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                if (budget.isCancelled()) stopSearch();
            }
        });
        optimal = status == CpSolverStatus.OPTIMAL;
        bound = solver.bestObjectiveBound();
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return;
        plan = new int[on.length];
        for (int j = 0; j < on.length; j++)
            for (int k = 0; k < near[j].length; k++) if (solver.booleanValue(on[j][k])) plan[j] = near[j][k];
    }

    int @org.jspecify.annotations.Nullable [] plan() {
        return plan;
    }

    /// Whether nothing cheaper exists among the agents given; a proof only when all were.
    boolean isOptimal() {
        return optimal;
    }

    double bound() {
        return bound;
    }

    /// The agents of each job whose price-corrected cost is within `within` of the job's least, at most `most`.
    static int[][] core(GapProblem problem, double[] worth, double within, int most) {
        int[][] near = new int[problem.jobs()][];
        for (int j = 0; j < near.length; j++) {
            double[] costs = new double[problem.agents()];
            for (int i = 0; i < costs.length; i++)
                costs[i] = problem.effort()[i][j] > problem.limit()[i]
                        ? Double.MAX_VALUE
                        : problem.cost()[i][j] + worth[i] * problem.effort()[i][j];
            double least = Arrays.stream(costs).min().orElse(0);
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < costs.length; i++) if (costs[i] <= least + within) chosen.add(i);
            chosen.sort(java.util.Comparator.comparingDouble(i -> costs[i]));
            near[j] = chosen.stream().limit(most).mapToInt(Integer::intValue).toArray();
        }
        return near;
    }
}
