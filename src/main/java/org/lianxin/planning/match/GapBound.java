package org.lianxin.planning.match;

import java.util.Arrays;
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
        this.problem = problem;
        price = new double[problem.jobs()];
        bestPrice = new double[problem.jobs()];
        covered = new int[problem.jobs()];
        int widest = Arrays.stream(problem.limit()).max().orElse(0);
        value = new double[widest + 1];
        bits = new long[problem.jobs()][(widest >> 6) + 1];
        double worth = worthOfEffort();
        for (int j = 0; j < problem.jobs(); j++) price[j] = secondCheapest(j, worth);
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

    /// Climbs until the time share is over, the gap is closed or the step has died; returns a valid lower bound.
    double climb(double upper, int rounds, SearchBudget budget) {
        double step = 1;
        int idle = 0;
        System.arraycopy(best > Double.NEGATIVE_INFINITY ? bestPrice : price, 0, price, 0, price.length);
        for (int round = 0; round < rounds && step > 1e-4 && !budget.isOver(); round++) {
            double now = evaluate();
            if (now > best + 1e-9) {
                best = now;
                System.arraycopy(price, 0, bestPrice, 0, price.length);
                idle = 0;
            } else if (++idle >= 8) {
                step /= 1.6;
                idle = 0;
                System.arraycopy(bestPrice, 0, price, 0, price.length);
                evaluate();
            }
            if (Math.ceil(best - 1e-6) >= upper) break;
            move(step, Math.max(upper - now, 1));
        }
        return Math.ceil(best - 1e-6);
    }

    private void move(double step, double distance) {
        double norm = 0;
        for (int j = 0; j < price.length; j++) norm += (1.0 - covered[j]) * (1.0 - covered[j]);
        if (norm == 0) return;
        for (int j = 0; j < price.length; j++) price[j] += step * distance / norm * (1 - covered[j]);
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

    double best() {
        return best;
    }

    double[] prices() {
        return bestPrice;
    }
}
