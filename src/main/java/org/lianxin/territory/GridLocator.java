package org.lianxin.territory;

import java.util.Optional;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Point to grid, in memory. Each server process reads the borders again within a second of their change.
@Service
public class GridLocator {
    /// How far a point may lie from a building and still be told as that building, in metres.
    public static final double REACH = 25;

    private final Versioned<GridIndex> indexes;

    GridLocator(TerritoryVersion versions, GridStore grids, BuildingStore buildings) {
        this.indexes = new Versioned<>(
                versions, county -> GridIndex.of(grids.within(county.area()), buildings.within(county.area())));
    }

    /// Where a point lies; empty when it is in no grid of the county.
    ///
    /// @param lon CGCS2000 (≈ WGS-84) longitude
    public Optional<Located> locate(County county, double lon, double lat) {
        return indexes.of(county).locate(lon, lat);
    }
}
