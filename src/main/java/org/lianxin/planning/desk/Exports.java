package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// An answer as files: its assignments as CSV, its map as GeoJSON.
final class Exports {
    private Exports() {}

    /// One line for each thing; with a mark that spreadsheets take for UTF-8, and no cell that they take for a formula.
    static String csv(Answered answer) {
        var names = answer.zones().stream().collect(Collectors.toMap(Answered.Zone::id, Answered.Zone::label));
        answer.places().forEach(place -> names.put(place.id(), place.label()));
        answer.today().zones().forEach(zone -> names.putIfAbsent(zone.id(), zone.label()));
        var text = new StringBuilder("\uFEFFcode,name,lon,lat,households,today,today_name,planned,planned_name\r\n");
        for (var thing : answer.things()) {
            var goes = answer.assigned().getOrDefault(thing.id(), "");
            var was = thing.was() == null ? "" : thing.was();
            var cells = List.of(
                    thing.id(),
                    thing.label(),
                    thing.lon() == null ? "" : Double.toString(thing.lon()),
                    thing.lat() == null ? "" : Double.toString(thing.lat()),
                    Double.toString(thing.load()),
                    was,
                    names.getOrDefault(was, ""),
                    goes,
                    names.getOrDefault(goes, ""));
            text.append(cells.stream().map(Exports::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 && !value.matches("-?[0-9.]+")
                ? "'" + value
                : value;
        return safe.matches(".*[,\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    static Map<String, Object> geojson(Answered answer) {
        var features = new ArrayList<Object>();
        for (var zone : answer.zones()) {
            if (zone.border() != null) {
                features.add(feature(
                        zone.border(),
                        Map.of("kind", "zone", "id", zone.id(), "name", zone.label(), "load", zone.load())));
            }
        }
        for (var thing : answer.things()) {
            if (thing.lon() == null || thing.lat() == null) {
                continue;
            }
            var point = Map.<String, Object>of("type", "Point", "coordinates", List.of(thing.lon(), thing.lat()));
            features.add(feature(
                    point,
                    Map.of(
                            "kind", thing.tone(),
                            "id", thing.id(),
                            "name", thing.label(),
                            "zone", answer.assigned().getOrDefault(thing.id(), ""))));
        }
        for (var line : answer.lines()) {
            var shape = Map.<String, Object>of("type", "LineString", "coordinates", line.path());
            features.add(feature(shape, Map.of("kind", "line", "id", line.id(), "name", line.label())));
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("type", "FeatureCollection");
        all.put("features", features);
        return all;
    }

    private static Map<String, Object> feature(Map<String, Object> geometry, Map<String, Object> properties) {
        return Map.of("type", "Feature", "geometry", geometry, "properties", properties);
    }
}
