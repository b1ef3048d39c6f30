package org.lianxin.territory.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Building;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Estate;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
import org.lianxin.territory.GridLocator;
import org.lianxin.territory.Grids;
import org.lianxin.territory.Located;
import org.lianxin.territory.TerritoryModule;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/// Buildings with their footprints. A building without a grid is put into the one that its point lies in.
@Component
class BuildingTable extends ThingTable<Building, BuildingCode> {
    private static final Choices<Building.Kind> KINDS = new Choices<>(Map.of(
            Building.Kind.HOUSING, "住宅",
            Building.Kind.MIXED, "商住",
            Building.Kind.SHOP, "商铺",
            Building.Kind.OFFICE, "办公",
            Building.Kind.SCHOOL, "学校",
            Building.Kind.HOSPITAL, "医院",
            Building.Kind.FACTORY, "厂房",
            Building.Kind.PUBLIC, "公共",
            Building.Kind.OTHER, "其他"));
    private static final String NO_ESTATE = "E000";
    private static final List<Field<Building>> FIELDS = List.of(
            Field.required("code", "楼栋代码", "小区代码、字母B、3位顺序号；不属于小区的用E000", Building::code),
            Field.required("name", "楼栋名称", "如：3号楼", Building::name),
            Field.of("grid", "网格代码", "空则按位置自动归入", Building::grid),
            Field.of("address", "地址", "完整说法，如：平山路12号阳光花园3号楼", Building::address),
            Field.of("kind", "用途", "住宅、商住、商铺、办公、学校、医院、厂房、公共、其他", b -> KINDS.word(b.kind())),
            Field.of("storeys", "层数", "地上层数", Building::storeys),
            Field.of("units", "单元数", "", Building::units),
            Field.of("households", "户数", "", Building::households),
            Field.of("lon", "经度", "CGCS2000；没有轮廓时必填", Building::lon),
            Field.of("lat", "纬度", "同上", Building::lat),
            Field.of(GeoJson.BORDER, "边界", "楼栋轮廓，WKT 多边形，经度在前", Building::footprint));
    private final Buildings buildings;
    private final Estates estates;
    private final Grids grids;
    private final GridLocator locator;

    BuildingTable(Buildings buildings, Estates estates, Grids grids, GridLocator locator, TableWriting writing) {
        super("buildings", "楼栋", FIELDS, writing);
        this.buildings = buildings;
        this.estates = estates;
        this.grids = grids;
        this.locator = locator;
    }

    @Override
    BuildingCode key(Building building) {
        return building.code();
    }

    @Override
    List<Building> within(AreaCode area) {
        return buildings.within(area);
    }

    @Override
    void load(County county, List<Building> read) {
        buildings.load(county, read);
    }

    @Override
    Function<Lines.Line, @Nullable Building> reader(Actor actor) {
        var standing = estates.within(actor.county().area()).stream().collect(Collectors.toMap(Estate::code, e -> e));
        return line -> building(actor, line, standing);
    }

    private @Nullable Building building(Actor actor, Lines.Line line, Map<EstateCode, Estate> standing) {
        line.required("code");
        var code = line.value("code", BuildingCode::new);
        if (code == null) {
            return null;
        }
        var estateCode = new EstateCode(code.code().substring(0, 16));
        var estate = standing.get(estateCode);
        boolean lone = estateCode.code().endsWith(NO_ESTATE);
        if (estate == null && !lone) {
            line.fault("code", "estate-unknown", estateCode.code());
            return null;
        }
        var shape = line.value(GeoJson.BORDER, GeoJson::fromText);
        var lon = shape == null ? line.decimal("lon", 73, 136) : Double.valueOf(centre(shape).x);
        var lat = shape == null ? line.decimal("lat", 3, 54) : Double.valueOf(centre(shape).y);
        if (lon == null || lat == null) {
            line.fault("lon", "required");
            return null;
        }
        var grid = grid(actor, line, lon, lat);
        var community = grid != null
                ? grid.at(AreaCode.Level.COMMUNITY)
                : estate == null ? new AreaCode(code.code().substring(0, 12)) : estate.community();
        if (!actor.may(TerritoryModule.EDIT, community)) {
            line.fault("code", "area");
        }
        return new Building(
                code,
                lone ? null : estateCode,
                community,
                grid,
                line.required("name"),
                line.text("address"),
                line.choice("kind", KINDS, Building.Kind.HOUSING),
                line.whole("storeys", 1, 200, 1),
                line.whole("units", 1, 99, 1),
                line.whole("households", 0, 9999, 0),
                lon,
                lat,
                shape);
    }

    private static org.locationtech.jts.geom.Coordinate centre(Geometry shape) {
        return shape.getCentroid().getCoordinate();
    }

    private @Nullable AreaCode grid(Actor actor, Lines.Line line, double lon, double lat) {
        var given = line.value("grid", AreaCode::new);
        if (given != null && grids.find(given).isEmpty()) {
            line.fault("grid", "grid-unknown", given.code());
        }
        return given != null
                ? given
                : locator.locate(actor.county(), lon, lat).map(Located::area).orElse(null);
    }
}
