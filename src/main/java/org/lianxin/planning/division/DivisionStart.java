package org.lianxin.planning.division;

import java.util.Arrays;
import java.util.SplittableRandom;

/// A first contiguous division: recursive bisection of each connected piece, or today's grids mended.
final class DivisionStart {
    private final DivisionProblem problem;
    private final Graph graph;
    private final TreeSplit trees;
    private final int[] gridsOf;

    /// @param gridsOf how many grids each connected component gets
    DivisionStart(DivisionProblem problem, Graph graph, SplittableRandom random, int[] gridsOf) {
        this.problem = problem;
        this.graph = graph;
        this.gridsOf = gridsOf;
        trees = new TreeSplit(problem, graph, random);
    }

    /// A fresh division; grids may still be outside the band.
    int[] fresh() {
        var component = graph.components();
        var part = new int[graph.n];
        var next = 0;
        for (var c = 0; c < gridsOf.length; c++) {
            var units = unitsWhere(component, c);
            divide(units, gridsOf[c], next, part);
            next += gridsOf[c];
        }
        return part;
    }

    private static int[] unitsWhere(int[] label, int value) {
        return java.util.stream.IntStream.range(0, label.length)
                .filter(v -> label[v] == value)
                .toArray();
    }

    private void divide(int[] units, int grids, int first, int[] part) {
        for (var v : units) {
            part[v] = first;
        }
        if (grids <= 1 || units.length < 2) {
            return;
        }
        var low = problem.least();
        var high = problem.most();
        for (var attempt = 0; attempt < 60; attempt++) {
            var slack = attempt < 30 ? 0 : (attempt - 29) * 0.05 * high;
            var off = trees.split(units, units.length, (below, rest) -> {
                var k = shareOf(below, rest, grids);
                var fits = below >= k * low - slack
                        && below <= k * high + slack
                        && rest >= (grids - k) * low - slack
                        && rest <= (grids - k) * high + slack;
                return fits ? Math.min(k, grids - k) : 0;
            });
            if (off.length > 0) {
                branch(units, off, grids, first, part);
                return;
            }
        }
        var off = trees.split(units, units.length, (below, rest) -> 1e-9 + Math.min(below, rest));
        branch(units, off, grids, first, part);
    }

    private static int shareOf(double below, double rest, int grids) {
        return (int) Math.clamp(Math.round(grids * below / Math.max(1e-9, below + rest)), 1, grids - 1);
    }

    private void branch(int[] units, int[] off, int grids, int first, int[] part) {
        var cutOff = new boolean[graph.n];
        var below = 0.0;
        var total = 0.0;
        for (var v : off) {
            cutOff[v] = true;
            below += problem.load()[v];
        }
        for (var v : units) {
            total += problem.load()[v];
        }
        var k = shareOf(below, total - below, grids);
        k = Math.min(k, off.length);
        k = Math.max(k, grids - (units.length - off.length));
        divide(off, k, first, part);
        divide(Arrays.stream(units).filter(v -> !cutOff[v]).toArray(), grids - k, first + k, part);
    }

    /// Today's grids as a start: loose pieces join a neighbour, the largest grids are split or the smallest merged
    /// until
    /// the number is right. `keeps` is filled with today's grid behind each part.
    int[] fromToday(int[] keeps) {
        var part = pieces();
        var count = Arrays.stream(part).max().orElse(0) + 1;
        while (count > problem.grids()) {
            mergeSmallest(part, count);
            count--;
        }
        while (count < problem.grids()) {
            var units = unitsWhere(part, largest(part, count));
            var off = trees.split(units, units.length, (below, rest) -> 1e-9 + Math.min(below, rest));
            if (off.length == 0) {
                return new int[0];
            }
            for (var v : off) {
                part[v] = count;
            }
            count++;
        }
        inherit(part, keeps);
        return part;
    }

    /// Connected pieces of today's grids, numbered from 0.
    private int[] pieces() {
        var piece = new int[graph.n];
        Arrays.fill(piece, -1);
        var queue = new int[graph.n];
        var count = 0;
        for (var s = 0; s < graph.n; s++) {
            if (piece[s] >= 0) {
                continue;
            }
            var head = 0;
            var tail = 0;
            queue[tail++] = s;
            piece[s] = count;
            while (head < tail) {
                var v = queue[head++];
                for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
                    var w = graph.other[e];
                    if (piece[w] < 0 && problem.today()[w] == problem.today()[s]) {
                        piece[w] = count;
                        queue[tail++] = w;
                    }
                }
            }
            count++;
        }
        return piece;
    }

    private double[] loads(int[] part, int count) {
        var load = new double[count];
        for (var v = 0; v < part.length; v++) {
            load[part[v]] += problem.load()[v];
        }
        return load;
    }

    private int largest(int[] part, int count) {
        var load = loads(part, count);
        var size = new int[count];
        for (var p : part) {
            size[p]++;
        }
        var at = 0;
        for (var p = 1; p < count; p++) {
            at = size[p] > 1 && (size[at] < 2 || load[p] > load[at]) ? p : at;
        }
        return at;
    }

    private void mergeSmallest(int[] part, int count) {
        var load = loads(part, count);
        var best = Double.POSITIVE_INFINITY;
        var a = -1;
        var b = -1;
        for (var v = 0; v < graph.n; v++) {
            for (var e = graph.start[v]; e < graph.start[v + 1]; e++) {
                var w = graph.other[e];
                if (part[v] != part[w] && load[part[v]] * 1e6 + load[part[w]] < best) {
                    best = load[part[v]] * 1e6 + load[part[w]];
                    a = part[v];
                    b = part[w];
                }
            }
        }
        for (var v = 0; v < graph.n && a >= 0; v++) {
            part[v] = part[v] == a ? b : part[v];
            part[v] = part[v] == count - 1 ? a : part[v];
        }
    }

    /// Lets each part continue the today's grid with which it shares most households, each grid once.
    void inherit(int[] part, int[] keeps) {
        var shared = new double[problem.grids()][problem.todayNames().length];
        for (var v = 0; v < graph.n; v++) {
            if (problem.today()[v] >= 0) {
                shared[part[v]][problem.today()[v]] += problem.load()[v];
            }
        }
        Arrays.fill(keeps, -1);
        var taken = new boolean[problem.todayNames().length];
        for (var round = 0; round < keeps.length; round++) {
            var best = 0.0;
            var p = -1;
            var t = -1;
            for (var q = 0; q < keeps.length; q++) {
                for (var s = 0; s < taken.length && keeps[q] < 0; s++) {
                    if (!taken[s] && shared[q][s] > best) {
                        best = shared[q][s];
                        p = q;
                        t = s;
                    }
                }
            }
            if (p < 0) {
                return;
            }
            keeps[p] = t;
            taken[t] = true;
        }
    }
}
