package org.lianxin.planning.siting;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;

/// Sites stations so that the weighted distance to them is least.
public final class Siting {
    /// One point of "one more station buys …".
    public record CurvePoint(int stations, double objective, Bound bound) {}

    /// Plans within the budget.
    public Outcome<SitingPlan> plan(SitingProblem problem, SearchBudget budget) {
        var conflict = new SitingConflict(problem).find();
        if (conflict.isPresent()) {
            return conflict.get();
        }
        return problem.isCapacitated() ? new CapacitatedSearch(problem, budget).run() : median(problem, budget);
    }

    /// Solves for every number of stations in the range, sharing the time; stops early when time runs out.
    public List<CurvePoint> curve(SitingProblem problem, int from, int to, SearchBudget budget) {
        var points = new ArrayList<CurvePoint>();
        for (var p = from; p <= to && !budget.isOver(); p++) {
            var outcome = plan(problem.withStations(p), budget.share(1.0 / (to - p + 1)));
            if (outcome instanceof Answer<SitingPlan> answer) {
                points.add(new CurvePoint(p, answer.objective(), answer.bound()));
            }
        }
        return points;
    }

    private static Outcome<SitingPlan> median(SitingProblem problem, SearchBudget budget) {
        var search = new MedianSearch(problem, budget);
        search.run();
        var open = new boolean[problem.sites()];
        for (var j : search.best) {
            open[j] = true;
        }
        var servedBy = new int[problem.clients()];
        for (var i = 0; i < servedBy.length; i++) {
            servedBy[i] = nearest(problem, search.best, i);
        }
        var bound = Bound.proven(search.bound, search.proven() ? "Lagrangian and branching" : "Lagrangian relaxation");
        return answer(problem, new SitingPlan(open, servedBy), bound, budget, search.proven() || search.stepsDone);
    }

    private static int nearest(SitingProblem problem, int[] open, int client) {
        var nearest = open[0];
        for (var j : open) {
            if (problem.distances().at(client, j) < problem.distances().at(client, nearest)) {
                nearest = j;
            }
        }
        return nearest;
    }

    static Answer<SitingPlan> answer(
            SitingProblem problem, SitingPlan plan, Bound bound, SearchBudget budget, boolean reproducible) {
        var verdict = new SitingChecker().check(problem, plan);
        return new Answer<>(
                plan,
                verdict.objective(),
                bound,
                verdict.findings(),
                explain(problem, plan),
                budget.elapsed(),
                reproducible);
    }

    /// Per demand point: its station, and the nearest other open station with room.
    public static List<Explanation> explain(SitingProblem problem, SitingPlan plan) {
        var open = java.util.stream.IntStream.range(0, problem.sites())
                .filter(j -> plan.open()[j])
                .toArray();
        var used = new double[problem.sites()];
        for (var i = 0; i < problem.clients(); i++) {
            used[plan.servedBy()[i]] += problem.load()[i];
        }
        var explanations = new ArrayList<Explanation>();
        for (var i = 0; i < problem.clients(); i++) {
            explanations.add(explainOne(problem, plan, open, used, i));
        }
        return explanations;
    }

    private static Explanation explainOne(SitingProblem problem, SitingPlan plan, int[] open, double[] used, int i) {
        var mine = plan.servedBy()[i];
        var next = -1;
        var nearerFull = 0;
        for (var j : open) {
            if (j == mine) {
                continue;
            }
            if (used[j] + problem.load()[i] > problem.capacity()[j]) {
                nearerFull += problem.cost(i, j) < problem.cost(i, mine) ? 1 : 0;
            } else if (next < 0 || problem.cost(i, j) < problem.cost(i, next)) {
                next = j;
            }
        }
        var why = nearerFull == 0
                ? new Sentence("最近的站点。", "The nearest station.")
                : Sentence.of("有 %d 个更近的站点已满。", "%d nearer stations are full.", nearerFull);
        return new Explanation(
                problem.clientNames()[i],
                problem.siteNames()[mine],
                problem.cost(i, mine),
                next < 0 ? null : problem.siteNames()[next],
                next < 0 ? Double.NaN : problem.cost(i, next),
                why);
    }
}
