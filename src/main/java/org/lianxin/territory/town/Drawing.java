package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lianxin.territory.MapFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Streets, parks and what lies around, for the map.
final class Drawing {
    /// How far main roads run on out of the town, in metres.
    private static final double RUN_ON = 1500;

    private final GeometryFactory earth;
    private final Bend bend;
    private final TownPlan plan;
    private final NamedStreets streets;

    Drawing(GeometryFactory earth, Bend bend, TownPlan plan, NamedStreets streets) {
        this.earth = earth;
        this.bend = bend;
        this.plan = plan;
        this.streets = streets;
    }

    List<MapFeature> features(RandomGenerator chance) {
        double reach = Math.sqrt(plan.outline().area() / Math.PI);
        var features = new ArrayList<>(new Surroundings(earth, bend, chance, reach).features());
        for (var cell : plan.cells()) {
            for (var lot : cell.lots()) {
                if (lot.use() == Use.PARK && !lot.net().empty()) {
                    features.add(new MapFeature(MapFeature.Kind.GREEN, "", 0, polygon(ring(lot.net()))));
                }
            }
        }
        var corners = plan.outline().corners();
        for (int i = 0; i < corners.size(); i++) {
            features.add(street(
                    "",
                    2,
                    corners.get(i).point(),
                    corners.get((i + 1) % corners.size()).point()));
        }
        for (var named : streets.all()) {
            var s = named.street();
            features.add(street(
                    named.name(),
                    s.rank(),
                    runOn(s.to(), s.from(), s.leavesAtFrom() && s.rank() == 1),
                    runOn(s.from(), s.to(), s.leavesAtTo() && s.rank() == 1)));
        }
        return features;
    }

    private static Coordinate runOn(Coordinate from, Coordinate to, boolean further) {
        double length = from.distance(to);
        double by = further && length > 1 ? RUN_ON / length : 0;
        return new Coordinate(to.x + (to.x - from.x) * by, to.y + (to.y - from.y) * by);
    }

    private MapFeature street(String name, int rank, Coordinate from, Coordinate to) {
        var line = earth.createLineString(bend.line(from, to).toArray(Coordinate[]::new));
        return new MapFeature(MapFeature.Kind.STREET, name, rank, line);
    }

    private List<Coordinate> ring(Block block) {
        return new Coverage(bend, List.of(block)).border(block);
    }

    private org.locationtech.jts.geom.Polygon polygon(List<Coordinate> ring) {
        return earth.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
