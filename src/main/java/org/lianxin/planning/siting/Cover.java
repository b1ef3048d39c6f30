package org.lianxin.planning.siting;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.ModelSearch;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Maximal covering by CP-SAT, with the solver's own proven upper bound.
public final class Cover {
    private static final double UNIT = 1000;

    /// Plans within the budget.
    public Outcome<SitingPlan> plan(CoverProblem problem, SearchBudget budget) {
        var conflict = conflict(problem);
        if (conflict != null) {
            return conflict;
        }
        return solve(problem, budget);
    }

    private static @org.jspecify.annotations.Nullable Infeasible<SitingPlan> conflict(CoverProblem problem) {
        var siting = problem.siting();
        var fixed = 0;
        var spent = 0.0;
        for (var j = 0; j < siting.sites(); j++) {
            if (siting.fixed()[j]) {
                fixed++;
                spent += problem.price()[j];
            }
        }
        if (fixed > siting.stations()) {
            return new SitingConflict(siting).find().orElseThrow();
        }
        if (spent <= problem.budget()) {
            return null;
        }
        return new Infeasible<>(
                "siting.fixed-over-budget",
                List.of(
                        Sentence.of("保留站点合计 %.2f。", "The fixed sites cost %.2f.", spent),
                        Sentence.of("预算为 %.2f。", "The budget is %.2f.", problem.budget())),
                List.of(new WayOut("budget", "%.2f".formatted(spent), new Sentence("提高预算。", "Raise the budget."))));
    }

    private static Outcome<SitingPlan> solve(CoverProblem problem, SearchBudget budget) {
        var siting = problem.siting();
        var start = greedy(problem);
        var found = ModelSearch.run(() -> model(problem, start), budget.remaining() - 0.2, budget, (now, bound) -> {});
        var solved = found.values() != null;
        var plan = plan(problem, found.values() == null ? start : found.values());
        var verdict = new CoverChecker().check(problem, plan);
        var everyone = java.util.Arrays.stream(siting.weight()).sum();
        return new Answer<>(
                plan,
                verdict.objective(),
                solved
                        ? Bound.proven(Math.max(verdict.objective(), found.bound() / UNIT), "CP-SAT")
                        : Bound.proven(everyone, "everyone"),
                verdict.findings(),
                explain(siting, plan),
                budget.elapsed(),
                found.optimal() && budget.threads() == 1);
    }

    private static ModelSearch.Model model(CoverProblem problem, boolean[] start) {
        var siting = problem.siting();
        var model = new CpModel();
        var open = new Literal[siting.sites()];
        var prices = new long[open.length];
        for (var j = 0; j < open.length; j++) {
            open[j] = model.newBoolVar("");
            prices[j] = Math.round(problem.price()[j] * UNIT);
            if (siting.fixed()[j] || siting.closed()[j]) {
                model.addEquality(open[j], siting.fixed()[j] ? 1 : 0);
            }
        }
        model.addLessOrEqual(LinearExpr.sum(open), siting.stations());
        if (problem.budget() < 1e12) {
            model.addLessOrEqual(LinearExpr.weightedSum(open, prices), (long) Math.floor(problem.budget() * UNIT));
        }
        var covered = new Literal[siting.clients()];
        var weights = new long[covered.length];
        for (var i = 0; i < covered.length; i++) {
            covered[i] = model.newBoolVar("");
            weights[i] = Math.round(siting.weight()[i] * UNIT);
            var reachable = new ArrayList<Literal>();
            for (var j = 0; j < open.length; j++) {
                if (!siting.closed()[j] && siting.distances().at(i, j) <= problem.reach()) {
                    reachable.add(open[j]);
                }
            }
            reachable.add(covered[i].not());
            model.addBoolOr(reachable.toArray(Literal[]::new));
        }
        for (var j = 0; j < open.length; j++) {
            model.addHint(open[j], start[j]);
        }
        model.maximize(LinearExpr.weightedSum(covered, weights));
        return new ModelSearch.Model(model, List.of(open));
    }

    /// Opens the site that newly covers most for its price until number or budget is used up.
    private static boolean[] greedy(CoverProblem problem) {
        var siting = problem.siting();
        var open = siting.fixed().clone();
        var covered = new boolean[siting.clients()];
        var spent = 0.0;
        var count = 0;
        for (var j = 0; j < open.length; j++) {
            if (open[j]) {
                spent += problem.price()[j];
                count++;
                cover(problem, j, covered);
            }
        }
        for (; count < siting.stations(); count++) {
            var best = 0.0;
            var at = -1;
            for (var j = 0; j < open.length; j++) {
                var may = !open[j] && !siting.closed()[j] && spent + problem.price()[j] <= problem.budget();
                var gain = may ? gain(problem, j, covered) / (1e-9 + problem.price()[j]) : 0;
                if (gain > best) {
                    best = gain;
                    at = j;
                }
            }
            if (at < 0) {
                return open;
            }
            open[at] = true;
            spent += problem.price()[at];
            cover(problem, at, covered);
        }
        return open;
    }

    private static double gain(CoverProblem problem, int site, boolean[] covered) {
        var sum = 0.0;
        for (var i = 0; i < covered.length; i++) {
            if (!covered[i] && problem.siting().distances().at(i, site) <= problem.reach()) {
                sum += problem.siting().weight()[i];
            }
        }
        return sum;
    }

    private static void cover(CoverProblem problem, int site, boolean[] covered) {
        for (var i = 0; i < covered.length; i++) {
            covered[i] |= problem.siting().distances().at(i, site) <= problem.reach();
        }
    }

    private static SitingPlan plan(CoverProblem problem, boolean[] isOpen) {
        var siting = problem.siting();
        var servedBy = new int[siting.clients()];
        for (var i = 0; i < servedBy.length; i++) {
            servedBy[i] = nearest(siting, isOpen, i, -1);
            if (servedBy[i] >= 0 && siting.distances().at(i, servedBy[i]) > problem.reach()) {
                servedBy[i] = -1;
            }
        }
        return new SitingPlan(isOpen, servedBy);
    }

    private static int nearest(SitingProblem siting, boolean[] isOpen, int client, int except) {
        var nearest = -1;
        for (var j = 0; j < isOpen.length; j++) {
            if (isOpen[j]
                    && j != except
                    && (nearest < 0
                            || siting.distances().at(client, j)
                                    < siting.distances().at(client, nearest))) {
                nearest = j;
            }
        }
        return nearest;
    }

    private static List<Explanation> explain(SitingProblem siting, SitingPlan plan) {
        var result = new ArrayList<Explanation>();
        for (var i = 0; i < siting.clients(); i++) {
            var mine = plan.servedBy()[i];
            var next = nearest(siting, plan.open(), i, mine);
            result.add(new Explanation(
                    siting.clientNames()[i],
                    mine < 0 ? "" : siting.siteNames()[mine],
                    mine < 0 ? Double.NaN : siting.distances().at(i, mine),
                    next < 0 ? null : siting.siteNames()[next],
                    next < 0 ? Double.NaN : siting.distances().at(i, next),
                    mine < 0
                            ? new Sentence("没有开放的站点在步行范围内。", "No open station is within reach.")
                            : new Sentence("步行范围内最近的站点。", "The nearest station within reach.")));
        }
        return result;
    }
}
