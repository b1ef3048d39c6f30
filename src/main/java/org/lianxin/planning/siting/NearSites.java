package org.lianxin.planning.siting;

import java.util.Arrays;
import org.lianxin.planning.cluster.PointTree;
import org.lianxin.planning.cluster.Smallest;

/// For each demand point its nearest sites that may open, cheapest first.
final class NearSites {
    final int reach;
    final boolean complete;
    final int[] site;
    final double[] cost;

    /// @param most how many sites to keep for each demand point
    NearSites(SitingProblem problem, int most) {
        var n = problem.clients();
        var allowed = new int[problem.sites()];
        var count = 0;
        for (var j = 0; j < problem.sites(); j++) {
            if (!problem.closed()[j]) {
                allowed[count++] = j;
            }
        }
        reach = Math.min(count, Math.max(1, most));
        complete = reach == count;
        site = new int[n * reach];
        cost = new double[n * reach];
        if (problem.distances() instanceof Distances.Straight straight && (long) n * count > 30_000_000L) {
            fromTree(problem, straight, Arrays.copyOf(allowed, count));
            return;
        }
        var costs = new double[count];
        var order = new long[count];
        for (var i = 0; i < n; i++) {
            for (var a = 0; a < count; a++) {
                costs[a] = problem.cost(i, allowed[a]);
            }
            fill(i, allowed, costs, order, count);
        }
    }

    private void fromTree(SitingProblem problem, Distances.Straight straight, int[] allowed) {
        var x = Arrays.stream(allowed).mapToDouble(j -> straight.siteX()[j]).toArray();
        var y = Arrays.stream(allowed).mapToDouble(j -> straight.siteY()[j]).toArray();
        var tree = new PointTree(x, y);
        for (var i = 0; i < problem.clients(); i++) {
            var at = i * reach;
            for (var a : tree.nearest(straight.x()[i], straight.y()[i], reach)) {
                site[at] = allowed[a];
                cost[at++] = problem.cost(i, allowed[a]);
            }
        }
    }

    private void fill(int client, int[] allowed, double[] costs, long[] order, int count) {
        // Non-negative floats keep their order as integers: sort by (cost as float bits, position), then exactly.
        for (var a = 0; a < count; a++) {
            order[a] = ((long) Float.floatToIntBits((float) costs[a]) << 32) | a;
        }
        if (reach < count) {
            Smallest.first(order, count, reach);
        }
        Arrays.sort(order, 0, reach);
        for (var k = 0; k < reach; k++) {
            var a = (int) order[k];
            site[client * reach + k] = allowed[a];
            cost[client * reach + k] = costs[a];
        }
        for (var k = client * reach + 1; k < (client + 1) * reach; k++) {
            for (var b = k; b > client * reach && cost[b - 1] > cost[b]; b--) {
                var c = cost[b];
                cost[b] = cost[b - 1];
                cost[b - 1] = c;
                var s = site[b];
                site[b] = site[b - 1];
                site[b - 1] = s;
            }
        }
    }

    /// The cost beyond which the list of `client` says nothing; infinite when it names every site.
    double horizon(int client) {
        return complete ? Double.POSITIVE_INFINITY : cost[(client + 1) * reach - 1];
    }
}
