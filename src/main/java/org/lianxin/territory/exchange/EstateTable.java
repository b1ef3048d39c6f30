package org.lianxin.territory.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.territory.Divisions;
import org.lianxin.territory.Estate;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Estates;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;

/// Estates with their outlines.
@Component
class EstateTable extends ThingTable<Estate, EstateCode> {
    private static final List<Field<Estate>> FIELDS = List.of(
            Field.required("code", "小区代码", "12位社区代码、字母E、3位顺序号", Estate::code),
            Field.required("name", "小区名称", "如：阳光花园", Estate::name),
            Field.of("community", "所在社区代码", "空则取小区代码的前12位", Estate::community),
            Field.of("address", "地址", "路名和门牌号", Estate::address),
            Field.of("built", "建成年份", "四位年份", Estate::built),
            Field.of("propertyCompany", "物业服务企业", "没有物业的留空", Estate::propertyCompany),
            Field.of("hasPost", "有无党群驿站", "是或否", e -> e.hasPost() ? "是" : "否"),
            Field.of("lon", "经度", "CGCS2000；边界为空时用", Estate::lon),
            Field.of("lat", "纬度", "同上", Estate::lat),
            Field.of(GeoJson.BORDER, "边界", "WKT 多边形，经度在前", Estate::border));
    private final Estates estates;
    private final Divisions divisions;

    EstateTable(Estates estates, Divisions divisions, TableWriting writing) {
        super("estates", "小区", FIELDS, writing);
        this.estates = estates;
        this.divisions = divisions;
    }

    @Override
    EstateCode key(Estate estate) {
        return estate.code();
    }

    @Override
    List<Estate> within(AreaCode area) {
        return estates.within(area);
    }

    @Override
    void load(County county, List<Estate> read) {
        estates.load(county, read);
    }

    @Override
    Function<Lines.Line, @Nullable Estate> reader(Actor actor) {
        return line -> estate(actor, line);
    }

    private @Nullable Estate estate(Actor actor, Lines.Line line) {
        line.required("code");
        var code = line.value("code", EstateCode::new);
        if (code == null) {
            return null;
        }
        var border = line.value(GeoJson.BORDER, GeoJson::fromText);
        if (border != null && !border.isValid()) {
            line.fault(GeoJson.BORDER, "border-form");
        }
        var inside = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        int built = line.whole("built", 1800, 2200, 0);
        return new Estate(
                code,
                community(actor, line, code),
                line.required("name"),
                line.text("address"),
                built == 0 ? null : built,
                line.text("propertyCompany"),
                line.yes("hasPost"),
                inside == null ? line.decimal("lon", 73, 136) : Double.valueOf(inside.getX()),
                inside == null ? line.decimal("lat", 3, 54) : Double.valueOf(inside.getY()),
                border);
    }

    private AreaCode community(Actor actor, Lines.Line line, EstateCode code) {
        var given = line.value("community", AreaCode::new);
        var community = given == null ? new AreaCode(code.code().substring(0, 12)) : given;
        if (community.level() != AreaCode.Level.COMMUNITY
                || divisions.find(community).isEmpty()) {
            line.fault(given == null ? "code" : "community", "community-unknown", community.code());
        } else if (!actor.may(TerritoryModule.EDIT, community)) {
            line.fault("code", "area");
        }
        return community;
    }
}
