package org.lianxin.planning.match;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Stretch;

/// Re-plans all jobs of a group of neighbouring agents together: the group's own small Lagrangian bound prices its
/// jobs, the sets of jobs that lose little at those prices are listed for every agent, and the cheapest cover of all
/// jobs by one set for each agent is searched.
///
/// Always goes to the best cover other than the present one, even where it costs slightly more than the best plan so
/// far, so that the next group finds something else. Groups grow as long as they are searched to the end.
final class GapRegroup {
    private static final int ROUNDS = 20;
    private static final int MOST_SETS = 2_000;
    private static final long MOST_LOOKS = 1_000_000;
    private static final long MOST_CELLS = 4_000_000;
    private static final int FEWEST = 2;
    private static final double FIRST_SIZE = 5;

    /// How many agents' shares of the group's gap one agent's set may lose, on average; most covers that are worth
    /// finding spread their loss.
    private static final double UNEVEN = 1.2;

    /// The share of the gap by which a plan may cost more than the best one.
    private static final double SLACK = 0.1;

    /// How much the number of agents grows after a group that was searched to the end, and shrinks after another.
    private static final double GROWTH = 0.02;

    private static final double SHRINKING = 0.06;

    private final GapTables tables;
    private final GapProblem problem;
    private final double[] prices;
    private final SplittableRandom random;
    private final SearchBudget budget;
    private final GapState state;
    private final int[] agent;
    private final GapColumns[] sets;
    private final double lower;
    private long cost;
    private double size = FIRST_SIZE;
    private long work;

    /// @param state whose best plan is improved, @param prices of the jobs, @param lower bound on the cost
    GapRegroup(GapTables tables, double[] prices, GapState state, double lower, long seed, SearchBudget budget) {
        this.tables = tables;
        this.prices = prices;
        this.state = state;
        this.budget = budget;
        this.lower = lower;
        problem = tables.problem;
        agent = state.best().clone();
        cost = state.bestCost();
        random = new SplittableRandom(seed);
        sets = new GapColumns[problem.agents()];
        double[] table = new double[(int) cells(problem)];
        Arrays.setAll(sets, i -> new GapColumns(MOST_SETS, table));
    }

    /// Whether limits and jobs are few enough for tables.
    static boolean suits(GapProblem problem) {
        return problem.agents() >= FEWEST && cells(problem) <= MOST_CELLS;
    }

    private static long cells(GapProblem problem) {
        long widest = Arrays.stream(problem.limit()).max().orElse(0);
        return (Math.min(GapColumns.MOST_JOBS, problem.jobs()) + 1) * (widest + 1);
    }

    /// Goes on for a stretch, or until the plan costs no more than the bound; whether the clock set the pace.
    boolean run(Stretch stretch) {
        while (state.bestCost() > lower && !stretch.isOver(work)) {
            int many = Math.clamp((int) (size + random.nextDouble()), FEWEST, problem.agents());
            double way = replan(group(many)) ? GROWTH : -SHRINKING;
            size = Math.clamp(size + way, FEWEST, 4.0 * problem.agents());
        }
        return stretch.wasCut();
    }

    /// Agents that could take each other's jobs: from a job of one to an agent that is likely for it, and so on.
    private int[] group(int many) {
        int[] group = new int[many];
        var isIn = new boolean[problem.agents()];
        int count = 0;
        group[count++] = random.nextInt(problem.agents());
        isIn[group[0]] = true;
        for (int tries = 0; count < many; tries++) {
            int j = random.nextInt(agent.length);
            int[] near = tables.near[j];
            boolean isLost = tries > 20 * agent.length;
            int next = isLost ? random.nextInt(isIn.length) : near[random.nextInt(near.length)];
            if (isIn[next] || !isLost && !isIn[agent[j]]) continue;
            isIn[next] = true;
            group[count++] = next;
        }
        return group;
    }

    /// Whether the group was searched to the end; where it has too many jobs, some at random stay where they are.
    private boolean replan(int[] group) {
        int[] place = new int[problem.agents()];
        Arrays.fill(place, -1);
        for (int g = 0; g < group.length; g++) place[group[g]] = g;
        int[] jobs = new int[GapColumns.MOST_JOBS];
        int[] limit = new int[group.length];
        for (int g = 0; g < group.length; g++) limit[g] = problem.limit()[group[g]];
        int seen = 0;
        for (int j = 0; j < agent.length; j++) {
            if (place[agent[j]] < 0) continue;
            if (seen++ < jobs.length) {
                jobs[seen - 1] = j;
                continue;
            }
            int out = random.nextInt(seen);
            int stays = out < jobs.length ? jobs[out] : j;
            if (out < jobs.length) jobs[out] = j;
            limit[place[agent[stays]]] -= problem.effort()[agent[stays]][stays];
        }
        return search(group, Arrays.copyOf(jobs, Math.min(seen, jobs.length)), limit, place) && seen <= jobs.length;
    }

    private boolean search(int[] group, int[] jobs, int[] limit, int[] place) {
        long[][] costs = new long[group.length][jobs.length];
        int[][] efforts = new int[group.length][jobs.length];
        double[] start = new double[jobs.length];
        long[] low = new long[group.length];
        long[] high = new long[group.length];
        long now = 0;
        for (int k = 0; k < jobs.length; k++) {
            int j = jobs[k];
            start[k] = prices[j];
            for (int g = 0; g < group.length; g++) {
                costs[g][k] = problem.cost()[group[g]][j];
                efforts[g][k] = problem.effort()[group[g]][j];
            }
            int own = place[agent[j]];
            now += costs[own][k];
            if (k < 64) low[own] |= 1L << k;
            else high[own] |= 1L << k;
        }
        var part = new GapProblem(group.length, jobs.length, costs, efforts, limit, false);
        var bound = new GapBound(part, start);
        bound.climb(now + 1, ROUNDS, budget);
        for (int room : limit) work += (long) room * jobs.length * ROUNDS / 2;
        long slack = Math.round(Math.max(1, SLACK * (state.bestCost() - lower)));
        double within = now + state.bestCost() + slack - cost - bound.best() + GapCover.ROUNDING;
        double evenly = UNEVEN * (0.5 + random.nextDouble()) / group.length * Math.max(1, size / problem.agents());
        var columns = Arrays.copyOf(sets, group.length);
        for (int g = 0; g < group.length; g++)
            work += columns[g].list(part, g, bound.prices(), within * Math.min(1, evenly));
        var cover = new GapCover(columns, low, high, within, MOST_LOOKS);
        if (cover.search(jobs.length)) adopt(group, jobs, columns, cover);
        work += 2 * cover.work();
        return !cover.wasCut();
    }

    private void adopt(int[] group, int[] jobs, GapColumns[] columns, GapCover cover) {
        for (int g = 0; g < group.length; g++)
            for (int k = 0; k < jobs.length; k++) {
                if (!columns[g].has(cover.chosen(g), k)) continue;
                int j = jobs[k];
                cost += problem.cost()[group[g]][j] - problem.cost()[agent[j]][j];
                agent[j] = group[g];
            }
        if (cost < state.bestCost()) state.adopt(agent, cost);
    }
}
