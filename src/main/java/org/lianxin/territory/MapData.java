package org.lianxin.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.exchange.GeoJson;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.stereotype.Service;

/// The drawing of an area as GeoJSON: outlines of what lies one level below at the scale of a district or township,
// grids,
/// buildings and every street nearer.
@Service
public class MapData {
    /// Of outlines at the scale of a district, in degrees: about four metres.
    private static final double COARSE = 4e-5;

    private final Divisions divisions;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;
    private final MapFeatures features;

    MapData(Divisions divisions, Grids grids, Estates estates, Buildings buildings, MapFeatures features) {
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
        this.features = features;
    }

    /// A GeoJSON feature collection.
    public record Collection(String type, List<Map<String, @Nullable Object>> features) {
        static Collection of(List<Map<String, @Nullable Object>> features) {
            return new Collection("FeatureCollection", features);
        }
    }

    /// The townships of a district, or the communities of a township, as the union of their grids.
    public Collection outlines(AreaCode area, AreaCode.Level level) {
        Map<AreaCode, List<Geometry>> parts = new TreeMap<>();
        for (var grid : grids.within(area)) {
            if (grid.border() != null && grid.kind() != Grid.Kind.MICRO) {
                parts.computeIfAbsent(grid.code().at(level), c -> new ArrayList<>())
                        .add(grid.border());
            }
        }
        var codes = List.copyOf(parts.keySet());
        var shapes = codes.stream()
                .map(code -> UnaryUnionOp.union(parts.getOrDefault(code, List.of())))
                .toArray(Geometry[]::new);
        var simple = shapes.length == 0 ? shapes : CoverageSimplifier.simplify(shapes, COARSE);
        var result = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            var name = divisions.find(code).map(Division::shortName).orElse(code.code());
            result.add(feature(code.code(), simple[i], Map.of("name", name, "level", level)));
        }
        return Collection.of(result);
    }

    public Collection grids(AreaCode area) {
        return Collection.of(grids.within(area).stream()
                .filter(g -> g.border() != null)
                .map(g -> feature(
                        g.code().code(),
                        g.border(),
                        Map.of("name", g.name(), "kind", g.kind(), "households", g.households())))
                .toList());
    }

    public Collection buildings(AreaCode area) {
        var names = estates
                .within(area.at(
                        AreaCode.Level.values()[Math.min(area.level().ordinal(), AreaCode.Level.COMMUNITY.ordinal())]))
                .stream()
                .collect(Collectors.toMap(e -> e.code(), e -> e.name()));
        return Collection.of(buildings.within(area).stream()
                .map(b -> feature(
                        b.code().code(),
                        b.footprint() == null ? Geometries.point(b.lon(), b.lat()) : b.footprint(),
                        Map.of(
                                "name", b.name(),
                                "estate", b.estate() == null ? "" : names.getOrDefault(b.estate(), ""),
                                "kind", b.kind(),
                                "storeys", b.storeys(),
                                "households", b.households())))
                .toList());
    }

    /// Streets, water and greens: all of a community, the wider streets of a district.
    public Collection surroundings(AreaCode area) {
        int rank =
                switch (area.level()) {
                    case PROVINCE, CITY, COUNTY -> 2;
                    case TOWNSHIP -> 3;
                    default -> 4;
                };
        var box = new org.locationtech.jts.geom.Envelope();
        grids.within(area).stream()
                .filter(g -> g.border() != null)
                .forEach(g -> box.expandToInclude(g.border().getEnvelopeInternal()));
        box.expandBy(box.getWidth() * 0.5, box.getHeight() * 0.5);
        var result = new ArrayList<Map<String, @Nullable Object>>();
        for (var f : features.of(area.county(), rank)) {
            if (box.intersects(f.shape().getEnvelopeInternal())) {
                var properties = Map.<String, Object>of("name", f.name(), "kind", f.kind(), "rank", f.rank());
                result.add(feature(f.kind() + "-" + result.size(), f.shape(), properties));
            }
        }
        return Collection.of(result);
    }

    private static Map<String, @Nullable Object> feature(
            String id, @Nullable Geometry shape, Map<String, ?> properties) {
        var feature = new LinkedHashMap<String, @Nullable Object>();
        feature.put("type", "Feature");
        feature.put("id", id);
        feature.put("geometry", shape == null ? null : GeoJson.object(shape));
        feature.put("properties", properties);
        return feature;
    }
}
