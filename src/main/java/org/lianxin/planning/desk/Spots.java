package org.lianxin.planning.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estates;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;

/// Finds what a clerk wrote as a place: a building by code or address, an estate or a grid by name.
@Component
class Spots {
    private final Buildings buildings;
    private final Estates estates;
    private final Grids grids;

    Spots(Buildings buildings, Estates estates, Grids grids) {
        this.buildings = buildings;
        this.estates = estates;
        this.grids = grids;
    }

    /// A point that people know by a name.
    record Spot(String name, double lon, double lat) {}

    /// The places of an area.
    record Known(Map<String, Spot> byName) {
        /// @throws Rejection `planning.table-place` naming the field
        Spot at(String field, String name) {
            var found = byName.get(name);
            if (found == null) {
                throw new Rejection("planning.table-place", name).field(field);
            }
            return found;
        }
    }

    Known within(AreaCode area) {
        var all = buildings.within(area);
        var known = new HashMap<String, Spot>();
        for (var grid : grids.within(area)) {
            var inside = all.stream()
                    .filter(b -> b.grid() != null && b.grid().within(grid.code()))
                    .toList();
            put(known, grid.name(), inside);
            put(known, grid.code().code(), inside);
        }
        for (var estate : estates.within(area)) {
            var inside =
                    all.stream().filter(b -> estate.code().equals(b.estate())).toList();
            put(known, estate.name(), inside);
        }
        for (var building : all) {
            var name = building.address().isBlank() ? building.name() : building.address();
            var spot = new Spot(name, building.lon(), building.lat());
            known.put(name, spot);
            known.put(building.code().code(), spot);
        }
        return new Known(known);
    }

    private static void put(Map<String, Spot> known, String name, List<Building> inside) {
        if (!inside.isEmpty()) {
            known.putIfAbsent(
                    name,
                    new Spot(
                            name,
                            inside.stream().mapToDouble(Building::lon).average().orElseThrow(),
                            inside.stream().mapToDouble(Building::lat).average().orElseThrow()));
        }
    }
}
