package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.WayOut;

/// Solves the generalised assignment: Lagrangian bound, annealing guided by its prices, and a proof where time allows.
public final class Assigning {
    private static final double MOVES_A_SECOND = 2e7;
    private static final int MEETINGS = 4;
    private static final int WHOLE = 3_000;

    /// Seconds that loading CP-SAT and its first search take; with less left it is not begun.
    private static final double MODEL_START = 1.2;

    /// Assigns every job.
    public Outcome<GapPlan> plan(GapProblem problem, SearchBudget budget) {
        var conflict = conflict(problem);
        if (conflict != null) return conflict;
        var bound = new GapBound(problem);
        double rough = 0;
        for (int j = 0; j < problem.jobs(); j++) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int i = 0; i < problem.agents(); i++) {
                least = Math.min(least, problem.cost()[i][j]);
                most = Math.max(most, problem.cost()[i][j]);
            }
            rough += least + 0.2 * (most - least);
        }
        bound.climb(rough, 300, budget.share(0.3));
        int threads = Math.min(budget.threads(), 8);
        List<GapAnnealing> chains = new ArrayList<>();
        for (int k = 0; k < threads; k++)
            chains.add(new GapAnnealing(problem, bound.prices(), budget.seed() * 1_000_003 + k));
        var best = anneal(problem, chains, bound, budget);
        double lower = bound.climb(best.bestCost(), 400, budget.share(0.2));
        boolean canModel = best.bestCost() == Long.MAX_VALUE || budget.remaining() > MODEL_START;
        if (best.bestCost() > lower && canModel) lower = Math.max(lower, improve(problem, best, bound, budget));
        if (best.bestCost() == Long.MAX_VALUE)
            return new Unfinished<>(
                    new Sentence("在限定时间内没有找到不超限的分配。", "No assignment within the limits was found in the time given."),
                    Bound.proven(bound.best(), "Lagrangian relaxation"));
        return answer(problem, best, lower, budget);
    }

    /// Lets CP-SAT search among each job's likely agents, or among all where that is small enough to prove the best.
    private static double improve(GapProblem problem, GapAnnealing best, GapBound bound, SearchBudget budget) {
        boolean whole = (long) problem.agents() * problem.jobs() <= WHOLE;
        double[] worth = best.worthOfEffort(bound.prices());
        double mean = 0;
        for (long[] row : problem.cost()) for (long c : row) mean += Math.abs(c);
        mean /= (double) problem.agents() * problem.jobs();
        int[][] near = GapModel.core(problem, worth, whole ? 1e18 : 0.15 * mean, whole ? problem.agents() : 8);
        var model = new GapModel(problem, near);
        model.solve(
                best.bestCost() < Long.MAX_VALUE ? best.best() : null,
                budget.remaining() - 0.1,
                budget.threads(),
                budget);
        var plan = model.plan();
        if (plan != null) {
            long cost = 0;
            for (int j = 0; j < plan.length; j++) cost += problem.cost()[plan[j]][j];
            if (cost < best.bestCost()) best.adopt(plan, cost);
        }
        if (!model.isOptimal()) best.markCut();
        return whole ? Math.ceil(model.bound() - 1e-6) : Double.NEGATIVE_INFINITY;
    }

    private static GapAnnealing anneal(
            GapProblem problem, List<GapAnnealing> chains, GapBound bound, SearchBudget budget) {
        long moves = (long) (Math.max(0, budget.seconds() * 0.25) * MOVES_A_SECOND / MEETINGS);
        double spread = 0;
        for (int j = 0; j < problem.jobs(); j++)
            spread += Math.abs(problem.cost()[0][j] - problem.cost()[problem.agents() - 1][j]);
        double heat = Math.max(0.5, 0.06 * spread / problem.jobs());
        GapAnnealing best = chains.getFirst();
        for (int k = 0; k < MEETINGS; k++) {
            double hot = heat / (1 + k);
            Chains.run(chains.size(), c -> {
                chains.get(c).run(Math.max(moves, 2000), hot, hot / 50, budget);
                return c;
            });
            for (var chain : chains) if (chain.bestCost() < best.bestCost()) best = chain;
            if (best.bestCost() <= Math.ceil(bound.best() - 1e-6)) break;
            for (var chain : chains)
                if (chain != best && best.bestCost() < Long.MAX_VALUE) chain.adopt(best.best(), best.bestCost());
            budget.report(best.bestCost(), Bound.none(), "annealing");
        }
        return best;
    }

    private static Outcome<GapPlan> answer(GapProblem problem, GapAnnealing best, double lower, SearchBudget budget) {
        int[] agent = best.best();
        int[] left = problem.limit().clone();
        for (int j = 0; j < agent.length; j++) left[agent[j]] -= problem.effort()[agent[j]][j];
        List<Explanation> reasons = new ArrayList<>();
        for (int j = 0; j < agent.length; j++) reasons.add(why(problem, agent, left, j));
        double sign = problem.maximise() ? -1 : 1;
        lower = Math.min(lower, best.bestCost());
        return new Answer<>(
                new GapPlan(agent.clone()),
                sign * best.bestCost(),
                Bound.proven(sign * lower, "Lagrangian relaxation and CP-SAT"),
                List.of(),
                reasons,
                budget.elapsed(),
                !best.wasCut());
    }

    private static Explanation why(GapProblem problem, int[] agent, int[] left, int j) {
        int own = agent[j];
        int next = -1;
        for (int i = 0; i < problem.agents(); i++) {
            if (i == own || problem.effort()[i][j] > left[i]) continue;
            if (next < 0 || problem.cost()[i][j] < problem.cost()[next][j]) next = i;
        }
        long cost = problem.cost()[own][j];
        var why = next < 0
                ? new Sentence("其他人都没有足够的余力。", "No other agent has enough effort left.")
                : Sentence.of(
                        "其他有余力者中最低费用为 %d。",
                        "The cheapest other agent with room costs %d.", Math.abs(problem.cost()[next][j]));
        return new Explanation(
                "" + (j + 1),
                "" + (own + 1),
                Math.abs(cost),
                next < 0 ? null : "" + (next + 1),
                next < 0 ? Double.NaN : Math.abs(problem.cost()[next][j]),
                why);
    }

    private static org.lianxin.planning.@org.jspecify.annotations.Nullable Infeasible<GapPlan> conflict(
            GapProblem problem) {
        long least = 0;
        for (int j = 0; j < problem.jobs(); j++) {
            int need = Integer.MAX_VALUE;
            for (int i = 0; i < problem.agents(); i++)
                if (problem.effort()[i][j] <= problem.limit()[i]) need = Math.min(need, problem.effort()[i][j]);
            if (need == Integer.MAX_VALUE) return tooLarge(j);
            least += need;
        }
        long room = Arrays.stream(problem.limit()).asLongStream().sum();
        if (least <= room) return null;
        return new Infeasible<>(
                "gap.too-little-room",
                List.of(
                        Sentence.of("所有工作最少需要 %d。", "All jobs need at least %d.", least),
                        Sentence.of("所有人合计只有 %d。", "All agents together have only %d.", room)),
                List.of(new WayOut(
                        "limit-factor",
                        "%.2f".formatted(1.02 * least / room),
                        new Sentence("把每人能力放宽。", "Raise every limit."))));
    }

    private static Infeasible<GapPlan> tooLarge(int j) {
        return new Infeasible<>(
                "gap.job-too-large",
                List.of(Sentence.of("工作 %d 超过每个人的能力。", "Job %d exceeds every agent's limit.", j + 1)),
                List.of(new WayOut("limit-factor", "2", new Sentence("把每人能力放宽。", "Raise every limit."))));
    }
}
