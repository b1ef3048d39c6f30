package org.lianxin.territory.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
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
import org.springframework.transaction.annotation.Transactional;

/// Buildings with their footprints. A building without a grid is put into the one that its point lies in.
@Component
class BuildingTable implements Exchangeable {
    private static final Map<String, Building.Kind> KINDS = Map.of(
            "住宅", Building.Kind.HOUSING,
            "商住", Building.Kind.MIXED,
            "商铺", Building.Kind.SHOP,
            "办公", Building.Kind.OFFICE,
            "学校", Building.Kind.SCHOOL,
            "医院", Building.Kind.HOSPITAL,
            "厂房", Building.Kind.FACTORY,
            "公共", Building.Kind.PUBLIC,
            "其他", Building.Kind.OTHER);
    private static final String NO_ESTATE = "E000";
    private static final List<Column> COLUMNS = List.of(
            new Column("code", "楼栋代码", true, "小区代码、字母B、3位顺序号；不属于小区的用E000"),
            new Column("name", "楼栋名称", true, "如：3号楼"),
            new Column("grid", "网格代码", false, "空则按位置自动归入"),
            new Column("address", "地址", false, "完整说法，如：平山路12号阳光花园3号楼"),
            new Column("kind", "用途", false, "住宅、商住、商铺、办公、学校、医院、厂房、公共、其他"),
            new Column("storeys", "层数", false, "地上层数"),
            new Column("units", "单元数", false, ""),
            new Column("households", "户数", false, ""),
            new Column("lon", "经度", false, "CGCS2000；没有轮廓时必填"),
            new Column("lat", "纬度", false, "同上"),
            new Column(GeoJson.BORDER, "边界", false, "楼栋轮廓，WKT 多边形，经度在前"));
    private final Buildings buildings;
    private final Estates estates;
    private final Grids grids;
    private final GridLocator locator;
    private final TableWriting writing;

    BuildingTable(Buildings buildings, Estates estates, Grids grids, GridLocator locator, TableWriting writing) {
        this.buildings = buildings;
        this.estates = estates;
        this.grids = grids;
        this.locator = locator;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "buildings";
    }

    @Override
    public String title() {
        return "楼栋";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /// What stands already, and what was read so far.
    private record Ground(Map<EstateCode, Estate> estates, Map<BuildingCode, Integer> rows) {}

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        var area = actor.county().area();
        var ground = new Ground(
                estates.within(area).stream().collect(Collectors.toMap(Estate::code, e -> e)), new HashMap<>());
        var read = lines.<Building>read(line -> building(actor, line, ground));
        var known = buildings.within(area).stream().map(Building::code).collect(Collectors.toSet());
        int added = (int) read.stream().filter(b -> !known.contains(b.code())).count();
        return writing.finish(
                actor, kind(), lines, added, read.size() - added, dryRun, () -> buildings.load(actor.county(), read));
    }

    private @Nullable Building building(Actor actor, Lines.Line line, Ground ground) {
        line.required("code");
        var code = line.value("code", BuildingCode::new);
        if (code == null) {
            return null;
        }
        var first = ground.rows().putIfAbsent(code, line.number());
        if (first != null) {
            line.fault("code", "twice", first);
        }
        var estateCode = new EstateCode(code.code().substring(0, 16));
        var estate = ground.estates().get(estateCode);
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
                line.choice("kind", Building.Kind.class, KINDS, Building.Kind.HOUSING),
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

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var words = KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var rows = buildings.within(area).stream()
                .map(b -> List.of(
                        b.code().code(),
                        b.name(),
                        b.grid() == null ? "" : b.grid().code(),
                        b.address(),
                        words.getOrDefault(b.kind(), ""),
                        String.valueOf(b.storeys()),
                        String.valueOf(b.units()),
                        String.valueOf(b.households()),
                        String.valueOf(b.lon()),
                        String.valueOf(b.lat()),
                        b.footprint() == null ? "" : b.footprint().toText()))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
