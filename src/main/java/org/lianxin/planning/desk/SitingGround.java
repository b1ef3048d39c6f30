package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.territory.Building;
import org.lianxin.territory.Estate;

/// What is known of an area where stations are planned: homes, and estates that may hold a station.
record SitingGround(List<Building> homes, List<Site> sites) {
    /// An estate with the middle of its buildings.
    record Site(Estate estate, double lon, double lat) {}

    long posts() {
        return sites.stream().filter(s -> s.estate().hasPost()).count();
    }

    double households() {
        return homes.stream().mapToDouble(Building::households).sum();
    }

    static double mean(List<Building> buildings, boolean lon) {
        return buildings.stream()
                .mapToDouble(b -> lon ? b.lon() : b.lat())
                .average()
                .orElse(0);
    }
}
