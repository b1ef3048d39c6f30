package org.lianxin.planning.siting;

import java.util.Arrays;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.cluster.Smallest;

/// Lagrangian relaxation of "every demand point is served once": a rigorous lower bound for any multipliers.
///
/// Multipliers never exceed the horizon of a demand point's list of near sites, so sites outside the list contribute
/// nothing and the bound holds for the full matrix. Capacities are ignored, which only lowers the bound.
final class MedianLagrangian {
    /// How much of the last way a step keeps (Camerini, Fratta and Maffioli, 1975), so that the climb does not zigzag.
    private static final double MEMORY = 0.7;

    private final SitingProblem problem;
    private final NearSites near;
    final double[] multiplier;
    final double[] bestMultiplier;
    final double[] reduced;
    double bound = -1e300;
    double[] boundReduced = new double[0];
    final double[] often;

    MedianLagrangian(SitingProblem problem, NearSites near, double[] start) {
        this.problem = problem;
        this.near = near;
        multiplier = start.clone();
        bestMultiplier = start.clone();
        reduced = new double[problem.sites()];
        often = new double[problem.sites()];
        for (var i = 0; i < multiplier.length; i++) {
            multiplier[i] = Math.min(multiplier[i], near.horizon(i));
        }
    }

    /// Told of each relaxed solution's open sites.
    interface OpenSites {
        double tried(int[] open);
    }

    /// Climbs for at most `iterations` subgradient steps towards `target`; stops early once the bound reaches it.
    void climb(boolean[] fixed, boolean[] closed, double target, int iterations, OpenSites sites, SearchBudget budget) {
        var n = problem.clients();
        var way = new double[n];
        var isOpen = new boolean[problem.sites()];
        var scale = 1.0;
        var stale = 0;
        var upper = target;
        Arrays.fill(often, 0);
        for (var step = 0; step < iterations && !((step & 7) == 0 && budget.isOver()); step++) {
            price();
            var open = choose(fixed, closed);
            var value = value(open);
            if (value > bound + 1e-9 * Math.abs(bound)) {
                stale = value > bound + 1e-5 * Math.abs(value) ? 0 : stale + 1;
                bound = value;
                boundReduced = reduced.clone();
                System.arraycopy(multiplier, 0, bestMultiplier, 0, n);
            } else {
                stale++;
            }
            if (stale > 20) {
                scale *= 0.7;
                stale = 0;
                System.arraycopy(bestMultiplier, 0, multiplier, 0, n);
                Arrays.fill(way, 0);
                price();
                open = choose(fixed, closed);
                value = value(open);
            }
            upper = Math.min(upper, sites.tried(open));
            if (bound >= upper - 1e-9 * Math.abs(upper) || scale < 1e-4) {
                return;
            }
            for (var j : open) {
                isOpen[j] = true;
                often[j]++;
            }
            move(isOpen, way, scale, upper, value);
            for (var j : open) {
                isOpen[j] = false;
            }
        }
    }

    private void move(boolean[] isOpen, double[] way, double scale, double upper, double value) {
        var n = problem.clients();
        var norm = 0.0;
        for (var i = 0; i < n; i++) {
            var times = 0;
            for (var k = i * near.reach; k < (i + 1) * near.reach && near.cost[k] < multiplier[i]; k++) {
                times += isOpen[near.site[k]] ? 1 : 0;
            }
            way[i] = 1 - times + MEMORY * way[i];
            norm += way[i] * way[i];
        }
        if (norm == 0) {
            return;
        }
        var length = scale * Math.max(upper - value, 1e-6 * Math.abs(upper)) / norm;
        for (var i = 0; i < n; i++) {
            multiplier[i] = Math.min(Math.max(0, multiplier[i] + length * way[i]), near.horizon(i));
        }
    }

    private void price() {
        Arrays.fill(reduced, 0);
        for (var i = 0; i < multiplier.length; i++) {
            var u = multiplier[i];
            for (var k = i * near.reach; k < (i + 1) * near.reach && near.cost[k] < u; k++) {
                reduced[near.site[k]] += near.cost[k] - u;
            }
        }
    }

    private int[] choose(boolean[] fixed, boolean[] closed) {
        var keyed = reduced.clone();
        for (var j = 0; j < keyed.length; j++) {
            if (closed[j]) {
                keyed[j] = Double.MAX_VALUE;
            } else if (fixed[j]) {
                keyed[j] = -Double.MAX_VALUE;
            }
        }
        return Smallest.positions(keyed, problem.stations());
    }

    private double value(int[] open) {
        var sum = 0.0;
        for (var u : multiplier) {
            sum += u;
        }
        for (var j : open) {
            sum += reduced[j];
        }
        return sum;
    }
}
