package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/// GeoJSON polygons, with six decimals of a degree (about 0.1 m).
final class Shapes {
    /// EPSG:4490, China Geodetic Coordinate System 2000.
    static final GeometryFactory DEGREES = new GeometryFactory(new PrecisionModel(), 4490);

    private Shapes() {}

    static @Nullable Map<String, Object> json(@Nullable Geometry shape) {
        if (shape == null || shape.isEmpty()) {
            return null;
        }
        if (shape instanceof Polygon polygon) {
            return Map.of("type", "Polygon", "coordinates", rings(polygon));
        }
        var parts = new ArrayList<Object>();
        for (var n = 0; n < shape.getNumGeometries(); n++) {
            if (shape.getGeometryN(n) instanceof Polygon polygon) {
                parts.add(rings(polygon));
            }
        }
        return Map.of("type", "MultiPolygon", "coordinates", parts);
    }

    private static List<Object> rings(Polygon polygon) {
        var rings = new ArrayList<Object>();
        rings.add(ring(polygon.getExteriorRing()));
        for (var n = 0; n < polygon.getNumInteriorRing(); n++) {
            rings.add(ring(polygon.getInteriorRingN(n)));
        }
        return rings;
    }

    private static List<double[]> ring(LinearRing ring) {
        var points = new ArrayList<double[]>();
        for (var corner : ring.getCoordinates()) {
            points.add(new double[] {rounded(corner.x), rounded(corner.y)});
        }
        return points;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    /// Reads what [#json] wrote.
    static @Nullable Geometry read(@Nullable Map<String, Object> json) {
        if (json == null) {
            return null;
        }
        var coordinates = (List<?>) Objects.requireNonNull(json.get("coordinates"));
        if ("Polygon".equals(json.get("type"))) {
            return polygon(coordinates);
        }
        return DEGREES.createMultiPolygon(
                coordinates.stream().map(part -> polygon((List<?>) part)).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<?> rings) {
        var read = rings.stream().map(ring -> readRing((List<?>) ring)).toList();
        return DEGREES.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing readRing(List<?> points) {
        return DEGREES.createLinearRing(points.stream()
                .map(point -> {
                    var pair = (List<?>) point;
                    return new Coordinate(((Number) pair.get(0)).doubleValue(), ((Number) pair.get(1)).doubleValue());
                })
                .toArray(Coordinate[]::new));
    }

    /// How round a shape is: 1 for a circle, less the longer its border (Polsby–Popper), on the plane at its latitude.
    static double compactness(@Nullable Geometry shape) {
        if (shape == null || shape.isEmpty()) {
            return 0;
        }
        var plane = Plane.around(shape.getEnvelopeInternal().centre().y);
        var flat = plane.flat(shape);
        var around = flat.getLength();
        return around == 0 ? 0 : 4 * Math.PI * flat.getArea() / (around * around);
    }
}
