package org.lianxin.planning.desk;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/// Degrees as metres on a plane that fits around one latitude: a county is small enough.
record Plane(double latitude) {
    private static final double METRES = 111_319.49;

    static Plane around(double latitude) {
        return new Plane(latitude);
    }

    double x(double lon) {
        return lon * METRES * Math.cos(Math.toRadians(latitude));
    }

    double y(double lat) {
        return lat * METRES;
    }

    Geometry flat(Geometry degrees) {
        return AffineTransformation.scaleInstance(METRES * Math.cos(Math.toRadians(latitude)), METRES)
                .transform(degrees);
    }

    double[][] line(Coordinate[] degrees) {
        var line = new double[degrees.length][];
        for (var k = 0; k < line.length; k++) {
            line[k] = new double[] {x(degrees[k].x), y(degrees[k].y)};
        }
        return line;
    }
}
