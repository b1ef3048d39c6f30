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
import org.lianxin.territory.Door;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The doors of buildings.
@Component
class DoorTable implements Exchangeable {
    private static final List<Column> COLUMNS = List.of(
            new Column("building", "楼栋代码", true, "楼栋必须已经录入"),
            new Column("unit", "单元", false, "空为1"),
            new Column("floor", "楼层", false, "空为1"),
            new Column("number", "房号", true, "门上的号，如：301"));
    private final Buildings buildings;
    private final TableWriting writing;

    DoorTable(Buildings buildings, TableWriting writing) {
        this.buildings = buildings;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return "doors";
    }

    @Override
    public String title() {
        return "门户";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /// A door's identity.
    private record Key(BuildingCode building, int unit, String number) {
        static Key of(Door door) {
            return new Key(door.building(), door.unit(), door.number());
        }
    }

    @Override
    @Transactional
    public ImportReport take(Actor actor, Sheet sheet, boolean dryRun) {
        var lines = new Lines(sheet, COLUMNS);
        var area = actor.county().area();
        var known = buildings.within(area).stream().collect(Collectors.toMap(Building::code, b -> b));
        var there = buildings.doorsWithin(area).stream().map(Key::of).collect(Collectors.toSet());
        Map<Key, Integer> rows = new HashMap<>();
        var read = lines.<Door>read(line -> door(actor, line, known, rows));
        int added = (int) read.stream().filter(d -> !there.contains(Key.of(d))).count();
        return writing.finish(
                actor,
                kind(),
                lines,
                added,
                read.size() - added,
                dryRun,
                () -> buildings.loadDoors(actor.county(), read));
    }

    private static @Nullable Door door(
            Actor actor, Lines.Line line, Map<BuildingCode, Building> known, Map<Key, Integer> rows) {
        line.required("building");
        var code = line.value("building", BuildingCode::new);
        if (code == null) {
            return null;
        }
        var building = known.get(code);
        if (building == null) {
            line.fault("building", "building-unknown", code.code());
            return null;
        }
        if (!actor.may(TerritoryModule.EDIT, building.area())) {
            line.fault("building", "area");
        }
        var door =
                new Door(code, line.whole("unit", 1, 99, 1), line.whole("floor", -9, 200, 1), line.required("number"));
        var first = rows.putIfAbsent(Key.of(door), line.number());
        if (first != null) {
            line.fault("number", "twice", first);
        }
        return door;
    }

    @Override
    public Sheet give(Actor actor, AreaCode area) {
        actor.require(TerritoryModule.VIEW, area);
        var rows = buildings.doorsWithin(area).stream()
                .map(d -> List.of(d.building().code(), String.valueOf(d.unit()), String.valueOf(d.floor()), d.number()))
                .toList();
        return new Sheet(COLUMNS.stream().map(Column::title).toList(), rows);
    }
}
