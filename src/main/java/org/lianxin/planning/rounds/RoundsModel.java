package org.lianxin.planning.rounds;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The problem as plain arrays for the search: visits are `0 … n-1`, then the places where rounds begin and end.
///
/// Required visits get an omission cost above anything that a way can cost, so that a search may pass through plans
/// that
/// miss one.
final class RoundsModel {
    final RoundsProblem problem;
    final int n;
    final int nodes;
    final int workers;
    final double[] way;
    final double[] back;
    final double timeOf;
    final double[] minutes;
    final double[] demand;
    final double[] open;
    final double[] close;
    final double[] @Nullable [] windows;
    final double[] omission;
    final boolean[] required;
    /// Above anything that placing one more visit can cost.
    final double must;
    final double[] share;
    final int[] start;
    final int[] end;
    final double[] load;
    final double[] from;
    final double[] until;
    final int[] most;
    /// Workers with the same number are interchangeable.
    final int[] kind;
    final int kinds;
    /// May a worker of this kind make this visit; null when all may.
    final boolean @Nullable [][] may;
    final int[][] near;
    final double fairness;
    /// Whether workers count before the way; never where visits may be left out, for those count first.
    final boolean fewestFirst;
    final double meanWay;

    RoundsModel(RoundsProblem problem) {
        this.problem = problem;
        n = problem.visits().size();
        workers = problem.workers().size();
        int[] place = new int[n + 2 * workers];
        start = new int[workers];
        end = new int[workers];
        nodes = numberNodes(place);
        var travel = problem.travel();
        timeOf = 1 / travel.speed();
        way = new double[nodes * nodes];
        back = new double[nodes * nodes];
        for (int i = 0; i < nodes; i++)
            for (int j = 0; j < nodes; j++) {
                way[i * nodes + j] = travel.from(place[i], place[j]);
                back[j * nodes + i] = way[i * nodes + j];
            }
        minutes = new double[n];
        demand = new double[n];
        open = new double[n];
        close = new double[n];
        omission = new double[n];
        share = new double[n];
        required = new boolean[n];
        windows = new double[n][];
        load = problem.workers().stream().mapToDouble(Worker::load).toArray();
        from = problem.workers().stream().mapToDouble(w -> w.shift().from()).toArray();
        until = problem.workers().stream().mapToDouble(w -> w.shift().to()).toArray();
        most = problem.workers().stream().mapToInt(Worker::most).toArray();
        fairness = problem.fairness();
        meanWay = meanWay();
        must = fillVisits();
        boolean all = problem.visits().stream().allMatch(Visit::required);
        fewestFirst = all && problem.goal() == RoundsProblem.Goal.WORKERS_THEN_DISTANCE;
        kind = new int[workers];
        kinds = sortKinds();
        may = whoMay();
        near = nearest();
    }

    private int numberNodes(int[] place) {
        for (int v = 0; v < n; v++) place[v] = problem.visits().get(v).place();
        int[] nodeOf = new int[problem.travel().places()];
        Arrays.fill(nodeOf, -1);
        int next = n;
        for (int w = 0; w < workers; w++) {
            var worker = problem.workers().get(w);
            for (int p : new int[] {worker.start(), worker.end()}) {
                if (nodeOf[p] >= 0) continue;
                place[next] = p;
                nodeOf[p] = next++;
            }
            start[w] = nodeOf[worker.start()];
            end[w] = nodeOf[worker.end()];
        }
        return next;
    }

    private double meanWay() {
        double sum = 0;
        long count = 0;
        for (double d : way)
            if (d > 0 && d < Double.MAX_VALUE) {
                sum += d;
                count++;
            }
        return count == 0 ? 1 : sum / count;
    }

    private double fillVisits() {
        double longest = 0;
        for (double d : way) if (d < Double.MAX_VALUE) longest = Math.max(longest, d);
        double optional = 0;
        for (var visit : problem.visits()) if (!visit.required()) optional += visit.omission();
        double must = 4 * longest * (n + 1) + 10 * optional + 1;
        double fairest = problem.visits().stream().mapToDouble(Visit::minutes).sum();
        must += fairness * fairest * fairest;
        for (int v = 0; v < n; v++) {
            var visit = problem.visits().get(v);
            minutes[v] = visit.minutes();
            demand[v] = visit.demand();
            share[v] = fairest > 0 ? visit.minutes() : 1;
            required[v] = visit.required();
            omission[v] = visit.required() ? must : visit.omission();
            var spans = visit.windows();
            open[v] = spans.isEmpty() ? 0 : spans.getFirst().from();
            close[v] = spans.isEmpty() ? Double.MAX_VALUE : spans.getLast().to();
            if (spans.size() < 2) continue;
            windows[v] = spans.stream()
                    .flatMapToDouble(s -> java.util.stream.DoubleStream.of(s.from(), s.to()))
                    .toArray();
        }
        return must;
    }

    private int sortKinds() {
        int found = 0;
        var kindOf = new java.util.HashMap<Object, Integer>();
        boolean named = problem.visits().stream().anyMatch(v -> !v.only().isEmpty());
        for (int w = 0; w < workers; w++) {
            var one = problem.workers().get(w);
            var alike = new Worker(
                    named ? one.id() : "", one.start(), one.end(), one.load(), one.shift(), one.skills(), one.most());
            var known = kindOf.putIfAbsent(alike, found);
            kind[w] = known == null ? found++ : known;
        }
        return found;
    }

    private boolean @Nullable [][] whoMay() {
        boolean all = true;
        boolean[][] allowed = new boolean[kinds][n];
        for (int w = 0; w < workers; w++)
            for (int v = 0; v < n; v++) {
                allowed[kind[w]][v] =
                        problem.workers().get(w).may(problem.visits().get(v));
                all &= allowed[kind[w]][v];
            }
        return all ? null : allowed;
    }

    /// Every visit's neighbours, itself first, by the way there.
    private int[][] nearest() {
        int keep = Math.min(n, n <= 2000 ? 1000 : 200);
        int[][] lists = new int[n][];
        long[] keys = new long[n];
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < n; u++) {
                float d = u == v ? -1f : (float) way[v * nodes + u];
                keys[u] = ((long) Float.floatToIntBits(d < 0 ? 0f : d + 1f) << 32) | u;
            }
            Arrays.sort(keys);
            int[] list = new int[keep];
            for (int k = 0; k < keep; k++) list[k] = (int) keys[k];
            lists[v] = list;
        }
        return lists;
    }

    /// When a visit begins if one arrives at `t`; infinite when it is too late.
    double begin(int v, double t) {
        double[] spans = windows[v];
        if (spans == null) return t <= open[v] ? open[v] : t <= close[v] ? t : Double.POSITIVE_INFINITY;
        for (int k = 0; k < spans.length; k += 2) if (t <= spans[k + 1]) return Math.max(t, spans[k]);
        return Double.POSITIVE_INFINITY;
    }

    /// The latest arrival at `v` after which one can still leave by `leave`; negative infinity when there is none.
    double latest(int v, double leave) {
        double last = leave - minutes[v];
        double[] spans = windows[v];
        if (spans == null) return last < open[v] ? Double.NEGATIVE_INFINITY : Math.min(last, close[v]);
        for (int k = spans.length - 2; k >= 0; k -= 2) if (spans[k] <= last) return Math.min(last, spans[k + 1]);
        return Double.NEGATIVE_INFINITY;
    }
}
