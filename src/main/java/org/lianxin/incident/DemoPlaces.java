package org.lianxin.incident;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estate;
import org.lianxin.territory.Estates;

/// Where the demo's incidents happen: at buildings of the demo town, some far more often than others.
final class DemoPlaces {
    private final List<Spot> spots;

    DemoPlaces(County county, Buildings buildings, Estates estates) {
        var names = estates.within(county.area()).stream().collect(Collectors.toMap(Estate::code, Estate::name));
        spots = buildings.within(county.area()).stream()
                .map(b -> new Spot(b, b.estate() == null ? b.name() : names.getOrDefault(b.estate(), b.name())))
                .toList();
    }

    /// @param estate the name of the residential compound
    record Spot(Building building, String estate) {
        AreaCode area() {
            return building.area();
        }

        String buildingNumber() {
            var digits = building.name().replaceAll("\\D", "");
            return digits.isEmpty() ? "1" : digits;
        }

        String words() {
            return building.name().contains(estate) ? building.name() : estate + building.name();
        }
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /// The first place within an area.
    Optional<Spot> in(AreaCode area) {
        return spots.stream().filter(s -> s.area().within(area)).findFirst();
    }

    /// The cube of a uniform number: old estates at the front of the list are reported on most.
    Spot any(RandomGenerator chance) {
        double x = chance.nextDouble();
        return spots.get((int) ((0.35 * x + 0.65 * x * x * x) * spots.size()));
    }

    /// Another building of the same compound.
    Spot near(Spot spot, RandomGenerator chance) {
        var same = spots.stream().filter(s -> s.estate.equals(spot.estate)).toList();
        return same.get(chance.nextInt(same.size()));
    }
}
