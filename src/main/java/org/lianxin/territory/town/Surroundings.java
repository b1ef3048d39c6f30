package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lianxin.territory.MapFeature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// What lies around the town: the river in the north, the railway along its bank, lakes where coal was dug, a wooded
/// hill in the south.
final class Surroundings {
    private final GeometryFactory earth;
    private final Bend bend;
    private final RandomGenerator chance;
    private final double reach;

    /// @param reach the town's radius in metres
    Surroundings(GeometryFactory earth, Bend bend, RandomGenerator chance, double reach) {
        this.earth = earth;
        this.bend = bend;
        this.chance = chance;
        this.reach = reach;
    }

    List<MapFeature> features() {
        var features = new ArrayList<MapFeature>();
        features.add(new MapFeature(MapFeature.Kind.WATER, "淮河", 0, river()));
        features.add(blob(MapFeature.Kind.WATER, "西湖", -1.75, -0.05, 0.24));
        features.add(blob(MapFeature.Kind.WATER, "", -1.55, 0.5, 0.12));
        features.add(blob(MapFeature.Kind.WATER, "", 1.62, -0.62, 0.15));
        features.add(blob(MapFeature.Kind.GREEN, "卧龙山", -0.25, -1.32, 0.3));
        features.add(blob(MapFeature.Kind.GREEN, "", 0.35, -1.42, 0.26));
        features.add(new MapFeature(MapFeature.Kind.RAILWAY, "矿区铁路", 0, railway()));
        return features;
    }

    private Geometry river() {
        var bank = new ArrayList<Coordinate>();
        for (int i = 0; i <= 60; i++) {
            double x = (i / 30.0 - 1) * 2.6 * reach;
            bank.add(at(x, 1.28 * reach + 0.1 * reach * Math.sin(x / reach * 1.7 + 1)));
        }
        for (int i = 60; i >= 0; i--) {
            double x = (i / 30.0 - 1) * 2.6 * reach;
            double width = 150 + 45 * Math.sin(x / reach * 3.1);
            bank.add(at(x, 1.28 * reach + 0.1 * reach * Math.sin(x / reach * 1.7 + 1) + width));
        }
        bank.add(bank.getFirst());
        return earth.createPolygon(bank.toArray(Coordinate[]::new));
    }

    private Geometry railway() {
        var line = new ArrayList<Coordinate>();
        for (int i = 0; i <= 60; i++) {
            double x = (i / 30.0 - 1) * 2.6 * reach;
            line.add(at(x, 1.08 * reach + 0.06 * reach * Math.sin(x / reach * 1.7 + 1)));
        }
        return earth.createLineString(line.toArray(Coordinate[]::new));
    }

    private MapFeature blob(MapFeature.Kind kind, String name, double x, double y, double size) {
        double first = chance.nextDouble() * 6;
        double second = chance.nextDouble() * 6;
        var ring = new ArrayList<Coordinate>();
        for (int i = 0; i < 40; i++) {
            double angle = 2 * Math.PI * i / 40;
            double r = size * reach * (1 + 0.22 * Math.sin(2 * angle + first) + 0.1 * Math.sin(5 * angle + second));
            ring.add(at(x * reach + 1.3 * r * Math.cos(angle), y * reach + 0.8 * r * Math.sin(angle)));
        }
        ring.add(ring.getFirst());
        return new MapFeature(kind, name, 0, earth.createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private Coordinate at(double x, double y) {
        return bend.degrees(bend.bent(x, y));
    }
}
