package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.rounds.Streets;
import org.lianxin.planning.rounds.Travel;
import org.lianxin.planning.siting.Distances;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.MapFeature;
import org.lianxin.territory.MapFeatures;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.springframework.stereotype.Component;

/// How far people walk from place to place: along the county's streets where they are drawn, by air otherwise.
@Component
class WalkingWays {
    private static final double METRES_A_MINUTE = 70;
    /// People step off a street anywhere: a corner every so many metres.
    private static final double STEP = 30;

    /// Metres within which buildings share a yard, and how much longer than the straight line the way through it is.
    private static final double YARD = 150;

    private static final double DETOUR = 1.3;
    private static final int ALL_RANKS = 4;
    /// Degrees around the places from which streets are taken, about 500 m.
    private static final double AROUND = 0.005;

    private final MapFeatures features;

    WalkingWays(MapFeatures features) {
        this.features = features;
    }

    /// The ways between all places.
    Travel between(AreaCode area, Places places, boolean byStreet, SearchBudget budget) {
        var plane = places.plane();
        var at = places.on(plane);
        var lines = byStreet ? lines(area, plane, places.box()) : List.<double[][]>of();
        if (lines.isEmpty()) {
            return Travel.byAir(at.x, at.y, 1, METRES_A_MINUTE);
        }
        var metres = Streets.of(lines).between(at.x, at.y, at.x, at.y, budget);
        acrossYards(metres, at, at, places, places);
        return new Travel(places.count(), metres, METRES_A_MINUTE);
    }

    /// Whether there are streets to walk along near the places.
    boolean hasStreets(AreaCode area, Places places) {
        return !near(area, places.box()).isEmpty();
    }

    /// The ways from homes to sites, along the streets; by air where there are none.
    Distances toSites(AreaCode area, Places homes, Places sites, boolean byStreet, SearchBudget budget) {
        var plane = homes.plane();
        var from = homes.on(plane);
        var to = sites.on(plane);
        var lines = byStreet ? lines(area, plane, homes.box()) : List.<double[][]>of();
        if (lines.isEmpty()) {
            return new Distances.Straight(from.x, from.y, to.x, to.y, false);
        }
        var metres = Streets.of(lines).between(to.x, to.y, from.x, from.y, budget);
        acrossYards(metres, to, from, sites, homes);
        var table = new double[metres.length];
        for (var i = 0; i < homes.count(); i++) {
            for (var j = 0; j < sites.count(); j++) {
                table[i * sites.count() + j] = metres[j * homes.count() + i];
            }
        }
        return new Distances.Table(table, homes.count(), sites.count());
    }

    /// Places by longitude and latitude.
    ///
    /// @param ground the compound in which each lies, empty for none: inside it people walk across
    record Places(double[] lon, double[] lat, List<String> ground) {
        Places(double[] lon, double[] lat) {
            this(lon, lat, List.of());
        }

        private boolean isOneGround(int place, Places other, int otherPlace) {
            return !ground.isEmpty()
                    && !ground.get(place).isEmpty()
                    && ground.get(place).equals(other.ground.get(otherPlace));
        }

        int count() {
            return lon.length;
        }

        private Plane plane() {
            return Plane.around(lat.length == 0 ? 0 : lat[0]);
        }

        private Flat on(Plane plane) {
            return new Flat(
                    Arrays.stream(lon).map(plane::x).toArray(),
                    Arrays.stream(lat).map(plane::y).toArray());
        }

        private Envelope box() {
            var box = new Envelope();
            for (var n = 0; n < lon.length; n++) {
                box.expandToInclude(lon[n], lat[n]);
            }
            box.expandBy(AROUND);
            return box;
        }
    }

    /// Metres on a plane.
    private record Flat(double[] x, double[] y) {}

    /// Between near buildings and inside a compound people cross the yard instead of walking round by the street.
    private static void acrossYards(double[] metres, Flat from, Flat to, Places starts, Places ends) {
        for (var i = 0; i < from.x.length; i++) {
            for (var j = 0; j < to.x.length; j++) {
                var straight = Math.hypot(from.x[i] - to.x[j], from.y[i] - to.y[j]);
                if (straight <= YARD || starts.isOneGround(i, ends, j)) {
                    var at = i * to.x.length + j;
                    metres[at] = Math.min(metres[at], DETOUR * straight);
                }
            }
        }
    }

    private List<Geometry> near(AreaCode area, Envelope box) {
        return features.of(area.county(), ALL_RANKS).stream()
                .filter(feature -> feature.kind() == MapFeature.Kind.STREET)
                .map(MapFeature::shape)
                .filter(shape -> shape.getEnvelopeInternal().intersects(box))
                .toList();
    }

    private List<double[][]> lines(AreaCode area, Plane plane, Envelope box) {
        var streets = near(area, box).stream().map(plane::flat).toList();
        if (streets.isEmpty()) {
            return List.of();
        }
        var crossed = Densifier.densify(OverlayNGRobust.union(streets), STEP);
        var lines = new ArrayList<double[][]>();
        for (var n = 0; n < crossed.getNumGeometries(); n++) {
            var points = crossed.getGeometryN(n).getCoordinates();
            var line = new double[points.length][];
            for (var k = 0; k < line.length; k++) {
                line[k] = new double[] {points[k].x, points[k].y};
            }
            lines.add(line);
        }
        return lines;
    }
}
