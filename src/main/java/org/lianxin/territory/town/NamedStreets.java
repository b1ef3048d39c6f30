package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/// The plan's streets with their names, and house numbers along them.
final class NamedStreets {
    /// A house number every so many metres, odd on one side, even on the other.
    private static final double PER_NUMBER = 9;

    private static final int LEAST_NAMED = 3;
    private final List<Named> streets = new ArrayList<>();

    /// A street and its name; lanes have none.
    record Named(Cutter.Street street, String name) {}

    NamedStreets(List<Cutter.Street> streets, Names names) {
        int main = 0;
        for (var street : streets) {
            var name = street.rank() > LEAST_NAMED ? "" : names.street(street.rank(), main);
            main += street.rank() == 1 ? 1 : 0;
            this.streets.add(new Named(street, name));
        }
    }

    List<Named> all() {
        return streets;
    }

    /// The address of a place of the plan: the nearest named street and the number there.
    String address(Coordinate at) {
        Named nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (var named : streets) {
            double distance = named.name().isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : Distance.pointToSegment(
                            at, named.street().from(), named.street().to());
            if (distance < least) {
                least = distance;
                nearest = named;
            }
        }
        return nearest == null ? "" : nearest.name() + number(nearest.street(), at) + "号";
    }

    private static int number(Cutter.Street street, Coordinate at) {
        double dx = street.to().x - street.from().x;
        double dy = street.to().y - street.from().y;
        double length = Math.hypot(dx, dy);
        double along = ((at.x - street.from().x) * dx + (at.y - street.from().y) * dy) / length;
        boolean left = dx * (at.y - street.from().y) - dy * (at.x - street.from().x) > 0;
        int n = (int) (Math.clamp(along, 0, length) / PER_NUMBER);
        return n * 2 + (left ? 1 : 2);
    }
}
