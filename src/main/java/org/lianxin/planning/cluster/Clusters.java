package org.lianxin.planning.cluster;

import java.util.Arrays;

/// Clusters under change: per member the cost of the cluster if it were the centre, so that the best centre after any
/// move is known in one pass over the cluster.
final class Clusters {
    private final ClusterProblem problem;
    private final Metric metric;
    private final double[] weight;
    private final double[] load;
    final int[][] members;
    private final double[][] sums;
    final int[] size;
    final double[] room;
    final double[] price;
    final int[] clusterOf;
    private final int[] locked;
    private final double scale;
    private final int[] empties;
    private int emptyCount;
    double penalty = 1;

    /// @param centres one starting centre for each cluster, fixed ones first
    Clusters(ClusterProblem problem, int[] assignment, int[] locked) {
        this.problem = problem;
        this.locked = locked;
        metric = problem.metric();
        weight = problem.weight();
        load = problem.load();
        scale = Math.max(1e-9, Arrays.stream(load).max().orElse(1));
        var p = problem.clusters();
        members = new int[p][8];
        sums = new double[p][8];
        size = new int[p];
        room = new double[p];
        price = new double[p];
        clusterOf = new int[problem.size()];
        empties = new int[p];
        load(assignment);
    }

    /// Replaces everything by the given assignment of points to clusters.
    void load(int[] assignment) {
        Arrays.fill(size, 0);
        Arrays.fill(room, 0);
        for (var i = 0; i < assignment.length; i++) {
            insert(i, assignment[i]);
        }
        reprice();
        emptyCount = 0;
        for (var c = 0; c < size.length; c++) {
            if (size[c] == 0) {
                empties[emptyCount++] = c;
            }
        }
    }

    /// A cluster without points, or -1.
    int emptyOne() {
        return emptyCount == 0 ? -1 : empties[emptyCount - 1];
    }

    /// Recomputes every cluster's price, after the penalty changed.
    void reprice() {
        for (var c = 0; c < size.length; c++) {
            price[c] = current(c);
        }
    }

    private void insert(int i, int c) {
        if (size[c] == members[c].length) {
            members[c] = Arrays.copyOf(members[c], size[c] * 2);
            sums[c] = Arrays.copyOf(sums[c], size[c] * 2);
        }
        var own = 0.0;
        var list = members[c];
        var sum = sums[c];
        for (var k = 0; k < size[c]; k++) {
            var d = metric.between(i, list[k]);
            sum[k] += weight[i] * d;
            own += weight[list[k]] * d;
        }
        list[size[c]] = i;
        sum[size[c]++] = own;
        room[c] += load[i];
        clusterOf[i] = c;
    }

    private void remove(int i) {
        var c = clusterOf[i];
        var list = members[c];
        var sum = sums[c];
        var at = -1;
        for (var k = 0; k < size[c]; k++) {
            if (list[k] == i) {
                at = k;
            } else {
                sum[k] -= weight[i] * metric.between(i, list[k]);
            }
        }
        size[c]--;
        list[at] = list[size[c]];
        sum[at] = sum[size[c]];
        room[c] -= load[i];
    }

    private double excess(double filled, int centre) {
        return Math.max(0, filled - problem.most()[centre] - 1e-9) + Math.max(0, problem.least() - filled);
    }

    /// Excess as the search feels it: growing faster than the excess, so that overload spreads out and drains away.
    private double strain(double filled, int centre) {
        var excess = excess(filled, centre);
        return excess == 0 ? 0 : excess * (1 + excess / scale);
    }

    private boolean mayLead(int c, int j) {
        return locked[c] >= 0 ? locked[c] == j : problem.willing()[j];
    }

    private double current(int c) {
        var best = size[c] == 0 ? penalty * problem.least() : Double.MAX_VALUE / 1e10;
        for (var k = 0; k < size[c]; k++) {
            var j = members[c][k];
            if (mayLead(c, j)) {
                best = Math.min(best, sums[c][k] + penalty * strain(room[c], j));
            }
        }
        return best;
    }

