package org.lianxin.territory;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.locationtech.jts.geom.Geometry;

/// A building, with the grid that serves it and the estate that it belongs to: the two trees meet here.
///
/// @param community the community it lies in
/// @param grid the grid or micro-grid; null until it is in one
/// @param units stairwells (单元)
public record Building(
        BuildingCode code,
        @Nullable EstateCode estate,
        AreaCode community,
        @Nullable AreaCode grid,
        String name,
        String address,
        Kind kind,
        int storeys,
        int units,
        int households,
        double lon,
        double lat,
        @Nullable Geometry footprint) {

    /// What a building is mainly for.
    public enum Kind {
        HOUSING,
        MIXED,
        SHOP,
        OFFICE,
        SCHOOL,
        HOSPITAL,
        FACTORY,
        PUBLIC,
        OTHER
    }

    /// The narrowest area known: the grid, else the community.
    public AreaCode area() {
        return grid == null ? community : grid;
    }

    /// The general grid it is in, also when a micro-grid of that serves it; null while it is in none.
    @Nullable
    AreaCode generalGrid() {
        return grid == null ? null : grid.at(AreaCode.Level.GRID);
    }

    /// The same building in another grid; null takes it out of every grid.
    Building in(@Nullable AreaCode other) {
        return new Building(
                code, estate, community, other, name, address, kind, storeys, units, households, lon, lat, footprint);
    }
}
