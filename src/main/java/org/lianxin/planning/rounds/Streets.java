package org.lianxin.planning.rounds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.lianxin.planning.JsonFields;
import org.lianxin.planning.Rows;
import org.lianxin.planning.SearchBudget;

/// A street network that people walk on in both directions: the way between two places is from each to its nearest
/// corner by air and along the streets between.
public final class Streets {
    private record Arc(int to, double metres) {}

    private final List<double[]> corners = new ArrayList<>();
    private final List<List<Arc>> arcs = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    private Streets() {}

    /// CSV with `x1,y1,x2,y2` and perhaps `length`, or GeoJSON lines.
    static Streets read(Path file, double latitude) throws IOException {
        var streets = new Streets();
        String text = Rows.textOf(file);
        if (text.stripLeading().startsWith("{")) streets.readLines(JsonFields.parse(text), latitude);
        else {
            var rows = Rows.read(file);
            for (int k = 0; k < rows.size(); k++)
                streets.add(
                        rows.number(k, "x1"),
                        rows.number(k, "y1"),
                        rows.number(k, "x2"),
                        rows.number(k, "y2"),
                        rows.number(k, "length", -1));
        }
        if (streets.corners.isEmpty())
            throw RoundsFile.refused("rounds.no-streets", "路网文件里没有路。", "The street file has no streets.");
        return streets;
    }

    private void readLines(JsonFields root, double latitude) {
        double degree = 111_319.49;
        double shrink = Math.cos(Math.toRadians(latitude)) * degree;
        for (var feature : root.objects("features")) {
            var geometry = feature.node().path("geometry");
            boolean many = geometry.path("type").asString("").equals("MultiLineString");
            for (var line : many ? geometry.path("coordinates") : List.of(geometry.path("coordinates")))
                for (int k = 1; k < line.size(); k++) {
                    var a = line.get(k - 1);
                    var b = line.get(k);
                    if (!a.path(0).isNumber() || !b.path(0).isNumber()) continue;
                    add(
                            a.get(0).doubleValue() * shrink,
                            a.get(1).doubleValue() * degree,
                            b.get(0).doubleValue() * shrink,
                            b.get(1).doubleValue() * degree,
                            -1);
                }
        }
    }

    private void add(double x1, double y1, double x2, double y2, double length) {
        int a = corner(x1, y1);
        int b = corner(x2, y2);
        double metres = length >= 0 ? length : Math.hypot(x1 - x2, y1 - y2);
        arcs.get(a).add(new Arc(b, metres));
        arcs.get(b).add(new Arc(a, metres));
    }

    /// Corners closer than a decimetre are one.
    private int corner(double x, double y) {
        return known.computeIfAbsent(Math.round(x * 10) + "," + Math.round(y * 10), key -> {
            corners.add(new double[] {x, y});
            arcs.add(new ArrayList<>());
            return corners.size() - 1;
        });
    }

    /// Streets as lines in metres on a plane; where two of them meet, both have a corner.
    public static Streets of(List<double[][]> lines) {
        var streets = new Streets();
        for (var line : lines)
            for (int k = 1; k < line.length; k++)
                streets.add(line[k - 1][0], line[k - 1][1], line[k][0], line[k][1], -1);
        if (streets.corners.isEmpty()) throw RoundsFile.refused("rounds.no-streets", "没有路。", "There are no streets.");
        return streets;
    }

    /// All ways between the places; where the network does not join them, the straight line doubled.
    public Travel travel(double[] x, double[] y, double speed, SearchBudget budget) {
        return new Travel(x.length, between(x, y, x, y, budget), speed);
    }

    /// The ways from each of some places to each of others, row by row; where the network does not join them, the
    /// straight line doubled.
    public double[] between(double[] fromX, double[] fromY, double[] toX, double[] toY, SearchBudget budget) {
        int n = fromX.length;
        int m = toX.length;
        var order = byX();
        var start = snap(fromX, fromY, order);
        var end = snap(toX, toY, order);
        double[] metres = new double[Math.multiplyExact(n, m)];
        Map<Integer, double[]> from = new HashMap<>();
        for (int i = 0; i < n; i++) {
            int corner = start.corner[i];
            double[] far = from.computeIfAbsent(corner, c -> waysFrom(c, end.corner));
            for (int j = 0; j < m; j++) {
                double straight = Math.hypot(fromX[i] - toX[j], fromY[i] - toY[j]);
                double street = start.off[i] + far[end.corner[j]] + end.off[j];
                metres[i * m + j] = corner == end.corner[j] ? straight : street < 1e300 ? street : 2 * straight;
            }
            if (from.size() > 64) from.clear();
            if (budget.isCancelled()) break;
        }
        return metres;
    }

    /// Where places reach the network, and how far off they are.
    private record Snapped(int[] corner, double[] off) {}

    /// The corners from west to east.
    private int[] byX() {
        return java.util.stream.IntStream.range(0, corners.size())
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(c -> corners.get(c)[0]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Snapped snap(double[] x, double[] y, int[] order) {
        var snapped = new Snapped(new int[x.length], new double[x.length]);
        double[] xs = Arrays.stream(order).mapToDouble(c -> corners.get(c)[0]).toArray();
        for (int i = 0; i < x.length; i++) {
            snapped.off[i] = Double.POSITIVE_INFINITY;
            int at = Arrays.binarySearch(xs, x[i]);
            int middle = at < 0 ? -at - 1 : at;
            for (int k = middle; k < xs.length && xs[k] - x[i] < snapped.off[i]; k++)
                nearer(snapped, i, x[i], y[i], order[k]);
            for (int k = middle - 1; k >= 0 && x[i] - xs[k] < snapped.off[i]; k--)
                nearer(snapped, i, x[i], y[i], order[k]);
        }
        return snapped;
    }

    private void nearer(Snapped snapped, int i, double x, double y, int corner) {
        double d = Math.hypot(corners.get(corner)[0] - x, corners.get(corner)[1] - y);
        if (d >= snapped.off[i]) return;
        snapped.off[i] = d;
        snapped.corner[i] = corner;
    }

    private double[] waysFrom(int start, int[] wanted) {
        double[] far = new double[corners.size()];
        Arrays.fill(far, 1e301);
        boolean[] target = new boolean[far.length];
        int open = 0;
        for (int c : wanted) {
            if (!target[c]) open++;
            target[c] = true;
        }
        var queue = new PriorityQueue<Arc>(java.util.Comparator.comparingDouble(Arc::metres));
        far[start] = 0;
        queue.add(new Arc(start, 0));
        boolean[] settled = new boolean[far.length];
        while (!queue.isEmpty() && open > 0) {
            var at = queue.poll();
            if (settled[at.to()]) continue;
            settled[at.to()] = true;
            if (target[at.to()]) open--;
            for (var arc : arcs.get(at.to())) {
                double d = at.metres() + arc.metres();
                if (d >= far[arc.to()]) continue;
                far[arc.to()] = d;
                queue.add(new Arc(arc.to(), d));
            }
        }
        return far;
    }
}
