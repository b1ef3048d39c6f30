package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.locationtech.jts.geom.Coordinate;

/// Bends the straight plan gently, as towns grow, and lays it on the earth.
final class Bend {
    private static final double METRES_PER_LATITUDE = 110_900;

    /// Length of a wave and height of its crest in metres; the ratio keeps the bent plan free of folds.
    private static final double[][] WAVES = {{2600, 85}, {1500, 36}, {800, 10}, {430, 3}};

    private static final double STEP = 40;
    private final double lon;
    private final double lat;
    private final List<double[]> waves = new ArrayList<>();

    Bend(double lon, double lat, RandomGenerator chance) {
        this.lon = lon;
        this.lat = lat;
        for (var wave : WAVES) {
            for (int axis = 0; axis < 2; axis++) {
                double angle = chance.nextDouble() * Math.PI;
                double k = 2 * Math.PI / (wave[0] * (0.85 + chance.nextDouble() * 0.3));
                double phase = chance.nextDouble() * 2 * Math.PI;
                waves.add(new double[] {k * Math.cos(angle), k * Math.sin(angle), phase, wave[1]});
            }
        }
    }

    /// Where a point of the plan comes to lie, in metres.
    Coordinate bent(double x, double y) {
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < waves.size(); i++) {
            var w = waves.get(i);
            double shift = w[3] * Math.sin(w[0] * x + w[1] * y + w[2]);
            dx += i % 2 == 0 ? shift : 0;
            dy += i % 2 == 0 ? 0 : shift;
        }
        return new Coordinate(x + dx, y + dy);
    }

    /// How far the plan is turned at a point, in radians.
    double turn(double x, double y) {
        var a = bent(x - 5, y);
        var b = bent(x + 5, y);
        return Math.atan2(b.y - a.y, b.x - a.x);
    }

    /// How much the plan is stretched at a point in a direction: below 1 where it is pressed together.
    double stretch(double x, double y, double angle) {
        double u = 5 * Math.cos(angle);
        double v = 5 * Math.sin(angle);
        return bent(x - u, y - v).distance(bent(x + u, y + v)) / 10;
    }

    /// A straight line of the plan as a bent one on the earth. The points between do not depend on its direction.
    List<Coordinate> line(Coordinate from, Coordinate to) {
        boolean forward = from.compareTo(to) <= 0;
        var a = forward ? from : to;
        var b = forward ? to : from;
        int parts = Math.max(1, (int) Math.ceil(a.distance(b) / STEP));
        var points = new ArrayList<Coordinate>();
        for (int i = 0; i <= parts; i++) {
            double t = (double) i / parts;
            var p = i == parts ? b : new Coordinate(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y));
            points.add(degrees(bent(p.x, p.y)));
        }
        return forward ? points : points.reversed();
    }

    /// Metres of the bent plan as degrees, to a hundredth of a metre.
    Coordinate degrees(Coordinate metres) {
        double perLon = METRES_PER_LATITUDE * Math.cos(Math.toRadians(lat));
        return new Coordinate(round(lon + metres.x / perLon), round(lat + metres.y / METRES_PER_LATITUDE));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e7) / 1e7;
    }
}
