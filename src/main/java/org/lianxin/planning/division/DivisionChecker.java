package org.lianxin.planning.division;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a division: every unit in a grid, households in the band, each grid in one piece, changes within limit.
public final class DivisionChecker implements Checker<DivisionProblem, DivisionPlan> {
    static final Rule ASSIGNED = Rule.hard("assigned", new Sentence("每栋楼都有网格", "every building has a grid"));
    static final Rule BAND = Rule.hard("household-band", new Sentence("户数在范围内", "households within the band"));
    static final Rule ONE_PIECE = Rule.hard("contiguous", new Sentence("网格连成一片", "each grid is in one piece"));
    static final Rule CHANGES =
            Rule.hard("change-limit", new Sentence("变动户数不超限", "households changed within the limit"));

    @Override
    public Verdict check(DivisionProblem problem, DivisionPlan plan) {
        var n = problem.size();
        var unassigned = new ArrayList<String>();
        var root = new int[n];
        for (var v = 0; v < n; v++) {
            root[v] = v;
            if (plan.gridOf()[v] < 0 || plan.gridOf()[v] >= problem.grids()) {
                unassigned.add(problem.names()[v]);
            }
        }
        if (!unassigned.isEmpty()) {
            return new Verdict(Double.NaN, List.of(RuleFinding.of(ASSIGNED, unassigned.size(), unassigned)));
        }
        var objective = 0.0;
        for (var e = 0; e < problem.from().length; e++) {
            if (plan.gridOf()[problem.from()[e]] == plan.gridOf()[problem.to()[e]]) {
                root[rootOf(root, problem.from()[e])] = rootOf(root, problem.to()[e]);
            } else {
                objective += problem.closeness()[e];
            }
        }
        var households = new double[problem.grids()];
        var pieces = new int[problem.grids()];
        var changed = 0.0;
        for (var v = 0; v < n; v++) {
            households[plan.gridOf()[v]] += problem.load()[v];
            pieces[plan.gridOf()[v]] += rootOf(root, v) == v ? 1 : 0;
            var moved = problem.hasToday()
                    && problem.today()[v] >= 0
                    && plan.keeps()[plan.gridOf()[v]] != problem.today()[v];
            changed += moved ? problem.load()[v] : 0;
        }
        var outside = new ArrayList<String>();
        var torn = new ArrayList<String>();
        var by = 0.0;
        for (var g = 0; g < problem.grids(); g++) {
            var off = Math.max(problem.least() - households[g], households[g] - problem.most());
            if (off > 1e-6) {
                outside.add("grid " + g);
                by += off;
            }
            if (pieces[g] != 1) {
                torn.add("grid " + g);
            }
        }
        var tooMuch = Math.max(0, changed - problem.changeLimit());
        return new Verdict(
                objective + problem.changePrice() * changed,
                List.of(
                        RuleFinding.kept(ASSIGNED),
                        RuleFinding.of(BAND, by, outside),
                        RuleFinding.of(ONE_PIECE, torn.size(), torn),
                        RuleFinding.of(CHANGES, tooMuch, tooMuch > 1e-6 ? List.of("*") : List.of())));
    }

    private static int rootOf(int[] root, int v) {
        var at = v;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