    /// The price of cluster `c` without point `i`.
    double without(int c, int i) {
        if (locked[c] == i) {
            return Double.MAX_VALUE / 1e10;
        }
        var best = size[c] == 1 ? penalty * problem.least() : Double.MAX_VALUE / 1e10;
        var filled = room[c] - load[i];
        var list = members[c];
        var sum = sums[c];
        for (var k = 0; k < size[c]; k++) {
            var j = list[k];
            if (j != i && mayLead(c, j)) {
                best = Math.min(best, sum[k] - weight[i] * metric.between(i, j) + penalty * strain(filled, j));
            }
        }
        return best;
    }

    /// The price of cluster `c` with point `i` besides.
    double with(int c, int i) {
        var best = Double.MAX_VALUE / 1e10;
        var filled = room[c] + load[i];
        var own = 0.0;
        var list = members[c];
        var sum = sums[c];
        for (var k = 0; k < size[c]; k++) {
            var j = list[k];
            var d = metric.between(i, j);
            own += weight[j] * d;
            if (mayLead(c, j)) {
                best = Math.min(best, sum[k] + weight[i] * d + penalty * strain(filled, j));
            }
        }
        return mayLead(c, i) ? Math.min(best, own + penalty * strain(filled, i)) : best;
    }

    /// The price of cluster `c` with `in` instead of `out`.
    double exchanged(int c, int out, int in) {
        if (locked[c] == out) {
            return Double.MAX_VALUE / 1e10;
        }
        var best = Double.MAX_VALUE / 1e10;
        var filled = room[c] - load[out] + load[in];
        var own = 0.0;
        var list = members[c];
        var sum = sums[c];
        for (var k = 0; k < size[c]; k++) {
            var j = list[k];
            if (j == out) {
                continue;
            }
            var d = metric.between(in, j);
            own += weight[j] * d;
            if (mayLead(c, j)) {
                var value = sum[k] - weight[out] * metric.between(out, j) + weight[in] * d;
                best = Math.min(best, value + penalty * strain(filled, j));
            }
        }
        return mayLead(c, in) ? Math.min(best, own + penalty * strain(filled, in)) : best;
    }

    /// Moves point `i` into cluster `c`, whose new prices are known.
    void shift(int i, int c, double priceFrom, double priceTo) {
        var from = clusterOf[i];
        if (size[c] == 0) {
            emptyCount--;
        }
        remove(i);
        insert(i, c);
        if (size[from] == 0) {
            empties[emptyCount++] = from;
        }
        price[from] = priceFrom;
        price[c] = priceTo;
    }

    /// Exchanges `i` and `k` between their clusters, whose new prices are known.
    void swap(int i, int k, double priceOfI, double priceOfK) {
        var a = clusterOf[i];
        var b = clusterOf[k];
        remove(i);
        remove(k);
        insert(k, a);
        insert(i, b);
        price[a] = priceOfI;
        price[b] = priceOfK;
    }

    /// The clustering with each cluster's best centre.
    Clustering snapshot() {
        var centreOf = new int[clusterOf.length];
        var total = 0.0;
        var violation = 0.0;
        for (var c = 0; c < size.length; c++) {
            var at = -1;
            var best = Double.POSITIVE_INFINITY;
            for (var k = 0; k < size[c]; k++) {
                var j = members[c][k];
                var value = sums[c][k] + penalty * strain(room[c], j);
                if (mayLead(c, j) && value < best) {
                    best = value;
                    at = k;
                }
            }
            if (at < 0) {
                violation += size[c] == 0 ? Math.max(1, problem.least()) : 1e6;
                continue;
            }
            total += sums[c][at];
            violation += excess(room[c], members[c][at]);
            for (var k = 0; k < size[c]; k++) {
                centreOf[members[c][k]] = members[c][at];
            }
        }
        return new Clustering(centreOf, total, violation);
    }
}
