package org.lianxin.planning.siting;

import java.util.Arrays;
import org.lianxin.planning.SearchBudget;

/// Best-improvement interchange of one open for one closed site, with the gain, loss and extra tables of Resende and
/// Werneck kept up to date by each swap.
final class Interchange {
    private final SitingProblem problem;
    private final NearSites near;
    private final int n;
    private final int p;
    final int[] slotSite;
    private final int[] slotOf;
    private final int[] first;
    private final int[] second;
    private final double[] firstCost;
    private final double[] secondCost;
    private final double[] loss;
    private final double[] gain;
    private final double[] extra;
    private final int[] candidates;
    double total;

    Interchange(SitingProblem problem, NearSites near) {
        this.problem = problem;
        this.near = near;
        n = problem.clients();
        p = problem.stations();
        slotSite = new int[p];
        slotOf = new int[problem.sites()];
        first = new int[n];
        second = new int[n];
        firstCost = new double[n];
        secondCost = new double[n];
        loss = new double[p];
        gain = new double[problem.sites()];
        extra = new double[problem.sites() * p];
        candidates = java.util.stream.IntStream.range(0, problem.sites())
                .filter(j -> !problem.closed()[j])
                .toArray();
    }

    /// Starts from the given open sites.
    void open(int[] sites) {
        Arrays.fill(slotOf, -1);
        Arrays.fill(loss, 0);
        Arrays.fill(gain, 0);
        Arrays.fill(extra, 0);
        for (var r = 0; r < p; r++) {
            slotSite[r] = sites[r];
            slotOf[sites[r]] = r;
        }
        total = 0;
        for (var i = 0; i < n; i++) {
            locate(i);
            contribute(i, 1);
            total += firstCost[i];
        }
    }

    private void locate(int i) {
        first[i] = second[i] = -1;
        firstCost[i] = secondCost[i] = Double.POSITIVE_INFINITY;
        for (var k = i * near.reach; k < (i + 1) * near.reach; k++) {
            var r = slotOf[near.site[k]];
            if (r >= 0 && first[i] < 0) {
                first[i] = r;
                firstCost[i] = near.cost[k];
            } else if (r >= 0) {
                second[i] = r;
                secondCost[i] = near.cost[k];
                return;
            }
        }
        for (var r = 0; r < p; r++) {
            consider(i, r, problem.cost(i, slotSite[r]));
        }
    }

    private void consider(int i, int r, double cost) {
        if (r == first[i] || r == second[i]) {
            return;
        }
        if (cost < firstCost[i]) {
            second[i] = first[i];
            secondCost[i] = firstCost[i];
            first[i] = r;
            firstCost[i] = cost;
        } else if (cost < secondCost[i]) {
            second[i] = r;
            secondCost[i] = cost;
        }
    }

    private void contribute(int i, int sign) {
        var r = first[i];
        var d1 = firstCost[i];
        var d2 = Math.min(secondCost[i], 1e12);
        loss[r] += sign * (d2 - d1);
        for (var k = i * near.reach; k < (i + 1) * near.reach && near.cost[k] < d2; k++) {
            var j = near.site[k];
            if (near.cost[k] < d1) {
                gain[j] += sign * (d1 - near.cost[k]);
                extra[j * p + r] += sign * (d2 - d1);
            } else {
                extra[j * p + r] += sign * (d2 - near.cost[k]);
            }
        }
    }

    /// Puts site `entering` in place of the one in slot `r`.
    void swap(int r, int entering) {
        slotOf[slotSite[r]] = -1;
        slotSite[r] = entering;
        slotOf[entering] = r;
        for (var i = 0; i < n; i++) {
            var cost = problem.cost(i, entering);
            var touched = first[i] == r || second[i] == r;
            if (!touched && cost >= secondCost[i]) {
                continue;
            }
            contribute(i, -1);
            total -= firstCost[i];
            if (touched) {
                locate(i);
            } else {
                consider(i, r, cost);
            }
            contribute(i, 1);
            total += firstCost[i];
        }
    }

    int slot(int site) {
        return slotOf[site];
    }

    boolean isOpen(int site) {
        return slotOf[site] >= 0;
    }

    boolean mayLeave(int slot) {
        return !problem.fixed()[slotSite[slot]];
    }

    /// Swaps while that improves and time lasts; returns the total.
    double improve(SearchBudget until) {
        while (!until.isOver()) {
            var best = 1e-7 * (1 + Math.abs(total));
            var leaving = -1;
            var entering = -1;
            for (var j : candidates) {
                if (slotOf[j] >= 0) {
                    continue;
                }
                for (int r = 0, at = j * p; r < p; r++, at++) {
                    var profit = gain[j] - loss[r] + extra[at];
                    if (profit > best && mayLeave(r)) {
                        best = profit;
                        leaving = r;
                        entering = j;
                    }
                }
            }
            if (leaving < 0) {
                return total;
            }
            var before = total;
            var out = slotSite[leaving];
            swap(leaving, entering);
            if (total >= before - 1e-9 * Math.abs(before)) {
                swap(leaving, out);
                return total;
            }
        }
        return total;
    }

    int[] openSites() {
        return slotSite.clone();
    }
}
