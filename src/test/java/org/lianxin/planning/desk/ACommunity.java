package org.lianxin.planning.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.UnitId;
import org.lianxin.organisation.Units;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Building;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Division;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Estate;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.lianxin.territory.MapFeature;
import org.lianxin.territory.MapFeatures;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.springframework.stereotype.Component;

/// A community of 60 buildings of 20 households in rows of ten, today divided lopsidedly: 120 and 1,080 households.
@Component
public class ACommunity {
    private static final double WEST = 116.80;
    private static final double SOUTH = 32.60;
    private static final double STEP = 0.0006;
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private final Divisions divisions;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;
    private final Units units;
    private final MapFeatures features;

    ACommunity(
            Divisions divisions, Grids grids, Estates estates, Buildings buildings, Units units, MapFeatures features) {
        this.features = features;
        this.units = units;
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
    }

    public static AreaCode township(County county) {
        return new AreaCode(county.code() + "001");
    }

    public static AreaCode code(County county) {
        return new AreaCode(county.code() + "001001");
    }

    public static AreaCode grid(County county, int n) {
        return new AreaCode("%s%03d".formatted(code(county).code(), n));
    }

    /// Builds it in the county, which must be fresh.
    public County in(County county) {
        divisions.addMissing(List.of(
                new Division(county.area(), "试验区", SINCE, null),
                new Division(township(county), "试验街道", SINCE, null),
                new Division(code(county), "试验社区居委会", SINCE, null)));
        grids.load(county, List.of(grid(county, 1, 0, 1), grid(county, 2, 1, 10)));
        var all = new ArrayList<Building>();
        var areas = new ArrayList<Estate>();
        for (int e = 1; e <= 2; e++) {
            var estate = EstateCode.of(code(county), e);
            areas.add(new Estate(
                    estate, code(county), "试验花园" + e + "期", "试验路" + e + "号", 2005, "", e == 1, null, null, null));
            for (int n = 0; n < 30; n++) {
                all.add(building(county, estate, n % 5 + (e - 1) * 5, n / 5, n + 1));
            }
        }
        estates.load(county, areas);
        buildings.load(county, all);
        units.load(
                county,
                List.of(new Unit(
                        new UnitId(UUID.nameUUIDFromBytes(county.code().getBytes(StandardCharsets.UTF_8))),
                        "试验社区居委会",
                        "试验社区居委会",
                        Unit.Kind.COMMUNITY,
                        code(county),
                        "0554-5550000",
                        "",
                        null,
                        null,
                        SINCE,
                        null)));
        return county;
    }

    /// Two streets that cross in the south-west corner: from the other corners one walks round.
    void drawStreets(County county) {
        var streets =
                List.of(street(WEST, SOUTH, WEST + 10 * STEP, SOUTH), street(WEST, SOUTH, WEST, SOUTH + 6 * STEP));
        features.replace(county, streets);
    }

    private static MapFeature street(double west, double south, double east, double north) {
        var shape = Shapes.DEGREES.createLineString(
                new Coordinate[] {new Coordinate(west, south), new Coordinate(east, north)});
        return new MapFeature(MapFeature.Kind.STREET, "试验路", 3, shape);
    }

    /// Columns `from` to `to`, over six rows.
    private static Grid grid(County county, int n, int from, int to) {
        var west = WEST + (from - 0.5) * STEP;
        var east = WEST + (to - 0.5) * STEP;
        var border = Shapes.DEGREES.toGeometry(new Envelope(west, east, SOUTH - STEP / 2, SOUTH + 5.5 * STEP));
        return new Grid(
                grid(county, n),
                "第" + n + "网格",
                Grid.Kind.GENERAL,
                n == 1 ? 120 : 1080,
                "0554-5550000",
                List.of(new Grid.Contact("网格员", "试验员", "0554-5550001")),
                (west + east) / 2,
                SOUTH,
                border,
                SINCE,
                null);
    }

    private static Building building(County county, EstateCode estate, int column, int row, int n) {
        var lon = WEST + column * STEP;
        var lat = SOUTH + row * STEP;
        return new Building(
                BuildingCode.of(estate, n),
                estate,
                code(county),
                grid(county, column < 1 ? 1 : 2),
                n + "号楼",
                estate.code().substring(13) + "期" + n + "号楼",
                Building.Kind.HOUSING,
                5,
                2,
                20,
                lon,
                lat,
                Shapes.DEGREES.toGeometry(new Envelope(lon - 0.0002, lon + 0.0002, lat - 0.0001, lat + 0.0001)));
    }
}
