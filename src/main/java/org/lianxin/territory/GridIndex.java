package org.lianxin.territory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/// One county's borders and footprints in memory; never changed once built.
final class GridIndex {
    /// Metres to a degree of latitude.
    static final double DEGREE = 111_320;

    private final STRtree grids = new STRtree();
    private final STRtree buildings = new STRtree();

    private record Bordered(AreaCode code, PreparedGeometry border) {}

    private record Placed(Building building, Geometry shape) {}

    private GridIndex() {}

    static GridIndex of(List<Grid> grids, List<Building> buildings) {
        var index = new GridIndex();
        for (var grid : grids) {
            if (grid.border() != null) {
                var border = PreparedGeometryFactory.prepare(grid.border());
                index.grids.insert(grid.border().getEnvelopeInternal(), new Bordered(grid.code(), border));
            }
        }
        for (var building : buildings) {
            var shape = Objects.requireNonNullElseGet(
                    building.footprint(), () -> Geometries.point(building.lon(), building.lat()));
            index.buildings.insert(shape.getEnvelopeInternal(), new Placed(building, shape));
        }
        index.grids.build();
        index.buildings.build();
        return index;
    }

    /// The narrowest grid that holds the point (a micro-grid before its grid), with the building there.
    Optional<Located> locate(double lon, double lat) {
        var point = Geometries.point(lon, lat);
        var building = nearest(point);
        return grid(point)
                .map(grid -> new Located(
                        grid, building.map(Building::code), building.flatMap(b -> Optional.ofNullable(b.estate()))));
    }

    Optional<AreaCode> grid(Point point) {
        return near(grids, point.getEnvelopeInternal(), Bordered.class).stream()
                .filter(g -> g.border().covers(point))
                .map(Bordered::code)
                .max(Comparator.comparingInt((AreaCode c) -> c.code().length()).thenComparing(c -> c));
    }

    private Optional<Building> nearest(Point point) {
        var reach = GridLocator.REACH / DEGREE;
        var box = point.getEnvelopeInternal();
        box.expandBy(reach / Math.cos(Math.toRadians(point.getY())), reach);
        return near(buildings, box, Placed.class).stream()
                .filter(b -> metres(b.shape(), point) <= GridLocator.REACH)
                .min(Comparator.comparingDouble(b -> metres(b.shape(), point)))
                .map(Placed::building);
    }

    private static double metres(Geometry shape, Point point) {
        var pair = org.locationtech.jts.operation.distance.DistanceOp.nearestPoints(shape, point);
        var dx = (pair[0].x - pair[1].x) * Math.cos(Math.toRadians(pair[1].y));
        return Math.hypot(dx, pair[0].y - pair[1].y) * DEGREE;
    }

    private static <T> List<T> near(STRtree tree, Envelope box, Class<T> type) {
        var found = new java.util.ArrayList<T>();
        tree.query(box, item -> found.add(type.cast(item)));
        return found;
    }
}
