package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// Draws borders for new grids: each building takes the part of its old grid that is nearest to it, so that a grid that
/// keeps its buildings keeps its border.
final class GridBorders {
    private static final double AROUND = 0.0006;
    private final Map<Integer, List<Geometry>> parts = new HashMap<>();

    /// A building with its old grid (-1 for none) and its new one.
    record Placed(Coordinate at, int was, int goes) {}

    /// @param old the borders of the old grids; null where one has none
    /// @return the border of each new grid, by its number
    static Map<Integer, Geometry> of(List<Placed> placed, List<@Nullable Geometry> old) {
        var borders = new GridBorders();
        var loose = new ArrayList<Placed>();
        for (var was = 0; was < old.size(); was++) {
            var border = old.get(was);
            var number = was;
            var inside = placed.stream().filter(p -> p.was() == number).toList();
            if (border == null) {
                loose.addAll(inside);
            } else {
                borders.share(inside, border);
            }
        }
        placed.stream().filter(p -> p.was() < 0).forEach(loose::add);
        if (!loose.isEmpty()) {
            borders.share(loose, free(loose, old));
        }
        var result = new HashMap<Integer, Geometry>();
        borders.parts.forEach((goes, shapes) -> result.put(goes, OverlayNGRobust.union(shapes)));
        return result;
    }

    /// Ground around buildings that no old grid covers.
    private static Geometry free(List<Placed> loose, List<@Nullable Geometry> old) {
        var points = loose.stream().map(Placed::at).toArray(Coordinate[]::new);
        var ground =
                Shapes.DEGREES.createMultiPointFromCoords(points).convexHull().buffer(AROUND);
        var taken = old.stream().filter(Objects::nonNull).toList();
        return taken.isEmpty()
                ? ground
                : OverlayNGRobust.overlay(ground, OverlayNGRobust.union(taken), OverlayNG.DIFFERENCE);
    }

    private void share(List<Placed> inside, Geometry ground) {
        var goes = inside.stream().mapToInt(Placed::goes).distinct().toArray();
        if (goes.length == 1) {
            add(goes[0], ground);
            return;
        }
        if (goes.length == 0 || ground.isEmpty()) {
            return;
        }
        var owner = new LinkedHashMap<Coordinate, Integer>();
        inside.forEach(p -> owner.putIfAbsent(p.at(), p.goes()));
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(List.copyOf(owner.keySet()));
        var box = ground.getEnvelopeInternal();
        // Buildings may stand outside the ground of their grid, on an island: the triangulation must reach them.
        owner.keySet().forEach(box::expandToInclude);
        box.expandBy(AROUND);
        builder.setClipEnvelope(box);
        var cells = builder.getDiagram(Shapes.DEGREES);
        for (var n = 0; n < cells.getNumGeometries(); n++) {
            var cell = cells.getGeometryN(n);
            var goesTo = owner.get((Coordinate) cell.getUserData());
            var part = OverlayNGRobust.overlay(cell, ground, OverlayNG.INTERSECTION);
            if (goesTo != null && part instanceof Polygonal && !part.isEmpty()) {
                add(goesTo, part);
            }
        }
    }

    private void add(int goes, Geometry part) {
        parts.computeIfAbsent(goes, g -> new ArrayList<>()).add(part);
    }
}
