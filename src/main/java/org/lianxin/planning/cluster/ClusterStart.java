package org.lianxin.planning.cluster;

import java.util.Arrays;

/// A first assignment to given centres: those with most to lose choose first, full clusters are passed over.
public final class ClusterStart {
    private ClusterStart() {}

    /// Each point's centre; when nothing has room left the nearest takes it all the same.
    public static int[] assign(ClusterProblem problem, int[] centres) {
        var n = problem.size();
        var p = centres.length;
        var keep = Math.min(p, 12);
        var choice = new int[n * keep];
        var order = new long[p];
        var regret = new double[n];
        for (var i = 0; i < n; i++) {
            for (var c = 0; c < p; c++) {
                order[c] = ((long) Float.floatToIntBits((float) problem.metric().between(i, centres[c])) << 32) | c;
            }
            Smallest.first(order, p, keep);
            Arrays.sort(order, 0, keep);
            for (var k = 0; k < keep; k++) {
                choice[i * keep + k] = (int) order[k];
            }
            regret[i] = keep < 2
                    ? 0
                    : problem.cost(i, centres[choice[i * keep + 1]]) - problem.cost(i, centres[choice[i * keep]]);
        }
        var result = new int[n];
        Arrays.fill(result, -1);
        var room = new double[p];
        for (var c = 0; c < p; c++) {
            result[centres[c]] = centres[c];
            room[c] += problem.load()[centres[c]];
        }
        var byRegret = new Integer[n];
        Arrays.setAll(byRegret, i -> i);
        Arrays.sort(byRegret, (a, b) -> Double.compare(regret[b], regret[a]));
        for (var i : byRegret) {
            if (result[i] < 0) {
                var c = firstWithRoom(problem, centres, choice, keep, room, i);
                room[c] += problem.load()[i];
                result[i] = centres[c];
            }
        }
        return result;
    }

    private static int firstWithRoom(
            ClusterProblem problem, int[] centres, int[] choice, int keep, double[] room, int i) {
        for (var k = 0; k < keep; k++) {
            var c = choice[i * keep + k];
            if (room[c] + problem.load()[i] <= problem.most()[centres[c]]) {
                return c;
            }
        }
        return choice[i * keep];
    }
}
