package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.rounds.Streets;
import org.lianxin.planning.rounds.Travel;
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

    /// @param lon of every place
    Travel between(AreaCode area, double[] lon, double[] lat, boolean byStreet, SearchBudget budget) {
        var plane = Plane.around(lat.length == 0 ? 0 : lat[0]);
        var x = new double[lon.length];
        var y = new double[lon.length];
        var box = new Envelope();
        for (var n = 0; n < lon.length; n++) {
            x[n] = plane.x(lon[n]);
            y[n] = plane.y(lat[n]);
            box.expandToInclude(lon[n], lat[n]);
        }
        box.expandBy(AROUND);
        var lines = byStreet ? lines(area, plane, box) : List.<double[][]>of();
        return lines.isEmpty()
                ? Travel.byAir(x, y, 1, METRES_A_MINUTE)
                : acrossYards(Streets.of(lines).travel(x, y, METRES_A_MINUTE, budget), x, y);
    }

    /// Between near buildings people cross the yard instead of walking round by the street.
    private static Travel acrossYards(Travel streets, double[] x, double[] y) {
        var metres = streets.metres();
        var n = streets.places();
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < n; j++) {
                var straight = Math.hypot(x[i] - x[j], y[i] - y[j]);
                if (straight <= YARD) {
                    metres[i * n + j] = Math.min(metres[i * n + j], DETOUR * straight);
                }
            }
        }
        return streets;
    }

    private List<double[][]> lines(AreaCode area, Plane plane, Envelope box) {
        var streets = new ArrayList<Geometry>();
        for (var feature : features.of(area.county(), ALL_RANKS)) {
            var near = feature.shape().getEnvelopeInternal().intersects(box);
            if (near && feature.kind() == MapFeature.Kind.STREET) {
                streets.add(plane.flat(feature.shape()));
            }
        }
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
