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
/// grids,
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
    private final Versioned<Map<AreaCode, Outline>> communities;

    MapData(
            Divisions divisions,
            Grids grids,
            Estates estates,
            Buildings buildings,
            MapFeatures features,
            TerritoryVersion versions) {
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
        this.features = features;
        this.communities = new Versioned<>(versions, county -> outlines(county.area()));
    }

    /// A GeoJSON feature collection.
    public record Collection(String type, List<Map<String, @Nullable Object>> features) {
        static Collection of(List<Map<String, @Nullable Object>> features) {
            return new Collection("FeatureCollection", features);
        }
    }

    /// A community's shape, fine and as seen from afar.
    private record Outline(String name, Geometry fine, Geometry coarse) {}

    /// The communities of a district or township as the union of their grids, simplified without gaps between them.
    public Collection outlines(AreaCode area, boolean fine) {
        return Collection.of(communities.of(area.county()).entrySet().stream()
                .filter(e -> e.getKey().within(area))
                .map(e -> feature(
                        e.getKey().code(),
                        fine ? e.getValue().fine() : e.getValue().coarse(),
                        Map.of("name", e.getValue().name())))
                .toList());
    }

    private Map<AreaCode, Outline> outlines(AreaCode county) {
        Map<AreaCode, List<Geometry>> parts = new TreeMap<>();
        for (var grid : grids.within(county)) {
            if (grid.border() != null && grid.kind() != Grid.Kind.MICRO) {
                parts.computeIfAbsent(grid.code().at(AreaCode.Level.COMMUNITY), c -> new ArrayList<>())
                        .add(grid.border());
            }
        }
        var codes = List.copyOf(parts.keySet());
        var shapes = codes.stream()
                .map(code -> UnaryUnionOp.union(parts.getOrDefault(code, List.of())))
                .toArray(Geometry[]::new);
        var simple = shapes.length == 0 ? shapes : CoverageSimplifier.simplify(shapes, COARSE);
        var result = new TreeMap<AreaCode, Outline>();
        for (int i = 0; i < codes.size(); i++) {
            var name = divisions
                    .find(codes.get(i))
                    .map(Division::shortName)
                    .orElse(codes.get(i).code());
            result.put(codes.get(i), new Outline(name, shapes[i], simple[i]));
        }
        return result;
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
