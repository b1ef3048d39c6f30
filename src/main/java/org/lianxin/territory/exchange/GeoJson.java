package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Rejection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import tools.jackson.databind.json.JsonMapper;

/// GeoJSON (RFC 7946) to geometry and back.
public final class GeoJson {
    /// The column that holds geometry in a sheet, as WKT.
    static final String BORDER = "border";

    private static final GeometryFactory CGCS2000 = new GeometryFactory(new PrecisionModel(), 4490);
    private static final JsonMapper JSON = new JsonMapper();

    private GeoJson() {}

    /// Geometry as a GeoJSON object, to 7 decimals (a centimetre).
    public static Map<String, Object> object(Geometry geometry) {
        return switch (geometry) {
            case Point point -> Map.of("type", "Point", "coordinates", position(point.getCoordinate()));
            case LineString line -> Map.of("type", "LineString", "coordinates", positions(line));
            case Polygon polygon -> Map.of("type", "Polygon", "coordinates", rings(polygon));
            default -> collection(geometry);
        };
    }

    private static Map<String, Object> collection(Geometry geometry) {
        var parts = new ArrayList<Object>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(Objects.requireNonNull(object(geometry.getGeometryN(i)).get("coordinates")));
        }
        return Map.of("type", geometry.getGeometryType(), "coordinates", parts);
    }

    private static List<Object> rings(Polygon polygon) {
        var rings = new ArrayList<Object>();
        rings.add(positions(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i)));
        }
        return rings;
    }

    private static List<Object> positions(LineString line) {
        return java.util.Arrays.stream(line.getCoordinates())
                .<Object>map(GeoJson::position)
                .toList();
    }

    private static List<Double> position(Coordinate c) {
        return List.of(Math.round(c.x * 1e7) / 1e7, Math.round(c.y * 1e7) / 1e7);
    }

    /// @throws Rejection `territory.geometry` when it is no geometry that can be drawn
    public static Geometry geometry(Map<?, ?> object) {
        try {
            var coordinates = (List<?>) Objects.requireNonNull(object.get("coordinates"));
            return switch (String.valueOf(object.get("type"))) {
                case "Point" -> CGCS2000.createPoint(coordinate(coordinates));
                case "LineString" -> CGCS2000.createLineString(coordinates(coordinates));
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" ->
                    CGCS2000.createMultiPolygon(
                            coordinates.stream().map(p -> polygon((List<?>) p)).toArray(Polygon[]::new));
                default -> throw new IllegalArgumentException();
            };
        } catch (RuntimeException e) {
            throw new Rejection("territory.geometry").field(BORDER);
        }
    }

    private static Polygon polygon(List<?> rings) {
        var holes = rings.stream().skip(1).map(r -> ring((List<?>) r)).toArray(LinearRing[]::new);
        return CGCS2000.createPolygon(ring((List<?>) rings.getFirst()), holes);
    }

    private static LinearRing ring(List<?> positions) {
        return CGCS2000.createLinearRing(coordinates(positions));
    }

    private static Coordinate[] coordinates(List<?> positions) {
        return positions.stream().map(p -> coordinate((List<?>) p)).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(List<?> position) {
        return new Coordinate(((Number) position.get(0)).doubleValue(), ((Number) position.get(1)).doubleValue());
    }

    /// Geometry from WKT, the form in tables.
    ///
    /// @throws Rejection `territory.geometry`
    public static Geometry fromText(String wkt) {
        try {
            return new WKTReader(CGCS2000).read(wkt);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Rejection("territory.geometry").field(BORDER);
        }
    }

    /// A feature collection, or a plain array of objects, as a sheet; geometry goes to the column `border`.
    static Sheet sheet(String text) {
        var parsed = JSON.readValue(text, Object.class);
        var items = parsed instanceof Map<?, ?> map
                ? (List<?>) Objects.requireNonNull(map.get("features"))
                : (List<?>) parsed;
        var flat = items.stream().map(item -> flat((Map<?, ?>) item)).toList();
        var heading = new LinkedHashSet<String>();
        flat.forEach(row -> heading.addAll(row.keySet()));
        if (heading.isEmpty()) {
            throw new Rejection("territory.file-empty").field("file");
        }
        return new Sheet(
                List.copyOf(heading),
                flat.stream()
                        .map(row -> heading.stream()
                                .map(h -> row.getOrDefault(h, ""))
                                .toList())
                        .toList());
    }

    private static Map<String, String> flat(Map<?, ?> item) {
        var row = new LinkedHashMap<String, String>();
        var properties = item.get("properties") instanceof Map<?, ?> p ? p : item;
        properties.forEach((key, value) -> row.put(String.valueOf(key), value == null ? "" : String.valueOf(value)));
        if (item.get("geometry") instanceof Map<?, ?> shape) {
            row.put(BORDER, geometry(shape).toText());
        }
        return row;
    }

    /// A sheet as a feature collection.
    static byte[] of(Sheet sheet, List<Column> columns) {
        var features = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : sheet.rows()) {
            var properties = new LinkedHashMap<String, Object>();
            var feature = new LinkedHashMap<String, @Nullable Object>();
            feature.put("type", "Feature");
            feature.put("geometry", null);
            for (int i = 0; i < columns.size(); i++) {
                var key = columns.get(i).key();
                if (key.equals(BORDER) && !row.get(i).isEmpty()) {
                    feature.put("geometry", object(fromText(row.get(i))));
                } else if (!key.equals(BORDER)) {
                    properties.put(key, row.get(i));
                }
            }
            feature.put("properties", properties);
            features.add(feature);
        }
        return JSON.writeValueAsBytes(Map.of("type", "FeatureCollection", "features", features));
    }
}
