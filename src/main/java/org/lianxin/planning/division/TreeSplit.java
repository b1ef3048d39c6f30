package org.lianxin.planning.division;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Splits a connected set of units in two by a random spanning tree and one of its edges.
final class TreeSplit {
    private final DivisionProblem problem;
    private final Graph graph;
    private final SplittableRandom random;
    private final int[] parent;
    private final double[] below;
    private final double[] key;
    private final boolean[] inside;
    private final int[] order;
    private final int[] heap;
    private final double[] heapKey;
    private final int[] heapFrom;
    private int heapSize;
    private int ordered;

    /// Which share of the load may go to the cut-off side: a positive preference, or 0 when it may not.
    interface Balance {
        double preference(double below, double rest);
    }

    TreeSplit(DivisionProblem problem, Graph graph, SplittableRandom random) {
        this.problem = problem;
        this.graph = graph;
        this.random = random;
        parent = new int[graph.n];
        below = new double[graph.n];
        key = new double[graph.n];
        inside = new boolean[graph.n];
        order = new int[graph.n];
        var most = graph.other.length + graph.n + 1;
        heap = new int[most];
        heapKey = new double[most];
        heapFrom = new int[most];
    }

    /// Draws one tree over `units` and cuts it; returns the units cut off, or an empty array when no cut balances.
    int[] split(int[] units, int count, Balance balance) {
        for (var k = 0; k < count; k++) {
            inside[units[k]] = true;
        }
        grow(units[random.nextInt(count)]);
        var result = ordered == count ? cut(balance) : new int[0];
        for (var k = 0; k < count; k++) {
            inside[units[k]] = false;
        }
        return result;
    }

    private void grow(int root) {
        ordered = 0;
        heapSize = 0;
        push(root, -1, 0);
        while (heapSize > 0) {
            var v = heap[0];
            var from = heapFrom[0];
            pop();
            if (!inside[v]) {
                continue;
            }
            inside[v] = false;
            parent[v] = from;
            below[v] = problem.load()[v];
            order[ordered++] = v;
            for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
                if (inside[graph.other[e]]) {
                    push(graph.other[e], v, random.nextDouble() / (0.2 + graph.price[e]));
                }
            }
        }
    }

    private int[] cut(Balance balance) {
        var total = 0.0;
        for (var k = ordered - 1; k > 0; k--) {
            below[parent[order[k]]] += below[order[k]];
        }
        total = below[order[0]];
        var at = -1;
        var sum = 0.0;
        for (var k = 1; k < ordered; k++) {
            var preference = balance.preference(below[order[k]], total - below[order[k]]);
            if (preference > 0) {
                sum += preference;
                if (random.nextDouble() * sum < preference) {
                    at = k;
                }
            }
        }
        return at < 0 ? new int[0] : subtree(at);
    }

    private int[] subtree(int at) {
        var result = new int[ordered];
        var count = 0;
        Arrays.fill(key, 0, 0, 0);
        for (var k = 0; k < ordered; k++) {
            key[order[k]] = 0;
        }
        for (var k = at; k < ordered; k++) {
            var v = order[k];
            if (k == at || key[parent[v]] == 1) {
                key[v] = 1;
                result[count++] = v;
            }
        }
        return Arrays.copyOf(result, count);
    }

    private void push(int v, int from, double k) {
        var at = heapSize++;
        while (at > 0 && heapKey[(at - 1) / 2] > k) {
            var up = (at - 1) / 2;
            copy(up, at);
            at = up;
        }
        heap[at] = v;
        heapFrom[at] = from;
        heapKey[at] = k;
    }

    private void pop() {
        var last = --heapSize;
        var v = heap[last];
        var from = heapFrom[last];
        var k = heapKey[last];
        var at = 0;
        while (2 * at + 1 < last) {
            var child = 2 * at + 1;
            if (child + 1 < last && heapKey[child + 1] < heapKey[child]) {
                child++;
            }
            if (heapKey[child] >= k) {
                break;
            }
            copy(child, at);
            at = child;
        }
        heap[at] = v;
        heapFrom[at] = from;
        heapKey[at] = k;
    }

    private void copy(int source, int target) {
        heap[target] = heap[source];
        heapFrom[target] = heapFrom[source];
        heapKey[target] = heapKey[source];
    }
}
