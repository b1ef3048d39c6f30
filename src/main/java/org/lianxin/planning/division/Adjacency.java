package org.lianxin.planning.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/// Which buildings are neighbours: the Delaunay triangulation without the sides that cross a barrier.
public final class Adjacency {
    public final int[] from;
    public final int[] to;

    private Adjacency(List<int[]> pairs) {
        from = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        to = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    }

    /// @param barriers roads, rivers and walls that a grid should not cross, as polylines
    public static Adjacency of(double[] x, double[] y, List<double[][]> barriers) {
        var at = new HashMap<Coordinate, Integer>();
        var pairs = new ArrayList<int[]>();
        var latest = new HashMap<Coordinate, Integer>();
        for (var v = 0; v < x.length; v++) {
            var place = new Coordinate(x[v], y[v]);
            at.putIfAbsent(place, v);
            var before = latest.put(place, v);
            if (before != null) {
                pairs.add(new int[] {before, v});
            }
        }
        if (at.size() < 3) {
            chain(at, pairs);
            return new Adjacency(pairs);
        }
        triangulate(at, pairs, index(barriers));
        return new Adjacency(pairs);
    }

    private static void chain(Map<Coordinate, Integer> at, List<int[]> pairs) {
        var corners = at.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        for (var k = 1; k < corners.length; k++) {
            pairs.add(new int[] {corners[k - 1], corners[k]});
        }
    }

    private static void triangulate(Map<Coordinate, Integer> at, List<int[]> pairs, STRtree barriers) {
        var factory = new GeometryFactory();
        var builder = new DelaunayTriangulationBuilder();
        builder.setSites(new ArrayList<>(at.keySet()));
        var edges = builder.getEdges(factory);
        for (var e = 0; e < edges.getNumGeometries(); e++) {
            var side = (LineString) edges.getGeometryN(e);
            var v = at.get(side.getCoordinateN(0));
            var w = at.get(side.getCoordinateN(1));
            if (v != null && w != null && !crosses(side, barriers)) {
                pairs.add(new int[] {Math.min(v, w), Math.max(v, w)});
            }
        }
        pairs.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
    }

    private static STRtree index(List<double[][]> barriers) {
        var tree = new STRtree();
        var factory = new GeometryFactory();
        for (var line : barriers) {
            for (var k = 1; k < line.length; k++) {
                var segment = factory.createLineString(new Coordinate[] {
                    new Coordinate(line[k - 1][0], line[k - 1][1]), new Coordinate(line[k][0], line[k][1])
                });
                tree.insert(segment.getEnvelopeInternal(), segment);
            }
        }
        tree.build();
        return tree;
    }

    private static boolean crosses(LineString side, STRtree barriers) {
        Envelope box = side.getEnvelopeInternal();
        for (var barrier : barriers.query(box)) {
            if (side.crosses((LineString) barrier)) {
                return true;
            }
        }
        return false;
    }

    /// Neighbours nearer than usual are dearer to separate: the median neighbour distance over the pair's own, 0.2 to
    /// 3.
    public double[] closeness(double[] x, double[] y) {
        var distance = new double[from.length];
        for (var e = 0; e < from.length; e++) {
            distance[e] = Math.hypot(x[from[e]] - x[to[e]], y[from[e]] - y[to[e]]);
        }
        var sorted = distance.clone();
        Arrays.sort(sorted);
        var median = sorted.length == 0 ? 1 : Math.max(1e-9, sorted[sorted.length / 2]);
        return Arrays.stream(distance)
                .map(d -> Math.clamp(median / Math.max(1e-9, d), 0.2, 3))
                .toArray();
    }
}
