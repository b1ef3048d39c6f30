package org.lianxin.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Point to grid, in memory. Each server process reads the borders again within a second of their change.
@Service
public class GridLocator {
    /// How far a point may lie from a building and still be told as that building, in metres.
    public static final double REACH = 25;

    private static final Duration FRESH = Duration.ofSeconds(1);
    private final TerritoryVersion versions;
    private final GridStore grids;
    private final BuildingStore buildings;
    private final Cache<County, Long> seen =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();
    private final Cache<County, GridIndex> indexes =
            Caffeine.newBuilder().maximumSize(200).build();

    GridLocator(TerritoryVersion versions, GridStore grids, BuildingStore buildings) {
        this.versions = versions;
        this.grids = grids;
        this.buildings = buildings;
    }

    /// Where a point lies; empty when it is in no grid of the county.
    ///
    /// @param lon CGCS2000 (≈ WGS-84) longitude
    public Optional<Located> locate(County county, double lon, double lat) {
        return index(county).locate(lon, lat);
    }

    private GridIndex index(County county) {
        long version = seen.get(county, versions::of);
        return indexes.asMap()
                .compute(county, (c, old) -> old != null && old.version() == version ? old : read(c, version));
    }

    private GridIndex read(County county, long version) {
        return GridIndex.of(version, grids.within(county.area()), buildings.within(county.area()));
    }
}
