package org.lianxin.territory;

/// The systems in which Chinese maps give longitude and latitude, converted to and from CGCS2000 at the edge.
public enum CoordinateSystem {
    /// China Geodetic Coordinate System 2000, within centimetres of WGS-84; how the product stores points.
    CGCS2000 {
        @Override
        public LonLat toCgcs2000(LonLat point) {
            return point;
        }

        @Override
        public LonLat fromCgcs2000(LonLat point) {
            return point;
        }
    },
    /// GCJ-02, of the maps of AMap and Tencent.
    GCJ02 {
        @Override
        public LonLat toCgcs2000(LonLat point) {
            return inverse(this, point);
        }

        @Override
        public LonLat fromCgcs2000(LonLat point) {
            return outsideChina(point) ? point : shifted(point);
        }
    },
    /// BD-09, of Baidu's maps.
    BD09 {
        @Override
        public LonLat toCgcs2000(LonLat point) {
            return inverse(this, point);
        }

        @Override
        public LonLat fromCgcs2000(LonLat point) {
            var gcj = GCJ02.fromCgcs2000(point);
            var z = Math.hypot(gcj.lon(), gcj.lat()) + 0.00002 * Math.sin(gcj.lat() * Math.PI * 3000 / 180);
            var theta = Math.atan2(gcj.lat(), gcj.lon()) + 0.000003 * Math.cos(gcj.lon() * Math.PI * 3000 / 180);
            return new LonLat(z * Math.cos(theta) + 0.0065, z * Math.sin(theta) + 0.006);
        }
    };

    /// Degrees.
    public record LonLat(double lon, double lat) {}

    /// Krasovsky 1940, on which the shift of GCJ-02 is computed.
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;

    /// Close to a hundredth of a millimetre.
    private static final double ENOUGH = 1e-10;

    public abstract LonLat toCgcs2000(LonLat point);

    public abstract LonLat fromCgcs2000(LonLat point);

    /// Solves the forward conversion by fixed-point steps; the shift changes slowly, so a few suffice.
    private static LonLat inverse(CoordinateSystem system, LonLat point) {
        var guess = point;
        for (int step = 0; step < 30; step++) {
            var there = system.fromCgcs2000(guess);
            var dLon = point.lon() - there.lon();
            var dLat = point.lat() - there.lat();
            guess = new LonLat(guess.lon() + dLon, guess.lat() + dLat);
            if (Math.abs(dLon) < ENOUGH && Math.abs(dLat) < ENOUGH) {
                break;
            }
        }
        return guess;
    }

    private static boolean outsideChina(LonLat p) {
        return p.lon() < 72.004 || p.lon() > 137.8347 || p.lat() < 0.8293 || p.lat() > 55.8271;
    }

    private static LonLat shifted(LonLat p) {
        var x = p.lon() - 105;
        var y = p.lat() - 35;
        var radians = Math.toRadians(p.lat());
        var sine = Math.sin(radians);
        var magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
        var metresNorth = AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic));
        var metresEast = AXIS / Math.sqrt(magic) * Math.cos(radians);
        return new LonLat(
                p.lon() + Math.toDegrees(east(x, y) / metresEast), p.lat() + Math.toDegrees(north(x, y) / metresNorth));
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, y, 40, y / 3)
                + waves(160, y / 12, 320, y / 30);
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, x, 40, x / 3)
                + waves(150, x / 12, 300, x / 30);
    }

    private static double waves(double a, double u, double b, double v) {
        return (a * Math.sin(u * Math.PI) + b * Math.sin(v * Math.PI)) * 2 / 3;
    }
}
