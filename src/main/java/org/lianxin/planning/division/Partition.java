package org.lianxin.planning.division;

import java.util.Arrays;

/// A division under change: loads, cut price and household changes kept up to date; every grid stays in one piece.
final class Partition {
    private final DivisionProblem problem;
    final Graph graph;
    final int[] part;
    final double[] load;
    final int[] size;
    final int[] keeps;
    double cut;
    double changed;
    private final int[] mark;
    private final int[] queue;
    private int stamp;

    Partition(DivisionProblem problem, Graph graph, int[] start, int[] keeps) {
        this.problem = problem;
        this.graph = graph;
        this.keeps = keeps;
        part = new int[graph.n];
        load = new double[problem.grids()];
        size = new int[problem.grids()];
        mark = new int[graph.n];
        queue = new int[graph.n];
        load(start);
    }

    void load(int[] assignment) {
        System.arraycopy(assignment, 0, part, 0, part.length);
        Arrays.fill(load, 0);
        Arrays.fill(size, 0);
        cut = 0;
        changed = 0;
        for (var v = 0; v < part.length; v++) {
            load[part[v]] += problem.load()[v];
            size[part[v]]++;
            changed += changeOf(v, part[v]);
            for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
                cut += graph.other[e] > v && part[graph.other[e]] != part[v] ? graph.price[e] : 0;
            }
        }
    }

    /// Households that change when unit `v` is in grid `p`.
    double changeOf(int v, int p) {
        return problem.hasToday() && problem.today()[v] >= 0 && keeps[p] != problem.today()[v] ? problem.load()[v] : 0;
    }

    /// How far a grid of this load is outside the band.
    double outside(double filled) {
        return Math.max(0, problem.least() - filled - 1e-9) + Math.max(0, filled - problem.most() - 1e-9);
    }

    double excessChange(double households) {
        return Math.max(0, households - problem.changeLimit());
    }

    /// Everything outside its limits, in households.
    double violation() {
        var sum = excessChange(changed);
        for (var l : load) {
            sum += outside(l);
        }
        return sum;
    }

    double objective() {
        return cut + problem.changePrice() * changed;
    }

    /// Change of the cut price if `v` moved to grid `to`.
    double cutChange(int v, int to) {
        var own = part[v];
        var sum = 0.0;
        for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
            var p = part[graph.other[e]];
            sum += p == own ? graph.price[e] : p == to ? -graph.price[e] : 0;
        }
        return sum;
    }

    /// Whether the grid of `v` stays in one piece without it.
    boolean mayLeave(int v) {
        var own = part[v];
        if (size[own] <= 1) {
            return false;
        }
        stamp += 2;
        var wanted = 0;
        var first = -1;
        for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
            var w = graph.other[e];
            if (part[w] == own && mark[w] != stamp) {
                mark[w] = stamp;
                wanted++;
                first = w;
            }
        }
        if (wanted <= 1) {
            return wanted == 1;
        }
        return reaches(v, own, first, wanted - 1);
    }

    private boolean reaches(int without, int own, int first, int wanted) {
        var seen = stamp + 1;
        var head = 0;
        var tail = 0;
        queue[tail++] = first;
        mark[first] = seen;
        mark[without] = seen;
        var missing = wanted;
        while (head < tail) {
            var v = queue[head++];
            for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
                var w = graph.other[e];
                if (part[w] != own || mark[w] == seen) {
                    continue;
                }
                if (mark[w] == stamp && --missing == 0) {
                    return true;
                }
                mark[w] = seen;
                queue[tail++] = w;
            }
        }
        return false;
    }

    /// Moves `v` to grid `to`; `cutChange` is what [#cutChange] said.
    void move(int v, int to, double cutChange) {
        var own = part[v];
        load[own] -= problem.load()[v];
        load[to] += problem.load()[v];
        size[own]--;
        size[to]++;
        changed += changeOf(v, to) - changeOf(v, own);
        cut += cutChange;
        part[v] = to;
    }
}
