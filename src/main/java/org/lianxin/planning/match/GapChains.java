package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.lianxin.planning.Stretch;

/// Annealed ejection chains (after Yagiura, Ibaraki and Glover, 2004): a job is taken out, the hole is filled with the
/// job of another agent that fits it best, that job's hole likewise, and so on; the first job then goes where it is
/// cheapest, at the length of the chain that was best.
///
/// Costs are counted with every agent's effort priced, so that a chain is worth what it changes in regrets and in
/// effort left over; effort beyond a limit has a price of its own that follows how often the search is within all.
final class GapChains {
    private static final int LONGEST = 4;
    private static final int ROUND = 256;

    /// How much a job may gain by its move, in heats, for the search of a filler.
    private static final double ALLOWANCE = 3;

    /// Heat at first, in typical regrets, and the share of it that is left at the end.
    private static final double HOT = 2;

    private static final double COLD = 0.15;

    private final GapProblem problem;
    private final SplittableRandom random;
    private final int[][] near;
    private final int[][] takers;
    private final int[][] takerEffort;
    private final double[][] takerCost;
    private final double[][] reducedOf;
    private final int[][] effortOf;
    private final double[] current;
    private final int[] currentEffort;
    private final double[] worth;
    private final int[] agent;
    private final int[] left;
    private final int[] movedAt;
    private final int[] movedJob = new int[LONGEST];
    private final int[] movedFrom = new int[LONGEST];
    private final int[] best;
    private int close;
    private double closeChange;
    private int stamp;
    private long cost;
    private long excess;
    private double overPrice;
    private final double leastOverPrice;
    private long bestCost = Long.MAX_VALUE;
    private long work;
    private boolean cut;

    /// @param near per job the agents to choose among, most likely first
    /// @param worth per agent what a unit of its effort is worth
    GapChains(GapProblem problem, int[][] near, double[] worth, long seed) {
        this.problem = problem;
        this.near = near;
        this.worth = worth;
        random = new SplittableRandom(seed);
        int n = problem.jobs();
        agent = new int[n];
        movedAt = new int[n];
        best = new int[n];
        left = problem.limit().clone();
        current = new double[n];
        currentEffort = new int[n];
        reducedOf = new double[n][problem.agents()];
        effortOf = new int[n][problem.agents()];
        for (int j = 0; j < n; j++)
            for (int i = 0; i < worth.length; i++) {
                effortOf[j][i] = problem.effort()[i][j];
                reducedOf[j][i] = problem.cost()[i][j] + worth[i] * effortOf[j][i];
            }
        takers = takers(near);
        takerEffort = new int[takers.length][];
        takerCost = new double[takers.length][];
        for (int i = 0; i < takers.length; i++) {
            int own = i;
            takerEffort[i] = Arrays.stream(takers[i])
                    .map(j -> problem.effort()[own][j])
                    .toArray();
            takerCost[i] =
                    Arrays.stream(takers[i]).mapToDouble(j -> reducedOf[j][own]).toArray();
        }
        leastOverPrice = Math.max(0.5, Arrays.stream(worth).average().orElse(1));
        overPrice = 2 * leastOverPrice;
        start();
    }

