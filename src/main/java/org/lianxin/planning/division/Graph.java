package org.lianxin.planning.division;

import java.util.Arrays;

/// Adjacency lists of a division problem.
final class Graph {
    final int n;
    final int[] start;
    final int[] other;
    final double[] price;

    Graph(DivisionProblem problem) {
        n = problem.size();
        start = new int[n + 1];
        var edges = problem.from().length;
        for (var e = 0; e < edges; e++) {
            start[problem.from()[e] + 1]++;
            start[problem.to()[e] + 1]++;
        }
        for (var v = 0; v < n; v++) {
            start[v + 1] += start[v];
        }
        other = new int[2 * edges];
        price = new double[2 * edges];
        var at = start.clone();
        for (var e = 0; e < edges; e++) {
            put(at, problem.from()[e], problem.to()[e], problem.closeness()[e]);
            put(at, problem.to()[e], problem.from()[e], problem.closeness()[e]);
        }
    }

    private void put(int[] at, int v, int w, double closeness) {
        other[at[v]] = w;
        price[at[v]++] = closeness;
    }

    /// The connected component of each unit, numbered from 0.
    int[] components() {
        var component = new int[n];
        Arrays.fill(component, -1);
        var queue = new int[n];
        var count = 0;
        for (var s = 0; s < n; s++) {
            if (component[s] >= 0) {
                continue;
            }
            var head = 0;
            var tail = 0;
            queue[tail++] = s;
            component[s] = count;
            while (head < tail) {
                var v = queue[head++];
                for (var e = start[v]; e < start[v + 1]; e++) {
                    if (component[other[e]] < 0) {
                        component[other[e]] = count;
                        queue[tail++] = other[e];
                    }
                }
            }
            count++;
        }
        return component;
    }
}
