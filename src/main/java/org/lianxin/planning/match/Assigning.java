package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Chains;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.ModelSearch;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Stretch;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.WayOut;

/// Solves the generalised assignment: Lagrangian bound, ejection chains guided by its prices, groups of agents planned
/// anew together, and a proof by CP-SAT where what the bound leaves open is small enough.
public final class Assigning {
    private static final double WORK_A_SECOND = 4e7;
    private static final double GROUP_WORK_A_SECOND = 3e8;

    /// The share of the search's time that the chains take before groups are planned anew.
    private static final double CHAINS_FIRST = 0.35;

    /// Pairs of job and agent up to which a proof is likely.
    private static final int SMALL = 800;

    /// Share of the time for chains and groups, where a proof is likely and where it is not.
    private static final double SEARCH_BEFORE_PROOF = 0.4;

    private static final double SEARCH = 0.85;

    /// Regret in the bound, as a share of it, up to which a job's agents are searched, and how many of them.
    private static final double WITHIN = 0.003;

    private static final int FEWEST = 3;
    private static final int MOST = 12;

    /// Pairs of job and agent that CP-SAT is given to choose among.
    private static final int MOST_PAIRS = 3_000;

    /// Assigns every job.
    public Outcome<GapPlan> plan(GapProblem problem, SearchBudget budget) {
        var conflict = conflict(problem);
        if (conflict != null) return conflict;
        var bound = new GapBound(problem);
        double lower = bound.climb(Double.POSITIVE_INFINITY, 600, budget.share(0.25));
        var best = chains(problem, bound, lower, budget);
        if (best.state().bestCost() > lower) {
            lower = bound.climb(best.state().bestCost(), 600, budget.share(0.3));
            lower = Math.max(lower, improve(problem, best, bound, budget));
        }
        if (best.state().bestCost() == Long.MAX_VALUE)
            return new Unfinished<>(
                    new Sentence("在限定时间内没有找到不超限的分配。", "No assignment within the limits was found in the time given."),
                    Bound.proven(bound.best(), "Lagrangian relaxation"));
        return answer(problem, best, lower, budget);
    }

    /// Lets CP-SAT search among the agents that a better plan may give each job, and prove where there is none.
    private static double improve(GapProblem problem, GapChains best, GapBound bound, SearchBudget budget) {
        boolean isKnown = best.state().bestCost() < Long.MAX_VALUE;
        double within = isKnown ? best.state().bestCost() - bound.best() + 0.01 : Double.POSITIVE_INFINITY;
        var losses = new GapLosses(problem, bound.prices());
        int[][] near = new int[problem.jobs()][];
        Arrays.setAll(near, j -> losses.likely(j, within, 0, problem.agents()));
        int pairs = 0;
        for (int[] some : near) pairs += some.length;
        if (isKnown && (pairs > MOST_PAIRS || budget.remaining() < ModelSearch.START)) {
            best.markCut();
            return Double.NEGATIVE_INFINITY;
        }
        var model = GapModel.solve(problem, near, isKnown ? best.state().best() : null, budget);
        if (model.cost() < best.state().bestCost()) best.state().adopt(model.plan(), model.cost());
        if (!model.optimal()) best.markCut();
        return Math.min(best.state().bestCost(), Math.ceil(model.bound() - 1e-6));
    }

    private static GapChains chains(GapProblem problem, GapBound bound, double lower, SearchBudget budget) {
        var losses = new GapLosses(problem, bound.prices());
        double within = WITHIN * Math.max(100, Math.abs(bound.best()));
        int[][] near = new int[problem.jobs()][];
        Arrays.setAll(near, j -> losses.likely(j, within, FEWEST, MOST));
        double[] worth = new double[problem.agents()];
        Arrays.setAll(worth, i -> GapBound.worthOfEffort(problem, bound.prices(), i));
        var tables = new GapTables(problem, near, worth);
        boolean isSmall = (long) problem.agents() * problem.jobs() <= SMALL;
        double share = isSmall ? SEARCH_BEFORE_PROOF : SEARCH;
        boolean regroups = GapRegroup.suits(problem);
        double first = regroups ? CHAINS_FIRST * share : share;
        double much = Math.max(1e5, budget.seconds() * first * WORK_A_SECOND);
        double left = budget.remaining();
        double until = budget.elapsed() + first * left;
        var chains = Chains.run(Math.min(budget.threads(), 8), k -> {
            long seed = budget.seed() * 1_000_003 + k;
            var chain = new GapChains(tables, seed);
            chain.run(lower, new Stretch(budget, 0, much, until));
            if (!regroups || chain.state().bestCost() == Long.MAX_VALUE) return chain;
            var regroup = new GapRegroup(tables, bound.prices(), chain.state(), lower, seed, budget);
            double more = budget.seconds() * (share - first) * GROUP_WORK_A_SECOND;
            if (regroup.run(new Stretch(budget, 0, more, until + (share - first) * left))) chain.markCut();
            return chain;
        });
        var best = chains.getFirst();
        for (var chain : chains) if (chain.state().bestCost() < best.state().bestCost()) best = chain;
        if (best.state().bestCost() < Long.MAX_VALUE)
            budget.report(best.state().bestCost(), Bound.proven(lower, "Lagrangian relaxation"), "chains");
        return best;
    }

    private static Outcome<GapPlan> answer(GapProblem problem, GapChains best, double lower, SearchBudget budget) {
        int[] agent = best.state().best();
        int[] left = problem.limit().clone();
        for (int j = 0; j < agent.length; j++) left[agent[j]] -= problem.effort()[agent[j]][j];
        List<Explanation> reasons = new ArrayList<>();
        for (int j = 0; j < agent.length; j++) reasons.add(why(problem, agent, left, j));
        double sign = problem.maximise() ? -1 : 1;
        lower = Math.min(lower, best.state().bestCost());
        return new Answer<>(
                new GapPlan(agent.clone()),
                sign * best.state().bestCost(),
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
