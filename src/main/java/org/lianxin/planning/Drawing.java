package org.lianxin.planning;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A plan as GeoJSON: points and lines with their properties, written by `./lianxin plan` where the output's name ends
/// in `.geojson`.
///
/// Plane coordinates go back to the degrees they came from; where the input was plane, metres are written as they are
/// and the collection says `"coordinates": "plane"`, for they are no places on the globe.
public final class Drawing {
    /// Metres of a degree of latitude, as [Rows#plane] counts them.
    private static final double DEGREE = 111_319.49;

    private final List<Map<String, Object>> features = new ArrayList<>();
    private final double perLongitude;
    private final double perLatitude;

    private final boolean plane;

    private Drawing(double perLongitude, double perLatitude, boolean plane) {
        this.plane = plane;
        this.perLongitude = perLongitude;
        this.perLatitude = perLatitude;
    }

    /// @param latitude on whose parallel the plane was made, see [Rows#latitude]; `NaN` where the input was plane
    public static Drawing on(double latitude) {
        return Double.isNaN(latitude)
                ? new Drawing(1, 1, true)
                : new Drawing(DEGREE * Math.cos(Math.toRadians(latitude)), DEGREE, false);
    }

    /// For places that are given in degrees.
    public static Drawing inDegrees() {
        return new Drawing(1, 1, false);
    }

    /// Adds a point; properties are names and values in turn, and what has no value is left out.
    public void point(double x, double y, Object... properties) {
        add("Point", place(x, y), properties);
    }

    /// Adds a line through points of x and y.
    public void line(List<double[]> way, Object... properties) {
        add("LineString", way.stream().map(p -> place(p[0], p[1])).toList(), properties);
    }

    private List<Double> place(double x, double y) {
        return List.of(rounded(x / perLongitude), rounded(y / perLatitude));
    }

    /// Seven digits, a centimetre on the ground.
    private static double rounded(double value) {
        return Math.rint(value * 1e7) / 1e7;
    }

    private void add(String type, Object coordinates, Object[] properties) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int k = 0; k + 1 < properties.length; k += 2) {
            boolean isValue = properties[k + 1] instanceof Double number ? Double.isFinite(number) : true;
            if (isValue && !properties[k + 1].equals("")) named.put((String) properties[k], properties[k + 1]);
        }
        features.add(Map.of(
                "type", "Feature", "properties", named, "geometry", Map.of("type", type, "coordinates", coordinates)));
    }

    /// Writes the collection, one feature a line.
    public void write(Writer writer) throws IOException {
        var json = JsonMapper.builder().build();
        String note = plane ? ",\"coordinates\":\"plane\"" : "";
        writer.write("{\"type\":\"FeatureCollection\"" + note + ",\"features\":[\n");
        for (int k = 0; k < features.size(); k++)
            writer.write(json.writeValueAsString(features.get(k)) + (k + 1 < features.size() ? ",\n" : "\n"));
        writer.write("]}\n");
    }
}
