package org.lianxin.planning.siting;

import java.util.SplittableRandom;
import org.lianxin.planning.SearchBudget;

/// Iterated interchange: kick a few neighbouring stations, descend, keep what is not worse.
final class MedianDescent {
    /// The best sites found and their total.
    record Found(int[] open, double total) {}

    private final SitingProblem problem;
    private final NearSites near;
    private final SplittableRandom random;
    private final Interchange interchange;

    MedianDescent(SitingProblem problem, NearSites near, SplittableRandom random) {
        this.problem = problem;
        this.near = near;
        this.random = random;
        interchange = new Interchange(problem, near);
    }

    Found run(int[] from, SearchBudget until, double bound, boolean whole) {
        interchange.open(from);
        var best = interchange.openSites();
        var bestTotal = interchange.total;
        var current = best;
        var currentTotal = bestTotal;
        var slack = whole ? 1 - 1e-6 : 1e-8 * Math.abs(bestTotal);
        var since = 0;
        while (!until.isOver() && bestTotal - bound > slack) {
            kick(2 + random.nextInt(3));
            var total = interchange.improve(until);
            if (total < bestTotal - 1e-9 * Math.abs(bestTotal)) {
                bestTotal = total;
                best = interchange.openSites();
                since = 0;
            }
            since++;
            var threshold = currentTotal + 0.3 * (since > 200 ? 0.003 : 0.0005) * currentTotal * random.nextDouble();
            if (total <= threshold) {
                current = interchange.openSites();
                currentTotal = total;
            } else {
                restore(current);
                currentTotal = interchange.total;
            }
            if (since > 1000) {
                since = 0;
                restore(best);
                current = best;
                currentTotal = bestTotal;
                interchange.open(current);
            }
        }
        return new Found(best, bestTotal);
    }

    private void kick(int swaps) {
        var n = problem.clients();
        var centre = random.nextInt(n);
        var p = problem.stations();
        for (var s = 0; s < swaps; s++) {
            var around = random.nextInt(4) == 0 ? random.nextInt(n) : centre;
            var k = around * near.reach + random.nextInt(Math.min(near.reach, 4 + 2 * near.reach / Math.max(1, p)));
            var entering = near.site[k];
            if (interchange.isOpen(entering)) {
                continue;
            }
            var slot = random.nextInt(p);
            for (var q = 0; q < near.reach && random.nextInt(3) > 0; q++) {
                var site = near.site[around * near.reach + q];
                if (interchange.isOpen(site)) {
                    slot = interchange.slot(site);
                }
            }
            if (interchange.mayLeave(slot)) {
                interchange.swap(slot, entering);
            }
        }
    }

    /// Swaps back to the given sites.
    private void restore(int[] sites) {
        var wanted = new boolean[problem.sites()];
        for (var j : sites) {
            wanted[j] = true;
        }
        for (var j : sites) {
            if (interchange.isOpen(j)) {
                continue;
            }
            for (var r = 0; r < problem.stations(); r++) {
                if (!wanted[interchange.slotSite[r]]) {
                    interchange.swap(r, j);
                    break;
                }
            }
        }
    }
}
