package org.lianxin.planning.cluster;

import java.util.Arrays;
import org.lianxin.planning.SearchBudget;

/// Lagrangian lower bound with the limits of every cluster in it: each centre takes the best points that fit.
///
/// Multipliers stay below the cost of the farthest listed centre, so that pairs outside the lists cannot lower the
/// value and the bound holds for all pairs. With unequal loads the room is filled fractionally, which only lowers it.
public final class ClusterBound {
    private final ClusterProblem problem;
    private final int n;
    private final int[] begin;
    private final int[] point;
    private final double[] cost;
    private final double[] horizon;
    private final boolean unit;
    private final int[] taken;
    private final double[] share;
    private final double[] ratio;
    private final int[] pick;
    private final double[] bestU;
    private final double[] often;
    private double best = -1e300;

    /// @param start first multipliers, such as each point's cost in a good clustering
    /// @param near for each point its nearest others, `reach` of them
    public ClusterBound(ClusterProblem problem, int[] near, int reach, double[] start) {
        this.problem = problem;
        bestU = start.clone();
        often = new double[problem.size()];
        n = problem.size();
        begin = new int[n + 1];
        horizon = new double[n];
        var all = reach >= n - 1;
        for (var i = 0; i < n; i++) {
            horizon[i] = all ? Double.POSITIVE_INFINITY : problem.cost(i, near[i * reach + reach - 1]);
            begin[i + 1]++;
            for (var k = i * reach; k < (i + 1) * reach; k++) {
                begin[near[k] + 1]++;
            }
        }
        for (var j = 0; j < n; j++) {
            begin[j + 1] += begin[j];
        }
        point = new int[begin[n]];
        cost = new double[begin[n]];
        var at = begin.clone();
        for (var i = 0; i < n; i++) {
            point[at[i]++] = i;
            for (var k = i * reach; k < (i + 1) * reach; k++) {
                point[at[near[k]]] = i;
                cost[at[near[k]]++] = problem.cost(i, near[k]);
            }
        }
        unit = Arrays.stream(problem.load()).allMatch(l -> l == 1);
        taken = new int[n];
        share = new double[n];
        ratio = new double[n];
        pick = new int[n];
    }

    /// Climbs until the bound meets `upper`, steps run out or the time does.
    public double climb(double upper, int steps, SearchBudget until) {
        var u = bestU.clone();
        var scale = 1.0;
        var stale = 0;
        var value = new double[n];
        for (var step = 0; step < steps && !until.isOver() && scale > 1e-3; step++) {
            for (var i = 0; i < n; i++) {
                u[i] = Math.min(u[i], horizon[i]);
            }
            for (var j = 0; j < n; j++) {
                value[j] = problem.willing()[j] ? price(j, u, false) : Double.MAX_VALUE;
                value[j] = problem.fixed()[j] ? value[j] - 1e15 : value[j];
            }
            var open = Smallest.positions(value, problem.clusters());
            var now = 0.0;
            Arrays.fill(share, 0);
            for (var j : open) {
                now += price(j, u, true);
                often[j] += 0.05;
            }
            for (var j = 0; j < n; j++) {
                often[j] *= 0.95;
            }
            for (var v : u) {
                now += v;
            }
            stale = now > best + 1e-6 * Math.abs(best) ? 0 : stale + 1;
            if (now > best) {
                best = now;
                System.arraycopy(u, 0, bestU, 0, n);
            }
            if (best >= upper) {
                break;
            }
            if (stale > 15) {
                scale *= 0.6;
                stale = 0;
                System.arraycopy(bestU, 0, u, 0, n);
                continue;
            }
            move(u, scale * (upper - now));
        }
        return best - 1e-7 * Math.abs(best);
    }

    /// As many centres as there are clusters, drawn at even steps along the curve through how often the relaxed
    /// solutions opened each point lately; fixed centres come first.
    ///
    /// @param phase where the first step ends, between 0 and 1
    public int[] seeds(int[] curve, double phase) {
        return Seeds.along(problem, often, curve, phase);
    }

    private void move(double[] u, double distance) {
        var norm = 0.0;
        for (var i = 0; i < n; i++) {
            norm += (1 - share[i]) * (1 - share[i]);
        }
        for (var i = 0; i < n && norm > 0; i++) {
            u[i] += distance / norm * (1 - share[i]);
        }
    }

    /// The least a cluster around `j` can cost beyond the multipliers; adds what it takes to `share` when asked.
    private double price(int j, double[] u, boolean take) {
        return unit ? counted(j, u, take) : filled(j, u, take);
    }

    private double counted(int j, double[] u, boolean take) {
        var most = (int) problem.most()[j];
        var least = (int) problem.least();
        var count = 0;
        for (var e = begin[j]; e < begin[j + 1]; e++) {
            var r = cost[e] - u[point[e]];
            if (count == most && r >= ratio[count - 1]) {
                continue;
            }
            if (r >= 0 && count >= least && ratio[Math.max(0, count - 1)] <= r) {
                continue;
            }
            var at = count < most ? count++ : count - 1;
            while (at > 0 && ratio[at - 1] > r) {
                ratio[at] = ratio[at - 1];
                pick[at] = pick[at - 1];
                at--;
            }
            ratio[at] = r;
            pick[at] = point[e];
        }
        var sum = 0.0;
        for (var k = 0; k < count && (ratio[k] < 0 || k < least); k++) {
            sum += ratio[k];
            if (take) {
                share[pick[k]]++;
            }
        }
        return sum;
    }

    private double filled(int j, double[] u, boolean take) {
        var count = 0;
        for (var e = begin[j]; e < begin[j + 1]; e++) {
            var r = cost[e] - u[point[e]];
            if (r < 0) {
                taken[count] = count;
                pick[count] = e;
                ratio[count++] = r / Math.max(1e-12, problem.load()[point[e]]);
            }
        }
        sort(0, count - 1);
        var room = problem.most()[j];
        var sum = 0.0;
        for (var k = 0; k < count && room > 0; k++) {
            var i = point[pick[k]];
            var part = Math.min(1, room / Math.max(1e-12, problem.load()[i]));
            sum += part * (cost[pick[k]] - u[i]);
            room -= problem.load()[i];
            if (take) {
                share[i] += part;
            }
        }
        return sum;
    }

    private void sort(int low, int high) {
        if (high - low < 12) {
            for (var a = low + 1; a <= high; a++) {
                for (var b = a; b > low && ratio[b - 1] > ratio[b]; b--) {
                    exchange(b - 1, b);
                }
            }
            return;
        }
        var pivot = ratio[(low + high) >>> 1];
        var i = low;
        var j = high;
        while (i <= j) {
            while (ratio[i] < pivot) {
                i++;
            }
            while (ratio[j] > pivot) {
                j--;
            }
            if (i <= j) {
                exchange(i++, j--);
            }
        }
        sort(low, j);
        sort(i, high);
    }

    private void exchange(int a, int b) {
        var r = ratio[a];
        ratio[a] = ratio[b];
        ratio[b] = r;
        var p = pick[a];
        pick[a] = pick[b];
        pick[b] = p;
    }
}
