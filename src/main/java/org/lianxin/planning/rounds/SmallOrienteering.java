package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.SearchBudget;

/// The exact answer for few places: the shortest path through every subset, ending at every member (Held and Karp).
final class SmallOrienteering {
    static final int MOST = 19;

    private final Orienteering problem;
    private final int n;

    SmallOrienteering(Orienteering problem) {
        this.problem = problem;
        n = problem.x().length - 2;
    }

    /// The best path, or null when the budget ended first.
    @Nullable
    List<Integer> solve(SearchBudget budget) {
        if (n <= 0) return List.of();
        float[][] way = new float[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) way[i][j] = (float) problem.distance(i + 2, j + 2);
        float[] length = new float[(1 << n) * n];
        Arrays.fill(length, Float.MAX_VALUE);
        for (int i = 0; i < n; i++) length[(1 << i) * n + i] = (float) problem.distance(0, i + 2);
        int best = 0;
        int bestEnd = -1;
        double bestScore = 0;
        for (int set = 1; set < 1 << n; set++) {
            if ((set & 0xfff) == 0 && budget.isOver()) return null;
            double score = scoreOf(set);
            for (int last = 0; last < n; last++) {
                float done = length[set * n + last];
                if (done >= problem.limit() + 1e-3) continue;
                extend(length, way, set, last, done);
                boolean home = score > bestScore && isWithin(length, way, set, last);
                if (!home) continue;
                best = set;
                bestEnd = last;
                bestScore = score;
            }
        }
        return bestEnd < 0 ? List.of() : path(length, way, best, bestEnd);
    }

    private void extend(float[] length, float[][] way, int set, int last, float done) {
        for (int next = 0; next < n; next++) {
            if ((set >> next & 1) != 0) continue;
            int at = (set | 1 << next) * n + next;
            if (done + way[last][next] < length[at]) length[at] = done + way[last][next];
        }
    }

    /// Sums in full precision where the short sum is close to the limit.
    private boolean isWithin(float[] length, float[][] way, int set, int last) {
        double rough = length[set * n + last] + problem.distance(last + 2, 1);
        if (rough > problem.limit() + 1e-3) return false;
        return rough < problem.limit() - 1e-3 || problem.length(path(length, way, set, last)) <= problem.limit() + 1e-9;
    }

    private double scoreOf(int set) {
        double score = 0;
        for (int i = 0; i < n; i++) if ((set >> i & 1) != 0) score += problem.score()[i + 2];
        return score;
    }

    private List<Integer> path(float[] length, float[][] way, int set, int last) {
        List<Integer> path = new ArrayList<>(List.of(last + 2));
        while (Integer.bitCount(set) > 1) {
            int rest = set & ~(1 << last);
            int before = -1;
            for (int i = 0; i < n; i++) {
                if ((rest >> i & 1) == 0) continue;
                if (before < 0 || length[rest * n + i] + way[i][last] < length[rest * n + before] + way[before][last])
                    before = i;
            }
            set = rest;
            last = before;
            path.addFirst(last + 2);
        }
        return path;
    }
}
