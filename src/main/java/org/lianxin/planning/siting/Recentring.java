package org.lianxin.planning.siting;

import java.util.Arrays;
import org.lianxin.planning.SearchBudget;

/// Lets every group of demand points take its own best member as station, again and again: a quick start for many
/// stations, where interchange alone would need as many swaps.
final class Recentring {
    private final SitingProblem problem;
    private final NearSites near;

    Recentring(SitingProblem problem, NearSites near) {
        this.problem = problem;
        this.near = near;
    }

    /// The improved open sites; the given ones where demand points are not sites.
    int[] improve(int[] open, SearchBudget until) {
        var sites = open.clone();
        for (var pass = 0; pass < 8 && problem.coincident() && !until.isOver(); pass++) {
            if (!pass(sites)) {
                return sites;
            }
        }
        return sites;
    }

    private boolean pass(int[] sites) {
        var slotOf = new int[problem.sites()];
        Arrays.fill(slotOf, -1);
        for (var r = 0; r < sites.length; r++) {
            slotOf[sites[r]] = r;
        }
        var groups = new int[sites.length][4];
        var size = new int[sites.length];
        for (var i = 0; i < problem.clients(); i++) {
            var r = nearest(i, slotOf);
            if (r < 0) {
                continue;
            }
            if (size[r] == groups[r].length) {
                groups[r] = Arrays.copyOf(groups[r], 2 * size[r]);
            }
            groups[r][size[r]++] = i;
        }
        var moved = false;
        for (var r = 0; r < sites.length; r++) {
            var site = problem.fixed()[sites[r]] || size[r] > 400
                    ? sites[r]
                    : centre(groups[r], size[r], sites[r], slotOf);
            moved |= site != sites[r];
            slotOf[sites[r]] = -1;
            slotOf[site] = r;
            sites[r] = site;
        }
        return moved;
    }

    private int nearest(int client, int[] slotOf) {
        for (var k = client * near.reach; k < (client + 1) * near.reach; k++) {
            if (slotOf[near.site[k]] >= 0) {
                return slotOf[near.site[k]];
            }
        }
        return -1;
    }

    private int centre(int[] group, int size, int now, int[] slotOf) {
        var best = total(group, size, now) - 1e-9;
        var at = now;
        for (var k = 0; k < size; k++) {
            var j = group[k];
            var sum = problem.closed()[j] || slotOf[j] >= 0 ? Double.POSITIVE_INFINITY : total(group, size, j);
            if (sum < best) {
                best = sum;
                at = j;
            }
        }
        return at;
    }

    private double total(int[] group, int size, int site) {
        var sum = 0.0;
        for (var k = 0; k < size; k++) {
            sum += problem.cost(group[k], site);
        }
        return sum;
    }
}
