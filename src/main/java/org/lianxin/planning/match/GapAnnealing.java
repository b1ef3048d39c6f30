package org.lianxin.planning.match;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.SearchBudget;

/// Annealing over shifts, swaps and chains of two shifts, with a price on effort beyond the limits that follows how
/// often
/// the search is within them. Jobs move among the agents that the Lagrangian prices find cheapest.
final class GapAnnealing {
    private static final int NEAR = 12;

    private final GapProblem problem;
    private final SplittableRandom random;
    private final int[][] near;
    private final int[] agent;
    private final int[] left;
    private final int[][] jobs;
    private final int[] count;
    private final int[] place;
    private long cost;
    private long excess;
    private double price;
    private double worthOfUnit = 1;
    private int[] best;
    private long bestCost = Long.MAX_VALUE;
    private boolean cut;

    GapAnnealing(GapProblem problem, double[] jobPrices, long seed) {
        this.problem = problem;
        random = new SplittableRandom(seed);
        int n = problem.jobs();
        near = new int[n][];
        agent = new int[n];
        place = new int[n];
        left = problem.limit().clone();
        jobs = new int[problem.agents()][8];
        count = new int[problem.agents()];
        best = new int[n];
        double[] worth = worthOfEffort(jobPrices);
        for (int j = 0; j < n; j++) near[j] = nearest(j, worth);
        Arrays.fill(agent, -1);
        start(worth);
    }

    /// What a unit of each agent's effort is worth at the prices: the ratio at which its knapsack is full.
    double[] worthOfEffort(double[] prices) {
        double[] worth = new double[problem.agents()];
        for (int i = 0; i < worth.length; i++) {
            int row = i;
            var order = java.util.stream.IntStream.range(0, problem.jobs())
                    .boxed()
                    .filter(j -> prices[j] > problem.cost()[row][j])
                    .sorted(java.util.Comparator.comparingDouble(
                            j -> (problem.cost()[row][j] - prices[j]) / Math.max(0.5, problem.effort()[row][j])))
                    .toList();
            int room = problem.limit()[i];
            for (int j : order) {
                room -= problem.effort()[i][j];
                if (room >= 0) continue;
                worth[i] = (prices[j] - problem.cost()[i][j]) / Math.max(0.5, problem.effort()[i][j]);
                break;
            }
        }
        return worth;
    }

    private double reduced(int i, int j, double[] worth) {
        return problem.cost()[i][j] + worth[i] * problem.effort()[i][j];
    }

    private int[] nearest(int j, double[] worth) {
        return java.util.stream.IntStream.range(0, problem.agents())
                .boxed()
                .filter(i -> problem.effort()[i][j] <= problem.limit()[i])
                .sorted(java.util.Comparator.comparingDouble(i -> reduced(i, j, worth)))
                .limit(NEAR)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void start(double[] worth) {
        double mean = 0;
        for (int j = 0; j < agent.length; j++) {
            int chosen = near[j][0];
            for (int i : near[j])
                if (left[i] >= problem.effort()[i][j]) {
                    chosen = i;
                    break;
                }
            put(j, chosen);
            mean += worth[chosen];
        }
        worthOfUnit = Math.max(0.5, mean / agent.length);
        price = 1.5 * worthOfUnit;
        keep();
    }

    private void put(int j, int i) {
        if (count[i] == jobs[i].length) jobs[i] = Arrays.copyOf(jobs[i], 2 * count[i]);
        place[j] = count[i];
        jobs[i][count[i]++] = j;
        agent[j] = i;
        excess += over(left[i] - problem.effort()[i][j]) - over(left[i]);
        left[i] -= problem.effort()[i][j];
        cost += problem.cost()[i][j];
    }

    private void take(int j) {
        int i = agent[j];
        int last = jobs[i][--count[i]];
        jobs[i][place[j]] = last;
        place[last] = place[j];
        excess += over(left[i] + problem.effort()[i][j]) - over(left[i]);
        left[i] += problem.effort()[i][j];
        cost -= problem.cost()[i][j];
    }

    private static int over(int left) {
        return left < 0 ? -left : 0;
    }

    private void keep() {
        if (excess > 0 || cost >= bestCost) return;
        bestCost = cost;
        System.arraycopy(agent, 0, best, 0, best.length);
    }

    /// Runs `moves` moves from hot to cold, starting at the best plan so far where there is one.
    void run(long moves, double hot, double cold, SearchBudget budget) {
        if (bestCost < Long.MAX_VALUE) for (int j = 0; j < agent.length; j++) swapTo(j, best[j]);
        double heat = hot;
        int within = 0;
        for (long m = 0; m < moves && !cut; m++) {
            if ((m & 1023) == 0) {
                if ((m & 0xffff) == 0 && budget.isOver()) cut = true;
                heat = hot * Math.pow(cold / hot, (double) m / moves);
                price = Math.clamp(within < 300 ? price * 1.005 : price / 1.005, 0.5 * worthOfUnit, 20 * worthOfUnit);
                within = 0;
            }
            move(heat);
            if (excess == 0) {
                within++;
                keep();
            }
        }
    }

    private void swapTo(int j, int i) {
        if (agent[j] == i) return;
        take(j);
        put(j, i);
    }

    private void move(double heat) {
        int j = random.nextInt(agent.length);
        int[] choice = near[j];
        int to = choice[random.nextInt(random.nextInt(choice.length) + 1)];
        int from = agent[j];
        if (to == from) return;
        if (count[to] > 0 && random.nextInt(8) < 5) swap(j, from, jobs[to][random.nextInt(count[to])], to, heat);
        else if (accepts(shiftCost(j, from, to), heat)) swapTo(j, to);
    }

    private double shiftCost(int j, int from, int to) {
        long more = problem.cost()[to][j] - problem.cost()[from][j];
        int a = left[from] + problem.effort()[from][j];
        int b = left[to] - problem.effort()[to][j];
        return more + price * (over(a) - over(left[from]) + over(b) - over(left[to]));
    }

    /// Job `k` makes room for `j`: it goes where `j` came from, or on to a third agent.
    private void swap(int j, int from, int k, int to, double heat) {
        int third = random.nextInt(3) > 0 ? from : near[k][random.nextInt(near[k].length)];
        if (third == to || problem.effort()[third][k] > problem.limit()[third]) return;
        long more = problem.cost()[to][j] - problem.cost()[from][j] + problem.cost()[third][k] - problem.cost()[to][k];
        int fromLeft = left[from] + problem.effort()[from][j] - (third == from ? problem.effort()[third][k] : 0);
        int toLeft = left[to] - problem.effort()[to][j] + problem.effort()[to][k];
        int change = over(fromLeft) - over(left[from]) + over(toLeft) - over(left[to]);
        if (third != from) change += over(left[third] - problem.effort()[third][k]) - over(left[third]);
        if (!accepts(more + price * change, heat)) return;
        swapTo(j, to);
        swapTo(k, third);
    }

    private boolean accepts(double more, double heat) {
        return more <= 0 || more < -heat * Math.log(1 - random.nextDouble());
    }

    /// The answer depends on how far the clock let a search get.
    void markCut() {
        cut = true;
    }

    boolean wasCut() {
        return cut;
    }

    long bestCost() {
        return bestCost;
    }

    int[] best() {
        return best;
    }

    void adopt(int[] plan, long planCost) {
        best = plan.clone();
        bestCost = planCost;
    }
}
