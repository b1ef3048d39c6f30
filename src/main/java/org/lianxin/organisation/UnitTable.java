package org.lianxin.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.exchange.Choices;
import org.lianxin.territory.exchange.Column;
import org.lianxin.territory.exchange.Exchangeable;
import org.lianxin.territory.exchange.ImportReport;
import org.lianxin.territory.exchange.Lines;
import org.lianxin.territory.exchange.Sheet;
import org.lianxin.territory.exchange.TableWriting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Units as a table. A unit is known by its name and area; the one above it by its name, in the file or in the
/// register.
@Component
class UnitTable implements Exchangeable {
    private static final Choices<Unit.Kind> KINDS = new Choices<>(Map.ofEntries(
            Map.entry(Unit.Kind.DISTRICT_CENTRE, "区县中心"),
            Map.entry(Unit.Kind.DEPARTMENT, "区县部门"),
            Map.entry(Unit.Kind.TOWNSHIP_CENTRE, "街镇"),
            Map.entry(Unit.Kind.COMMUNITY, "社区村"),
            Map.entry(Unit.Kind.PROPERTY_COMPANY, "物业企业"),
            Map.entry(Unit.Kind.UTILITY, "公用企业"),
            Map.entry(Unit.Kind.HOSPITAL, "医院"),
            Map.entry(Unit.Kind.SCHOOL, "学校"),
            Map.entry(Unit.Kind.SOCIAL_ORGANISATION, "社会组织"),
            Map.entry(Unit.Kind.ENTERPRISE, "企业"),
            Map.entry(Unit.Kind.TEAM, "队伍"),
            Map.entry(Unit.Kind.PARTY, "党组织"),
            Map.entry(Unit.Kind.OTHER, "其他")));
    private static final List<Column> COLUMNS = List.of(
            new Column("name", "单位名称", true, "全称"),
            new Column("shortName", "简称", false, "空则同全称"),
            new Column("kind", "单位类型", true, KINDS.all()),
            new Column("area", "负责区域代码", true, "区县6位、街镇9位、社区12位"),
            new Column("phone", "办公电话", false, "公开的办公电话"),
            new Column("address", "地址", false, ""),
            new Column("parent", "上级单位", false, "上级单位全称，上级要写在前面或已录入"),
            new Column("partyOf", "所在单位", false, "党组织填它所在单位的全称"));
    private final Units units;
    private final TableWriting writing;

    UnitTable(Units units, TableWriting writing) {
        this.units = units;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "units";
    }

    @Override
    public String title() {
        return "单位";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /// What a name means: in the file so far, else in the register.
    private static final class Names {
        private final Map<String, Unit> byPlace = new HashMap<>();
        private final Map<String, Unit> byName = new HashMap<>();

        void add(Unit unit) {
            byPlace.put(unit.area() + "/" + unit.name(), unit);
            byName.put(unit.name(), unit);
        }

        @Nullable
        Unit at(AreaCode area, String name) {
            return byPlace.get(area + "/" + name);
        }
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        var names = new Names();
        units.all(actor.county()).forEach(names::add);
        var known = units.all(actor.county()).stream().map(Unit::id).collect(Collectors.toSet());
        var rows = new HashMap<String, Integer>();
        var read = new ArrayList<>(lines.<Unit>read(line -> unit(actor, line, names, rows)));
        int added = (int) read.stream().filter(u -> !known.contains(u.id())).count();
        return writing.finish(
                actor, kind(), lines, added, read.size() - added, dryRun, () -> units.load(actor.county(), read));
    }

    private @Nullable Unit unit(Actor actor, Lines.Line line, Names names, Map<String, Integer> rows) {
        line.required("area");
        var area = line.value("area", AreaCode::new);
        var name = line.required("name");
        line.required("kind");
        if (area == null) {
            return null;
        }
        if (area.code().length() < 6 || !actor.may(OrganisationModule.EDIT, area)) {
            line.fault("area", "area");
            return null;
        }
        var first = rows.putIfAbsent(area + "/" + name, line.number());
        if (first != null) {
            line.fault("name", "twice", first);
        }
        var old = names.at(area, name);
        var unit = new Unit(
                old == null ? UnitId.next() : old.id(),
                name,
                line.text("shortName").isEmpty() ? name : line.text("shortName"),
                line.choice("kind", KINDS, Unit.Kind.OTHER),
                area,
                line.text("phone"),
                line.text("address"),
                reference(line, "parent", names),
                reference(line, "partyOf", names),
                old == null ? writing.today() : old.validFrom(),
                null);
        names.add(unit);
        return unit;
    }

    private static @Nullable UnitId reference(Lines.Line line, String column, Names names) {
        var name = line.text(column);
        if (name.isEmpty()) {
            return null;
        }
        var unit = names.byName.get(name);
        if (unit == null) {
            line.fault(column, "unit-unknown", name);
            return null;
        }
        return unit.id();
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(OrganisationModule.VIEW, area);
        var all = units.all(actor.county());
        var names = all.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var rows = all.stream()
                .filter(u -> u.area().within(area))
                .map(u -> List.of(
                        u.name(),
                        u.shortName(),
                        KINDS.word(u.kind()),
                        u.area().code(),
                        u.phone(),
                        u.address(),
                        u.parent() == null ? "" : names.getOrDefault(u.parent(), ""),
                        u.partyOf() == null ? "" : names.getOrDefault(u.partyOf(), "")))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
