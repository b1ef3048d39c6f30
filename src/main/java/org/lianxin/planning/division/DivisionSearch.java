package org.lianxin.planning.division;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lianxin.planning.SearchBudget;

/// Annealed merge-and-split of two neighbouring grids mixed with flips of single units on their border.
final class DivisionSearch {
    /// A division found.
    record Found(int[] part, int[] keeps, double objective, double violation) {
        boolean isBetterThan(Found other) {
            return violation < other.violation - 1e-9
                    || (violation <= other.violation + 1e-9 && objective < other.objective - 1e-9);
        }
    }

    /// Per unit of a tree drawn, and units looked at per flip.
    private static final int WORK_OF_A_TREE = 10;

    private static final int SCANNED = 50;

    private final DivisionProblem problem;
    private final Graph graph;
    private final SplittableRandom random;
    private final TreeSplit trees;
    private final int[] units;
    private final double typical;
    private double penalty;
    private final double basePenalty;
    private boolean steady = true;
    /// About as many flips as the time was worth: the measure of work.
    private long work;

    DivisionSearch(DivisionProblem problem, Graph graph, long seed) {
        this.problem = problem;
        this.graph = graph;
        random = new SplittableRandom(seed);
        trees = new TreeSplit(problem, graph, random);
        units = new int[graph.n];
        typical = Math.max(1e-9, Arrays.stream(problem.closeness()).average().orElse(1));
        var mean = Arrays.stream(problem.load()).average().orElse(1);
        basePenalty = 2 * typical / Math.max(1e-9, mean);
    }

    /// One cooling from `start`; stops early when the time is up.
    Found anneal(int[] start, int[] keeps, double hot, double cold, long steps, SearchBudget until) {
        var state = new Partition(problem, graph, start, keeps);
        var best = found(state);
        penalty = basePenalty;
        if (problem.grids() == 1 || graph.other.length == 0) {
            return best;
        }
        var block = 2000;
        var begun = until.elapsed();
        var ratio = mergeShare();
        for (long step = 0; step < steps; step += block) {
            if (until.isOver()) {
                steady = false;
                break;
            }
            var clock = (until.elapsed() - begun) / Math.max(1e-9, until.seconds() - begun);
            var planned = (double) step / steps;
            steady &= planned >= clock - 0.02;
            var progress = Math.min(1, Math.max(planned, clock - 0.02));
            var temperature = typical * hot * Math.pow(cold / hot, progress);
            for (var k = 0; k < block; k++) {
                if (random.nextDouble() < ratio) {
                    mergeAndSplit(state, temperature);
                } else {
                    flip(state, temperature);
                }
                if (state.objective() < best.objective - 1e-9 || best.violation > 1e-9) {
                    best = better(state, best);
                }
            }
            penalty = Math.clamp(
                    penalty * (state.violation() > 1e-9 ? 1.05 : 0.97), basePenalty * 0.01, basePenalty * 1e4);
        }
        return best;
    }

    long work() {
        return work;
    }

    /// Whether the clock never shortened the schedule.
    boolean wasSteady() {
        return steady;
    }

    private Found better(Partition state, Found best) {
        var violation = state.violation();
        if (violation < best.violation - 1e-9
                || (violation <= best.violation + 1e-9 && state.objective() < best.objective - 1e-9)) {
            return found(state);
        }
        return best;
    }

    private static Found found(Partition state) {
        return new Found(state.part.clone(), state.keeps.clone(), state.objective(), state.violation());
    }

    /// Trees cost about as much as thirty flips per hundred units: keep both at a similar share of the time.
    private double mergeShare() {
        var pair = 2.0 * graph.n / problem.grids();
        return Math.clamp(3 / pair, 0.002, 0.2);
    }

    private boolean flip(Partition state, double temperature) {
        work++;
        var v = random.nextInt(graph.n);
        var degree = graph.start[v + 1] - graph.start[v];
        if (degree == 0) {
            return false;
        }
        var own = state.part[v];
        var to = state.part[graph.other[graph.start[v] + random.nextInt(degree)]];
        if (to == own) {
            return false;
        }
        var cutChange = state.cutChange(v, to);
        var change = state.changeOf(v, to) - state.changeOf(v, own);
        var weight = problem.load()[v];
        var outside = state.outside(state.load[own] - weight)
                + state.outside(state.load[to] + weight)
                - state.outside(state.load[own])
                - state.outside(state.load[to])
                + state.excessChange(state.changed + change)
                - state.excessChange(state.changed);
        var price = cutChange + problem.changePrice() * change + penalty * outside;
        if (price > -temperature * Math.log(random.nextDouble()) || !state.mayLeave(v)) {
            return false;
        }
        state.move(v, to, cutChange);
        return true;
    }

    private boolean mergeAndSplit(Partition state, double temperature) {
        var v = random.nextInt(graph.n);
        var degree = graph.start[v + 1] - graph.start[v];
        if (degree == 0) {
            return false;
        }
        var w = graph.other[graph.start[v] + random.nextInt(degree)];
        var a = state.part[v];
        var b = state.part[w];
        if (a == b) {
            return false;
        }
        var count = 0;
        for (var u = 0; u < graph.n; u++) {
            if (state.part[u] == a || state.part[u] == b) {
                units[count++] = u;
            }
        }
        work += graph.n / SCANNED + count * WORK_OF_A_TREE;
        var now = state.outside(state.load[a]) + state.outside(state.load[b]);
        var off = trees.split(units, count, (below, rest) -> {
            var outside = state.outside(below) + state.outside(rest);
            return outside <= 1e-9 ? 1 : outside < now ? 1e-6 : 0;
        });
        if (off.length == 0) {
            return false;
        }
        return adopt(state, off, count, a, b, temperature);
    }

    private boolean adopt(Partition state, int[] off, int count, int a, int b, double temperature) {
        var merged = Arrays.copyOf(units, count);
        var before = new int[count];
        for (var k = 0; k < count; k++) {
            before[k] = state.part[merged[k]];
        }
        var price = state.objective() + penalty * state.violation();
        relabel(state, merged, off, a, b);
        if (problem.hasToday()) {
            var changed = state.changed;
            relabel(state, merged, off, b, a);
            if (state.changed > changed) {
                relabel(state, merged, off, a, b);
            }
        }
        var change = state.objective() + penalty * state.violation() - price;
        if (change <= -temperature * Math.log(random.nextDouble())) {
            return true;
        }
        for (var k = 0; k < count; k++) {
            if (state.part[merged[k]] != before[k]) {
                state.move(merged[k], before[k], state.cutChange(merged[k], before[k]));
            }
        }
        return false;
    }

    private static void relabel(Partition state, int[] merged, int[] off, int offPart, int restPart) {
        for (var v : merged) {
            if (state.part[v] != restPart) {
                state.move(v, restPart, state.cutChange(v, restPart));
            }
        }
        for (var v : off) {
            state.move(v, offPart, state.cutChange(v, offPart));
        }
    }
}
