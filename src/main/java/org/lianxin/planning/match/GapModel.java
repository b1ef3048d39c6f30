package org.lianxin.planning.match;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.ModelSearch;
import org.lianxin.planning.SearchBudget;

/// The assignment as a CP-SAT model over the agents that are in question for each job.
final class GapModel {
    private final GapProblem problem;
    private final int[][] near;

    /// What CP-SAT found.
    ///
    /// @param optimal whether nothing cheaper exists among the agents given; a proof only when all that matter were
    record Found(int[] plan, long cost, double bound, boolean optimal) {}

    private GapModel(GapProblem problem, int[][] near) {
        this.problem = problem;
        this.near = near;
    }

    /// Improves on a plan (or finds one when it is null) in the time that is left.
    ///
    /// @param near per job the agents to choose among
    static Found solve(GapProblem problem, int[][] near, int @Nullable [] hint, SearchBudget budget) {
        return new GapModel(problem, near).solve(hint, budget);
    }

    private Found solve(int @Nullable [] hint, SearchBudget budget) {
        var found = ModelSearch.run(() -> model(hint), budget.remaining() - 0.1, budget, (now, bound) -> {});
        double bound = Double.isNaN(found.bound()) ? Double.NEGATIVE_INFINITY : found.bound();
        if (found.values() == null) return new Found(new int[0], Long.MAX_VALUE, bound, false);
        return read(found, bound);
    }

    private ModelSearch.Model model(int @Nullable [] hint) {
        var model = new CpModel();
        var cost = LinearExpr.newBuilder();
        LinearExprBuilder[] effort = new LinearExprBuilder[problem.agents()];
        Arrays.setAll(effort, i -> LinearExpr.newBuilder());
        List<Literal> pairs = new ArrayList<>();
        for (int j = 0; j < near.length; j++) {
            var choice = new Literal[near[j].length];
            for (int k = 0; k < choice.length; k++) {
                int i = near[j][k];
                choice[k] = model.newBoolVar("");
                pairs.add(choice[k]);
                cost.addTerm(choice[k], problem.cost()[i][j]);
                effort[i].addTerm(choice[k], problem.effort()[i][j]);
                if (hint != null) model.addHint(choice[k], hint[j] == i);
            }
            model.addExactlyOne(choice);
        }
        for (int i = 0; i < effort.length; i++) model.addLessOrEqual(effort[i], problem.limit()[i]);
        model.minimize(cost);
        return new ModelSearch.Model(model, pairs);
    }

    private Found read(ModelSearch.Found found, double bound) {
        int[] plan = new int[near.length];
        long sum = 0;
        int at = 0;
        for (int j = 0; j < plan.length; j++)
            for (int i : near[j]) {
                if (!found.at(at++)) continue;
                plan[j] = i;
                sum += problem.cost()[i][j];
            }
        return new Found(plan, sum, bound, found.optimal());
    }
}
