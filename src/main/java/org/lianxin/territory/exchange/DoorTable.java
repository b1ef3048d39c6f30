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
import org.lianxin.territory.Door;
import org.lianxin.territory.TerritoryModule;
import org.springframework.stereotype.Component;

/// The doors of buildings.
@Component
class DoorTable extends ThingTable<Door, DoorTable.Key> {
    private static final List<Field<Door>> FIELDS = List.of(
            Field.required("building", "楼栋代码", "楼栋必须已经录入", Door::building),
            Field.of("unit", "单元", "空为1", Door::unit),
            Field.of("floor", "楼层", "空为1", Door::floor),
            Field.required("number", "房号", "门上的号，如：301", Door::number));
    private final Buildings buildings;

    DoorTable(Buildings buildings, TableWriting writing) {
        super("doors", "门户", FIELDS, writing);
        this.buildings = buildings;
    }

    /// A door's identity.
    record Key(BuildingCode building, int unit, String number) {}

    @Override
    Key key(Door door) {
        return new Key(door.building(), door.unit(), door.number());
    }

    @Override
    String keyColumn() {
        return "number";
    }

    @Override
    List<Door> within(AreaCode area) {
        return buildings.doorsWithin(area);
    }

    @Override
    void load(County county, List<Door> read) {
        buildings.loadDoors(county, read);
    }

    @Override
    Function<Lines.Line, @Nullable Door> reader(Actor actor) {
        var standing =
                buildings.within(actor.county().area()).stream().collect(Collectors.toMap(Building::code, b -> b));
        return line -> door(actor, line, standing);
    }

    private static @Nullable Door door(Actor actor, Lines.Line line, Map<BuildingCode, Building> standing) {
        line.required("building");
        var code = line.value("building", BuildingCode::new);
        if (code == null) {
            return null;
        }
        var building = standing.get(code);
        if (building == null) {
            line.fault("building", "building-unknown", code.code());
            return null;
        }
        if (!actor.may(TerritoryModule.EDIT, building.area())) {
            line.fault("building", "area");
        }
        return new Door(code, line.whole("unit", 1, 99, 1), line.whole("floor", -9, 200, 1), line.required("number"));
    }
}
