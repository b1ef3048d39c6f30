package org.lianxin.territory.town;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// A house of the plan: a rectangle in metres, with its storeys and doors to each.
///
/// @param angle of its long side, in radians
/// @param perFloor households on a floor of one stairwell; 0 for a house that nobody lives in
record House(
        Use use,
        boolean shop,
        double x,
        double y,
        double length,
        double depth,
        double angle,
        int storeys,
        int units,
        int perFloor) {
    int households() {
        return storeys * units * perFloor;
    }

    House withStoreys(int n) {
        return new House(use, shop, x, y, length, depth, angle, n, units, perFloor);
    }

    /// The outline on the earth, turned as the plan is bent there.
    List<Coordinate> outline(Bend bend) {
        double turned = angle + bend.turn(x, y);
        var middle = bend.bent(x, y);
        double along = length * Math.min(1, bend.stretch(x, y, angle));
        double across = depth * Math.min(1, bend.stretch(x, y, angle + Math.PI / 2));
        var corners = new java.util.ArrayList<Coordinate>();
        for (int[] sign : new int[][] {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}}) {
            double u = sign[0] * along / 2;
            double v = sign[1] * across / 2;
            corners.add(bend.degrees(new Coordinate(
                    middle.x + u * Math.cos(turned) - v * Math.sin(turned),
                    middle.y + u * Math.sin(turned) + v * Math.cos(turned))));
        }
        return corners;
    }
}
