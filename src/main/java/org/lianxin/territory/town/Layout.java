package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Sets houses in rows on a parcel, long sides to the south where the streets allow, shops along the main roads.
final class Layout {
    private static final double SHOP_DEPTH = 11;
    private static final double SHOP_STRIP = 17;

    /// Kept free at the ends of a row of shops, where another row may come round the corner.
    private static final double CORNER = 18;

    private static final double[] NONE = {0, 0, 0, 0, 0};
    private final RandomGenerator chance;

    Layout(RandomGenerator chance) {
        this.chance = chance;
    }

    List<House> fill(Block land, Use use) {
        var houses = new ArrayList<House>();
        var rest = land;
        if (use == Use.SLABS || use == Use.GARDEN || use == Use.TOWERS || use == Use.MARKET) {
            var strip = NONE.clone();
            strip[1] = SHOP_STRIP;
            strip[2] = chance.nextDouble() < 0.6 ? SHOP_STRIP : 0;
            var inner = land.inset(strip);
            if (!inner.empty() && inner.area() > 0.45 * land.area()) {
                shops(land, strip, houses);
                rest = inner;
            }
        }
        if (use != Use.PARK) {
            rows(rest, use, houses);
        }
        return houses;
    }

    private void shops(Block land, double[] strip, List<House> houses) {
        for (int i = 0; i < land.corners().size(); i++) {
            var a = land.corners().get(i);
            var b = land.corners().get((i + 1) % land.corners().size());
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (strip[a.rank()] == 0 || length < 40) {
                continue;
            }
            double angle = Math.atan2(b.y() - a.y(), b.x() - a.x());
            for (double at = CORNER; at < length - CORNER - 16; ) {
                double width = Math.min(18 + chance.nextDouble() * 26, length - CORNER - at);
                double x = a.x() + Math.cos(angle) * (at + width / 2) - Math.sin(angle) * (SHOP_DEPTH / 2 + 1);
                double y = a.y() + Math.sin(angle) * (at + width / 2) + Math.cos(angle) * (SHOP_DEPTH / 2 + 1);
                if (chance.nextDouble() < 0.85 && clear(land, x, y, width, SHOP_DEPTH, angle)) {
                    houses.add(
                            new House(Use.MARKET, true, x, y, width, SHOP_DEPTH, angle, 2 + chance.nextInt(2), 1, 0));
                }
                at += width + (chance.nextDouble() < 0.3 ? 9 : 1.5);
            }
        }
    }

    private void rows(Block land, Use use, List<House> houses) {
        double angle = southward(land.bearing());
        var frame = new Frame(land, angle);
        double pitch = use.depth + use.rowGap * (0.9 + chance.nextDouble() * 0.25);
        double room = frame.top() - frame.bottom() - use.depth;
        if (room < 0) {
            return;
        }
        int rows = (int) Math.floor(room / pitch) + 1;
        double start = frame.bottom() + use.depth / 2 + (room - (rows - 1) * pitch) / 2;
        for (int row = 0; row < rows; row++) {
            row(frame, use, start + row * pitch, houses);
        }
    }

    private void row(Frame frame, Use use, double v, List<House> houses) {
        var chord = frame.chord(v - use.depth / 2, v + use.depth / 2);
        double end = chord[1] - 1;
        // All houses of a row alike, as they are built; only the lanes grew house by house.
        double usual = use.shortest + chance.nextDouble() * (use.longest - use.shortest);
        for (double u = chord[0] + 1; ; ) {
            double wish = use == Use.LANES ? use.shortest + chance.nextDouble() * (use.longest - use.shortest) : usual;
            double length = Math.min(wish, end - u);
            if (length < use.shortest * 0.85) {
                return;
            }
            if (chance.nextDouble() > (use == Use.LANES ? 0.12 : 0.05)) {
                houses.add(house(frame, use, u + length / 2, v, length));
            }
            u += length + use.gap * (0.8 + chance.nextDouble() * 0.5);
        }
    }

    private House house(Frame frame, Use use, double u, double v, double length) {
        boolean old = use == Use.LANES;
        double askew = old ? (chance.nextDouble() - 0.5) * 0.1 : 0;
        double depth = old ? use.depth - chance.nextDouble() * 1.6 : use.depth;
        int storeys = use.low + chance.nextInt(use.high - use.low + 1);
        int units = use.units <= 1 ? use.units : Math.max(1, (int) Math.round(length / 19));
        int perFloor = use == Use.TOWERS ? 3 : use.perFloor;
        if (use == Use.TOWERS) {
            units = 1;
        }
        return new House(
                use,
                false,
                frame.x(u, v),
                frame.y(u, v),
                length - (old ? 0.4 : 0),
                depth,
                frame.angle() + askew,
                storeys,
                units,
                perFloor);
    }

    private static boolean clear(Block land, double x, double y, double length, double depth, double angle) {
        for (int[] sign : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
            double u = sign[0] * length / 2;
            double v = sign[1] * depth / 2;
            if (!land.holds(
                    x + u * Math.cos(angle) - v * Math.sin(angle), y + u * Math.sin(angle) + v * Math.cos(angle))) {
                return false;
            }
        }
        return true;
    }

    /// The one of the land's two directions that lets long sides look south.
    private static double southward(double bearing) {
        double angle = bearing;
        while (angle > Math.PI / 4) {
            angle -= Math.PI / 2;
        }
        while (angle < -Math.PI / 4) {
            angle += Math.PI / 2;
        }
        return angle;
    }

    /// The parcel in its own axes: u along the rows, v across.
    private record Frame(Block land, double angle) {
        double u(Block.Corner c) {
            return c.x() * Math.cos(angle) + c.y() * Math.sin(angle);
        }

        double v(Block.Corner c) {
            return -c.x() * Math.sin(angle) + c.y() * Math.cos(angle);
        }

        double x(double u, double v) {
            return u * Math.cos(angle) - v * Math.sin(angle);
        }

        double y(double u, double v) {
            return u * Math.sin(angle) + v * Math.cos(angle);
        }

        double bottom() {
            return land.corners().stream().mapToDouble(this::v).min().orElse(0);
        }

        double top() {
            return land.corners().stream().mapToDouble(this::v).max().orElse(0);
        }

        /// From where to where the land reaches at both heights.
        double[] chord(double low, double high) {
            var a = chord(low);
            var b = chord(high);
            return new double[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])};
        }

        private double[] chord(double v) {
            double from = Double.POSITIVE_INFINITY;
            double to = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < land.corners().size(); i++) {
                var a = land.corners().get(i);
                var b = land.corners().get((i + 1) % land.corners().size());
                if ((v(a) <= v) != (v(b) <= v)) {
                    double u = u(a) + (v - v(a)) / (v(b) - v(a)) * (u(b) - u(a));
                    from = Math.min(from, u);
                    to = Math.max(to, u);
                }
            }
            return new double[] {from, to};
        }
    }
}
