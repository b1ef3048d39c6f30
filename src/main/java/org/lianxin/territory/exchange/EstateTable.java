package org.lianxin.territory.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Estate;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Estates with their outlines.
@Component
class EstateTable implements Exchangeable {
    private static final List<Column> COLUMNS = List.of(
            new Column("code", "小区代码", true, "12位社区代码、字母E、3位顺序号"),
            new Column("name", "小区名称", true, "如：阳光花园"),
            new Column("community", "所在社区代码", false, "空则取小区代码的前12位"),
            new Column("address", "地址", false, "路名和门牌号"),
            new Column("built", "建成年份", false, "四位年份"),
            new Column("propertyCompany", "物业服务企业", false, "没有物业的留空"),
            new Column("hasPost", "有无党群驿站", false, "是或否"),
            new Column("lon", "经度", false, "CGCS2000；边界为空时用"),
            new Column("lat", "纬度", false, "同上"),
            new Column(GeoJson.BORDER, "边界", false, "WKT 多边形，经度在前"));
    private final Estates estates;
    private final Divisions divisions;
    private final TableWriting writing;

    EstateTable(Estates estates, Divisions divisions, TableWriting writing) {
        this.estates = estates;
        this.divisions = divisions;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "estates";
    }

    @Override
    public String title() {
        return "小区";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        Map<EstateCode, Integer> rows = new HashMap<>();
        var read = lines.<Estate>read(line -> estate(actor, line, rows));
        var known =
                estates.within(actor.county().area()).stream().map(Estate::code).collect(Collectors.toSet());
        int added = (int) read.stream().filter(e -> !known.contains(e.code())).count();
        return writing.finish(
                actor, kind(), lines, added, read.size() - added, dryRun, () -> estates.load(actor.county(), read));
    }

    private @Nullable Estate estate(Actor actor, Lines.Line line, Map<EstateCode, Integer> rows) {
        line.required("code");
        var code = line.value("code", EstateCode::new);
        var given = line.value("community", AreaCode::new);
        if (code == null) {
            return null;
        }
        var first = rows.putIfAbsent(code, line.number());
        if (first != null) {
            line.fault("code", "twice", first);
        }
        var community = given == null ? new AreaCode(code.code().substring(0, 12)) : given;
        if (community.level() != AreaCode.Level.COMMUNITY
                || divisions.find(community).isEmpty()) {
            line.fault(given == null ? "code" : "community", "community-unknown", community.code());
        } else if (!actor.may(TerritoryModule.EDIT, community)) {
            line.fault("code", "area");
        }
        var border = line.value(GeoJson.BORDER, GeoJson::fromText);
        if (border != null && !border.isValid()) {
            line.fault(GeoJson.BORDER, "border-form");
        }
        var inside = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        int built = line.whole("built", 1800, 2200, 0);
        return new Estate(
                code,
                community,
                line.required("name"),
                line.text("address"),
                built == 0 ? null : built,
                line.text("propertyCompany"),
                line.yes("hasPost"),
                inside == null ? line.decimal("lon", 73, 136) : Double.valueOf(inside.getX()),
                inside == null ? line.decimal("lat", 3, 54) : Double.valueOf(inside.getY()),
                border);
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var rows = estates.within(area).stream()
                .map(e -> List.of(
                        e.code().code(),
                        e.name(),
                        e.community().code(),
                        e.address(),
                        e.built() == null ? "" : e.built().toString(),
                        e.propertyCompany(),
                        e.hasPost() ? "是" : "否",
                        e.lon() == null ? "" : e.lon().toString(),
                        e.lat() == null ? "" : e.lat().toString(),
                        e.border() == null ? "" : e.border().toText()))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
