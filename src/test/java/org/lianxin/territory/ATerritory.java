package org.lianxin.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;

/// A small territory for tests: one township, one community, two square grids side by side, an estate that straddles
/// them with one building in each, doors 101 to 302 in the first.
@Component
public class ATerritory {
    /// The west edge, the south edge, and the side of a grid in degrees.
    public static final double WEST = 116.80, SOUTH = 32.60, SIDE = 0.01;

    private final Divisions divisions;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;

    ATerritory(Divisions divisions, Grids grids, Estates estates, Buildings buildings) {
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
    }

    /// Builds it in the county, which must be fresh.
    public County in(County county) {
        var since = LocalDate.of(2020, 1, 1);
        divisions.addMissing(List.of(
                new Division(county.area(), "试验区", since, null),
                new Division(township(county), "试验街道", since, null),
                new Division(community(county), "试验社区居委会", since, null)));
        grids.load(county, List.of(grid(county, 1), grid(county, 2)));
        estates.load(
                county,
                List.of(new Estate(
                        estate(county), community(county), "试验花园", "试验路1号", 2005, "", true, null, null, null)));
        buildings.load(county, List.of(building(county, 1), building(county, 2)));
        var doors = new ArrayList<Door>();
        for (int floor = 1; floor <= 3; floor++) {
            doors.add(new Door(building(county, 1).code(), 1, floor, floor + "01"));
            doors.add(new Door(building(county, 1).code(), 1, floor, floor + "02"));
        }
        buildings.loadDoors(county, doors);
        return county;
    }

    public static AreaCode township(County county) {
        return new AreaCode(county.code() + "001");
    }

    public static AreaCode community(County county) {
        return new AreaCode(county.code() + "001001");
    }

    public static EstateCode estate(County county) {
        return EstateCode.of(community(county), 1);
    }

    /// The first or the second grid's code.
    public static AreaCode gridCode(County county, int n) {
        return new AreaCode(community(county).code() + "00" + n);
    }

    /// The building in the middle of the first or the second grid.
    public static BuildingCode buildingCode(County county, int n) {
        return BuildingCode.of(estate(county), n);
    }

    private static Grid grid(County county, int n) {
        var west = WEST + (n - 1) * SIDE;
        return new Grid(
                gridCode(county, n),
                "第" + n + "网格",
                Grid.Kind.GENERAL,
                300,
                "0554-5550000",
                List.of(new Grid.Contact("网格员", "试验员", "0554-5550001")),
                west + SIDE / 2,
                SOUTH + SIDE / 2,
                Geometries.CGCS2000.toGeometry(new Envelope(west, west + SIDE, SOUTH, SOUTH + SIDE)),
                LocalDate.of(2020, 1, 1),
                null);
    }

    private static Building building(County county, int n) {
        var lon = WEST + (n - 0.5) * SIDE;
        var lat = SOUTH + SIDE / 2;
        return new Building(
                buildingCode(county, n),
                estate(county),
                community(county),
                gridCode(county, n),
                n + "号楼",
                "试验路1号试验花园" + n + "号楼",
                Building.Kind.HOUSING,
                3,
                1,
                6,
                lon,
                lat,
                Geometries.CGCS2000.toGeometry(new Envelope(lon - 0.0002, lon + 0.0002, lat - 0.0001, lat + 0.0001)));
    }
}
