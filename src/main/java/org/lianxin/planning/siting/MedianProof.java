package org.lianxin.planning.siting;

import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.cluster.Smallest;

/// Closes and opens sites for good by reduced costs, then branches on the rest.
final class MedianProof {
    private final SitingProblem problem;
    private final NearSites near;
    private final MedianSearch search;
    private final MedianLagrangian root;
    private final boolean whole;
    private boolean[] fixed;
    private boolean[] closed;
    private boolean complete;
    private int leaves;

    MedianProof(SitingProblem problem, NearSites near, MedianSearch search, MedianLagrangian root, boolean whole) {
        this.problem = problem;
        this.near = near;
        this.search = search;
        this.root = root;
        this.whole = whole;
        fixed = problem.fixed().clone();
        closed = problem.closed().clone();
    }

    /// What a better solution would have to reach.
    private double target() {
        return whole ? search.bestTotal - 1 + 1e-6 : search.bestTotal - 1e-9 * Math.abs(search.bestTotal);
    }

    /// Fixes what no better solution can contain; returns how many sites stay undecided.
    int fix() {
        reduce(root.bound, root.boundReduced, fixed, closed);
        return undecided(fixed, closed);
    }

    boolean isHopeful() {
        return undecided(fixed, closed) < 60;
    }

    private int undecided(boolean[] open, boolean[] shut) {
        var count = 0;
        for (var j = 0; j < open.length; j++) {
            count += open[j] || shut[j] ? 0 : 1;
        }
        return count;
    }

    private void reduce(double bound, double[] reduced, boolean[] open, boolean[] shut) {
        if (reduced.length == 0) {
            return;
        }
        var keyed = reduced.clone();
        for (var j = 0; j < keyed.length; j++) {
            keyed[j] = shut[j] ? Double.MAX_VALUE : open[j] ? -Double.MAX_VALUE : keyed[j];
        }
        var chosen = Smallest.positions(keyed, problem.stations());
        var in = new boolean[keyed.length];
        var worst = Double.NEGATIVE_INFINITY;
        for (var j : chosen) {
            in[j] = true;
            worst = Math.max(worst, open[j] ? Double.NEGATIVE_INFINITY : reduced[j]);
        }
        var next = Double.POSITIVE_INFINITY;
        for (var j = 0; j < keyed.length; j++) {
            next = in[j] || shut[j] ? next : Math.min(next, reduced[j]);
        }
        for (var j = 0; j < keyed.length; j++) {
            if (open[j] || shut[j]) {
                continue;
            }
            if (!in[j] && bound + reduced[j] - worst > target()) {
                shut[j] = true;
            } else if (in[j] && bound - reduced[j] + next > target()) {
                open[j] = true;
            }
        }
    }

    /// Branches depth first; a finished tree proves the best known solution.
    void branch(SearchBudget until) {
        complete = true;
        visit(fixed, closed, root.bestMultiplier, 0, until);
        if (complete) {
            search.raise(search.bestTotal);
        }
    }

    private void visit(boolean[] open, boolean[] shut, double[] start, int depth, SearchBudget until) {
        if (until.isOver() || depth > 60) {
            complete = false;
            return;
        }
        var free = undecided(open, shut);
        var count = 0;
        for (var o : open) {
            count += o ? 1 : 0;
        }
        if (count > problem.stations() || count + free < problem.stations()) {
            return;
        }
        var node = new MedianLagrangian(problem, near, start);
        leaves = 0;
        node.climb(open, shut, target(), depth == 0 ? 400 : 120, chosen -> leaf(chosen), until);
        if (node.bound > target()) {
            return;
        }
        if (free == 0) {
            return;
        }
        if (until.isOver()) {
            complete = false;
            return;
        }
        reduce(node.bound, node.boundReduced, open, shut);
        var pick = mostUndecided(node.often, open, shut);
        if (pick < 0) {
            visit(open.clone(), shut.clone(), node.bestMultiplier, depth + 1, until);
            return;
        }
        var opened = open.clone();
        opened[pick] = true;
        visit(opened, shut.clone(), node.bestMultiplier, depth + 1, until);
        var shutAlso = shut.clone();
        shutAlso[pick] = true;
        visit(open.clone(), shutAlso, node.bestMultiplier, depth + 1, until);
    }

    private double leaf(int[] chosen) {
        if (leaves++ % 10 != 0) {
            return target();
        }
        var sum = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            var least = Double.POSITIVE_INFINITY;
            for (var j : chosen) {
                least = Math.min(least, problem.cost(i, j));
            }
            sum += least;
        }
        search.keep(sum, chosen);
        return target();
    }

    private int mostUndecided(double[] often, boolean[] open, boolean[] shut) {
        var most = 0.0;
        for (var o : often) {
            most = Math.max(most, o);
        }
        var pick = -1;
        var best = Double.POSITIVE_INFINITY;
        for (var j = 0; j < often.length; j++) {
            var distance = Math.abs(often[j] / Math.max(1, most) - 0.5);
            if (!open[j] && !shut[j] && distance < best) {
                best = distance;
                pick = j;
            }
        }
        return pick;
    }
}
