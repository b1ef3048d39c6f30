package org.lianxin.planning.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;

/// Divides a territory into contiguous grids within a household band so that few close neighbours are separated.
public final class Division {
    /// Work of one thread in a second, on the cautious side, so that the plan of rounds ends before the clock does.
    private static final double WORK_A_SECOND = 2.5e7;

    private static final double USED = 0.9;
    private static final long ROUND = 400_000;
    private static final long SHORTEST = 50_000;

    /// Plans as many coolings as the time is worth.
    public Outcome<DivisionPlan> plan(DivisionProblem problem, SearchBudget budget) {
        return plan(problem, budget, Integer.MAX_VALUE);
    }

    /// Plans for at most `rounds` coolings; when the time suffices for all, the same seed gives the same answer.
    public Outcome<DivisionPlan> plan(DivisionProblem problem, SearchBudget budget, int rounds) {
        var graph = new Graph(problem);
        var component = graph.components();
        var arithmetic = new DivisionConflict(problem, component);
        var conflict = arithmetic.find(component);
        if (conflict.isPresent()) {
            return conflict.get();
        }
        var shares = arithmetic.shares();
        var steady = new AtomicBoolean(true);
        var best = best(
                Chains.run(budget.threads(), index -> chain(problem, graph, shares, budget, index, rounds, steady)));
        if (best.violation() > 1e-6) {
            return new Unfinished<>(
                    Sentence.of(
                            "在时限内没有找到满足户数范围的连片方案，最好的还差 %.0f 户。",
                            "No contiguous division within the band was found in time; the best misses it by %.0f households.",
                            best.violation()),
                    Bound.none());
        }
        var plan = new DivisionPlan(best.part(), best.keeps());
        var verdict = new DivisionChecker().check(problem, plan);
        return new Answer<>(
                plan,
                verdict.objective(),
                Bound.none(),
                verdict.findings(),
                explain(problem, graph, plan),
                budget.elapsed(),
                steady.get());
    }

    private static DivisionSearch.Found best(List<DivisionSearch.Found> found) {
        var best = found.getFirst();
        for (var other : found) {
            best = other.isBetterThan(best) ? other : best;
        }
        return best;
    }

    private static DivisionSearch.Found chain(
            DivisionProblem problem,
            Graph graph,
            int[] shares,
            SearchBudget budget,
            int index,
            int rounds,
            AtomicBoolean steady) {
        var random = new SplittableRandom(budget.seed() * 8191 + index);
        DivisionSearch.@Nullable Found best = null;
        var steps = ROUND;
        var plannedWork = budget.seconds() * USED * WORK_A_SECOND;
        var work = 0.0;
        var done = 0L;
        for (var round = 0; round == 0 || (round < rounds && work < plannedWork && !budget.isOver()); round++) {
            var starts = new DivisionStart(problem, graph, random.split(), shares);
            var keeps = new int[problem.grids()];
            Arrays.fill(keeps, -1);
            var start = problem.hasToday() && shares.length == 1 ? starts.fromToday(keeps) : new int[0];
            if (start.length == 0) {
                start = starts.fresh();
                if (problem.hasToday()) {
                    starts.inherit(start, keeps);
                }
            }
            var search = new DivisionSearch(problem, graph, random.nextLong());
            var found = best != null && round % 3 == 2
                    ? search.anneal(best.part(), best.keeps().clone(), 0.8, 0.12, steps, budget)
                    : search.anneal(start, keeps, 2.0, 0.12, steps, budget);
            if (!search.wasSteady()) {
                steady.set(false);
            }
            work += search.work();
            done += steps;
            if (best == null || found.isBetterThan(best)) {
                best = found;
                budget.report(best.objective(), Bound.none(), "division");
            }
            steps = round % 3 == 2 ? steps * 2 : steps;
            var left = (long) (done * (plannedWork - work) / Math.max(1, work));
            steps = left < steps * 3 / 2 ? Math.max(SHORTEST, left) : steps;
        }
        return Objects.requireNonNull(best, "the first round always finds something");
    }

    /// Per unit: its grid, and what it would cost to put it into the best neighbouring grid instead.
    public static List<Explanation> explain(DivisionProblem problem, DivisionPlan plan) {
        return explain(problem, new Graph(problem), plan);
    }

    private static List<Explanation> explain(DivisionProblem problem, Graph graph, DivisionPlan plan) {
        var state = new Partition(problem, graph, plan.gridOf(), plan.keeps());
        var result = new ArrayList<Explanation>();
        for (var v = 0; v < graph.n; v++) {
            result.add(explainOne(problem, graph, state, v));
        }
        return result;
    }

    private static Explanation explainOne(DivisionProblem problem, Graph graph, Partition state, int v) {
        var own = state.part[v];
        var here = 0.0;
        var next = -1;
        var nextCost = Double.POSITIVE_INFINITY;
        for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
            var p = state.part[graph.other[e]];
            here += p == own ? 0 : graph.price[e];
        }
        for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
            var p = state.part[graph.other[e]];
            var change = state.changeOf(v, p) - state.changeOf(v, own);
            var cost = here + state.cutChange(v, p) + problem.changePrice() * change;
            if (p != own && cost < nextCost) {
                nextCost = cost;
                next = p;
            }
        }
        return new Explanation(
                problem.names()[v],
                Integer.toString(own),
                here,
                next < 0 ? null : Integer.toString(next),
                next < 0 ? Double.NaN : nextCost,
                next < 0
                        ? new Sentence("四邻同格。", "All its neighbours are in the grid.")
                        : reason(problem, state, v, own, next));
    }

    private static Sentence reason(DivisionProblem problem, Partition state, int v, int own, int next) {
        if (state.load[own] - problem.load()[v] < problem.least()) {
            return new Sentence("移走后本格户数低于下限。", "Without it the grid falls below its lower limit.");
        }
        if (state.load[next] + problem.load()[v] > problem.most()) {
            return new Sentence("移去后邻格户数超过上限。", "With it the next grid exceeds its upper limit.");
        }
        return state.mayLeave(v)
                ? new Sentence("与本格近邻更多。", "It has closer neighbours in this grid.")
                : new Sentence("移走后本格断成两片。", "Without it the grid falls apart.");
    }
}
