package org.lianxin.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The buildings and their doors.
@Service
public class Buildings {
    private static final Bulk.Target BUILDINGS = Bulk.Target.of(
            "building",
            2,
            "county",
            "code",
            "estate",
            "community",
            "grid",
            "name",
            "address",
            "kind",
            "storeys",
            "units",
            "households",
            "lon",
            "lat",
            "footprint");
    private static final Bulk.Target DOORS = Bulk.Target.of("door", 4, "county", "building", "unit", "number", "floor");
    private final BuildingStore store;
    private final Bulk bulk;
    private final TerritoryVersion version;

    Buildings(BuildingStore store, Bulk bulk, TerritoryVersion version) {
        this.store = store;
        this.bulk = bulk;
        this.version = version;
    }

    public Optional<Building> find(BuildingCode code) {
        return store.find(code);
    }

    /// The buildings of a grid, community, township or county, by code.
    public List<Building> within(AreaCode area) {
        return store.within(area);
    }

    /// The communities that have any.
    public List<AreaCode> communities(County county) {
        return store.communities(county);
    }

    /// The buildings of an estate, whichever grids they are in.
    public List<Building> of(EstateCode estate) {
        return store.of(estate);
    }

    /// The doors of a building, by stairwell and floor.
    public List<Door> doors(BuildingCode building) {
        return store.doors(building);
    }

    /// Every door within an area, by building; for bulk work.
    public List<Door> doorsWithin(AreaCode area) {
        return store.doorsWithin(area);
    }

    /// Writes many buildings of one county at once, new ones and changed ones, as they are given: checked by the
    /// caller.
    @Transactional
    public void load(County county, List<Building> buildings) {
        bulk.put(BUILDINGS, buildings.stream().map(b -> row(county, b)).toList());
        version.raise(county);
    }

    /// Writes many doors of one county at once; doors that are there already stay.
    @Transactional
    public void loadDoors(County county, List<Door> doors) {
        bulk.put(
                DOORS,
                doors.stream()
                        .map(d -> Bulk.row(county, d.building(), d.unit(), d.number(), d.floor()))
                        .toList());
    }

    void replaceDoors(BuildingCode building, List<Door> doors) {
        store.removeDoors(building);
        loadDoors(building.county(), doors);
    }

    private static List<@Nullable Object> row(County county, Building b) {
        return Bulk.row(
                county,
                b.code(),
                b.estate(),
                b.community(),
                b.grid(),
                b.name(),
                b.address(),
                b.kind(),
                b.storeys(),
                b.units(),
                b.households(),
                b.lon(),
                b.lat(),
                b.footprint());
    }
}