    /// Per agent the jobs that may come to it, by effort.
    private int[][] takers(int[][] near) {
        List<List<Integer>> jobs = new ArrayList<>();
        for (int i = 0; i < problem.agents(); i++) jobs.add(new ArrayList<>());
        for (int j = 0; j < near.length; j++) for (int i : near[j]) jobs.get(i).add(j);
        int[][] takers = new int[jobs.size()][];
        for (int i = 0; i < takers.length; i++) {
            int own = i;
            jobs.get(i).sort(Comparator.comparingInt(j -> problem.effort()[own][j]));
            takers[i] = jobs.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return takers;
    }

    private void start() {
        for (int j = 0; j < agent.length; j++) {
            int chosen = near[j][0];
            for (int i : near[j])
                if (left[i] >= problem.effort()[i][j]) {
                    chosen = i;
                    break;
                }
            put(j, chosen);
        }
        keep();
    }

    private void put(int j, int i) {
        agent[j] = i;
        current[j] = reducedOf[j][i];
        currentEffort[j] = effortOf[j][i];
        change(i, -problem.effort()[i][j]);
        cost += problem.cost()[i][j];
    }

    private void take(int j) {
        int i = agent[j];
        change(i, problem.effort()[i][j]);
        cost -= problem.cost()[i][j];
    }

    private void change(int i, int by) {
        excess += Math.max(0, -left[i] - by) - Math.max(0, -left[i]);
        left[i] += by;
    }

    /// What it costs to leave so much of an agent's effort unused, or to need more than it has.
    private double idle(int i, int left) {
        return left >= 0 ? worth[i] * left : -overPrice * left;
    }

    private void keep() {
        if (excess > 0 || cost >= bestCost) return;
        bestCost = cost;
        System.arraycopy(agent, 0, best, 0, best.length);
    }

    /// Searches for a stretch, or until a plan costs no more than `enough`.
    void run(double enough, Stretch stretch) {
        double hot = HOT * typicalRegret();
        while (bestCost > enough && !stretch.isOver(work)) {
            double heat = hot * Math.pow(COLD, Math.min(1, stretch.progress(work)));
            int within = 0;
            for (int k = 0; k < ROUND; k++) {
                chain(heat);
                if (excess > 0) continue;
                within++;
                keep();
            }
            double way = within < ROUND / 3 ? 1.02 : 1 / 1.02;
            overPrice = Math.clamp(overPrice * way, leastOverPrice, 20 * leastOverPrice);
        }
        cut |= stretch.wasCut();
    }

    /// How much dearer a job's second agent is than its first, on average.
    private double typicalRegret() {
        double sum = 0;
        for (int j = 0; j < near.length; j++) {
            double first = Double.MAX_VALUE;
            double second = Double.MAX_VALUE;
            for (int i : near[j]) {
                double now = reducedOf[j][i];
                second = Math.min(second, Math.max(first, now));
                first = Math.min(first, now);
            }
            if (second < Double.MAX_VALUE) sum += second - first;
        }
        return Math.max(0.05, sum / near.length);
    }

    private void chain(double heat) {
        int first = random.nextInt(agent.length);
        int from = agent[first];
        double change = -current[first] - idle(from, left[from]);
        take(first);
        change += idle(from, left[from]);
        movedAt[first] = ++stamp;
        close = -1;
        closeChange = 1e-9 - heat * Math.log(1 - random.nextDouble());
        int closeTo = from;
        double[] costOfFirst = reducedOf[first];
        int[] effortOfFirst = effortOf[first];
        for (int i : near[first]) {
            if (i == from) continue;
            double now = change + costOfFirst[i] + idle(i, left[i] - effortOfFirst[i]) - idle(i, left[i]);
            if (now >= closeChange) continue;
            closeChange = now;
            closeTo = i;
            close = 0;
        }
        int length = 0;
        int hole = from;
        int bestLength = close;
        int bestLast = -1;
        while (length < LONGEST) {
            close = -1;
            int k = filler(hole, heat, change, costOfFirst, effortOfFirst);
            if (close >= 0) {
                bestLength = length + 1;
                bestLast = close;
                closeTo = agent[close];
            }
            if (k < 0) break;
            int giver = agent[k];
            change -= current[k] + idle(hole, left[hole]) + idle(giver, left[giver]);
            move(k, hole);
            change += current[k] + idle(hole, left[hole]) + idle(giver, left[giver]);
            movedJob[length] = k;
            movedFrom[length++] = giver;
            hole = giver;
        }
        while (length > Math.max(0, bestLength - 1)) {
            length--;
            move(movedJob[length], movedFrom[length]);
        }
        if (bestLength > 0) {
            int last = bestLength == 1 ? from : movedFrom[bestLength - 2];
            move(bestLast, last);
        }
        put(first, closeTo);
    }

    private void move(int j, int to) {
        take(j);
        put(j, to);
        movedAt[j] = stamp;
    }

    /// The job of another agent that fills a hole best, among three quarters of those that may come, taken at random;
    /// -1 where none may. Looks from the effort that fits exactly outwards, as far as a gain could still outweigh it,
    /// and remembers each job whose place would suit the first job of the chain better than all before.
    private int filler(int hole, double heat, double before, double[] costOfFirst, int[] effortOfFirst) {
        int room = left[hole];
        double change = before - idle(hole, room);
        int[] effort = takerEffort[hole];
        int up = firstAtLeast(effort, room + 1);
        int down = up - 1;
        double most = ALLOWANCE * heat;
        int found = -1;
        double least = Double.MAX_VALUE;
        long bits = random.nextLong() | random.nextLong();
        while (true) {
            double below = down >= 0 ? worth[hole] * (room - effort[down]) : Double.MAX_VALUE;
            double above = up < effort.length ? overPrice * (effort[up] - room) : Double.MAX_VALUE;
            double idle = Math.min(below, above);
            if (idle - most >= least || idle == Double.MAX_VALUE) break;
            int t = below <= above ? down-- : up++;
            work++;
            int k = takers[hole][t];
            int giver = agent[k];
            double now = takerCost[hole][t] - current[k] + idle;
            if (now >= least + most || movedAt[k] == stamp || giver == hole) continue;
            int then = left[giver] + currentEffort[k];
            double closed = change
                    + now
                    + costOfFirst[giver]
                    + idle(giver, then - effortOfFirst[giver])
                    - idle(giver, left[giver]);
            if (closed < closeChange && effortOfFirst[giver] <= problem.limit()[giver]) {
                closeChange = closed;
                close = k;
            }
            bits = Long.rotateRight(bits, 1);
            if ((bits & 1) == 0 || now >= least) continue;
            least = now;
            found = k;
        }
        return found;
    }

    private static int firstAtLeast(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// Work done so far: pairs of job and agent looked at.
    long work() {
        return work;
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
        System.arraycopy(plan, 0, best, 0, best.length);
        bestCost = planCost;
    }
}
