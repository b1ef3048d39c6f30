package org.lianxin.planning.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.lianxin.planning.SearchBudget;

/// Lagrangian bound: the rule that every job has one agent is priced, what remains is one knapsack per agent, solved
/// exactly by dynamic programming.
final class GapBound {
    private final GapProblem problem;
    private final double[] price;
    private final double[] bestPrice;
    private final int[] covered;
    private double best = Double.NEGATIVE_INFINITY;
    private final double[] value;
    private final long[][] bits;

    GapBound(GapProblem problem) {
        this(problem, new double[problem.jobs()]);
        double worth = worthOfEffort();
        for (int j = 0; j < problem.jobs(); j++) price[j] = secondCheapest(j, worth);
    }

    /// Begins with prices that are known to be good.
    GapBound(GapProblem problem, double[] start) {
        this.problem = problem;
        price = start.clone();
        bestPrice = new double[problem.jobs()];
        covered = new int[problem.jobs()];
        int widest = Arrays.stream(problem.limit()).max().orElse(0);
        value = new double[widest + 1];
        bits = new long[problem.jobs()][(widest >> 6) + 1];
    }

    /// The one price of effort at which jobs that go where they are cheapest just fill all limits together.
    private double worthOfEffort() {
        double low = 0;
        double high = 1;
        long room = Arrays.stream(problem.limit()).asLongStream().sum();
        while (effortAt(high) > room && high < 1e9) high *= 2;
        for (int k = 0; k < 40; k++) {
            double middle = (low + high) / 2;
            if (effortAt(middle) > room) low = middle;
            else high = middle;
        }
        return high;
    }

    private long effortAt(double worth) {
        long effort = 0;
        for (int j = 0; j < problem.jobs(); j++) {
            int best = 0;
            for (int i = 1; i < problem.agents(); i++) if (at(i, j, worth) < at(best, j, worth)) best = i;
            effort += problem.effort()[best][j];
        }
        return effort;
    }

    private double at(int i, int j, double worth) {
        return problem.cost()[i][j] + worth * problem.effort()[i][j];
    }

    private double secondCheapest(int j, double worth) {
        double first = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (int i = 0; i < problem.agents(); i++) {
            double c = at(i, j, worth);
            if (c < first) {
                second = first;
                first = c;
            } else second = Math.min(second, c);
        }
        return second == Double.MAX_VALUE ? first : (first + second) / 2;
    }

    /// Climbs by the volume algorithm (Barahona and Anbil, 2000): steps follow a running mean of the subgradients
    /// from the best prices so far, and so do not zigzag.
    ///
    /// Ends when rounds or time are over or the gap is closed; returns a valid lower bound on whole costs.
    double climb(double upper, int rounds, SearchBudget budget) {
        double step = 0.1;
        double blend = 0.1;
        double mark = Double.NEGATIVE_INFINITY;
        int idle = 0;
        double[] mean = new double[price.length];
        if (best == Double.NEGATIVE_INFINITY) accept(evaluate());
        else System.arraycopy(bestPrice, 0, price, 0, price.length);
        evaluate();
        for (int j = 0; j < mean.length; j++) mean[j] = 1 - covered[j];
        for (int round = 1; round <= rounds && step > 1e-5 && !budget.isOver(); round++) {
            double norm = 0;
            for (double v : mean) norm += v * v;
            if (norm < 1e-9 || Math.ceil(best - 1e-6) >= upper) break;
            double target = Math.min(upper, best + 0.02 * Math.abs(best) + 1);
            for (int j = 0; j < mean.length; j++) price[j] = bestPrice[j] + step * (target - best) / norm * mean[j];
            double now = evaluate();
            double along = 0;
            for (int j = 0; j < mean.length; j++) along += mean[j] * (1 - covered[j]);
            if (now > best + 1e-9) {
                accept(now);
                if (along >= 0) step = Math.min(2, 1.1 * step);
                idle = 0;
            } else if (++idle >= 20) {
                step *= 0.66;
                idle = 0;
            }
            double share = blend(mean, blend);
            for (int j = 0; j < mean.length; j++) mean[j] += share * (1 - covered[j] - mean[j]);
            if (round % 100 == 0) {
                if (best < mark + 0.001 * Math.abs(mark)) blend = Math.max(0.002, blend / 2);
                mark = best;
            }
        }
        return Math.ceil(best - 1e-6);
    }

    private void accept(double now) {
        best = now;
        System.arraycopy(price, 0, bestPrice, 0, price.length);
    }

    /// The share of the newest subgradient that makes the mean shortest, within a tenth of `most` and `most`.
    private double blend(double[] mean, double most) {
        double product = 0;
        double length = 0;
        for (int j = 0; j < mean.length; j++) {
            double change = 1 - covered[j] - mean[j];
            product -= mean[j] * change;
            length += change * change;
        }
        return length == 0 ? most : Math.clamp(product / length, most / 10, most);
    }

    private double evaluate() {
        Arrays.fill(covered, 0);
        double sum = 0;
        for (double p : price) sum += p;
        for (int i = 0; i < problem.agents(); i++) sum -= knapsack(i);
        return sum;
    }

    /// The most that agent `i` can save at the current prices; counts the jobs it takes.
    private double knapsack(int i) {
        int limit = problem.limit()[i];
        Arrays.fill(value, 0, limit + 1, 0);
        int[] effort = problem.effort()[i];
        long[] cost = problem.cost()[i];
        int[] items = new int[price.length];
        int count = 0;
        for (int j = 0; j < price.length; j++) if (price[j] > cost[j] && effort[j] <= limit) items[count++] = j;
        for (int k = 0; k < count; k++) {
            int j = items[k];
            double gain = price[j] - cost[j];
            int need = effort[j];
            long[] bit = bits[k];
            Arrays.fill(bit, 0, (limit >> 6) + 1, 0);
            for (int c = limit; c >= need; c--) {
                double with = value[c - need] + gain;
                if (with <= value[c]) continue;
                value[c] = with;
                bit[c >> 6] |= 1L << c;
            }
        }
        int c = limit;
        for (int k = count - 1; k >= 0; k--) {
            if ((bits[k][c >> 6] >>> c & 1) == 0) continue;
            covered[items[k]]++;
            c -= effort[items[k]];
        }
        return value[limit];
    }

    /// What a unit of an agent's effort is worth at the given prices of jobs: the ratio at which its knapsack is full.
    static double worthOfEffort(GapProblem problem, double[] prices, int i) {
        long[] cost = problem.cost()[i];
        int[] effort = problem.effort()[i];
        int[] order = IntStream.range(0, prices.length)
                .filter(j -> prices[j] > cost[j])
                .boxed()
                .sorted(Comparator.comparingDouble(j -> (cost[j] - prices[j]) / Math.max(0.5, effort[j])))
                .mapToInt(Integer::intValue)
                .toArray();
        int room = problem.limit()[i];
        for (int j : order) {
            room -= effort[j];
            if (room < 0) return (prices[j] - cost[j]) / Math.max(0.5, effort[j]);
        }
        return 0;
    }

    double best() {
        return best;
    }

    double[] prices() {
        return bestPrice;
    }
}
