package org.lianxin.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.territory.exchange.GeoJson;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Buildings and doors over the web.
@RestController
@RequestMapping("/api/territory/buildings")
class BuildingController {
    private final Buildings buildings;
    private final Records records;
    private final GridLocator locator;

    BuildingController(Buildings buildings, Records records, GridLocator locator) {
        this.buildings = buildings;
        this.records = records;
        this.locator = locator;
    }

    /// @param footprint GeoJSON; only where one building is asked for
    record BuildingRow(
            BuildingCode code,
            @Nullable EstateCode estate,
            AreaCode community,
            @Nullable AreaCode grid,
            String name,
            String address,
            Building.Kind kind,
            int storeys,
            int units,
            int households,
            double lon,
            double lat,
            @Nullable Map<String, Object> footprint) {
        static BuildingRow of(Building b, boolean withShape) {
            var shape = b.footprint();
            return new BuildingRow(
                    b.code(),
                    b.estate(),
                    b.community(),
                    b.grid(),
                    b.name(),
                    b.address(),
                    b.kind(),
                    b.storeys(),
                    b.units(),
                    b.households(),
                    b.lon(),
                    b.lat(),
                    withShape && shape != null ? GeoJson.object(shape) : null);
        }
    }

    record BuildingRows(List<BuildingRow> items, int total) {}

    /// @param grid null puts the building into the grid that its point lies in
    record BuildingBody(
            @Nullable AreaCode grid,
            String name,
            @Nullable String address,
            Building.@Nullable Kind kind,
            int storeys,
            int units,
            int households,
            double lon,
            double lat,
            @Nullable Map<String, Object> footprint) {}

    record DoorBody(int unit, int floor, String number) {}

    @GetMapping
    @Requires("territory.view")
    BuildingRows buildings(
            Actor actor,
            @RequestParam(required = false) @Nullable AreaCode area,
            @RequestParam(required = false) @Nullable EstateCode estate,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var all = estate == null ? buildings.within(Scope.of(actor, area)) : buildings.of(estate);
        var found = all.stream()
                .filter(b -> actor.may(TerritoryModule.VIEW, b.area()))
                .filter(b -> b.name().contains(words) || b.address().contains(words))
                .toList();
        return new BuildingRows(
                Scope.page(found, page, size).stream()
                        .map(b -> BuildingRow.of(b, false))
                        .toList(),
                found.size());
    }

    @GetMapping("/{code}")
    @Requires("territory.view")
    BuildingRow building(Actor actor, @PathVariable BuildingCode code) {
        return BuildingRow.of(seen(actor, code), true);
    }

    @PutMapping("/{code}")
    @Requires("territory.edit")
    BuildingRow put(Actor actor, @PathVariable BuildingCode code, @RequestBody BuildingBody body) {
        var shape = body.footprint() == null ? null : GeoJson.geometry(body.footprint());
        var grid = body.grid() != null
                ? body.grid()
                : locator.locate(actor.county(), body.lon(), body.lat())
                        .map(Located::area)
                        .orElse(null);
        boolean lone = code.code().startsWith("E000", 12);
        var building = new Building(
                code,
                lone ? null : new EstateCode(code.code().substring(0, 16)),
                grid == null ? new AreaCode(code.code().substring(0, 12)) : grid.at(AreaCode.Level.COMMUNITY),
                grid,
                body.name().strip(),
                body.address() == null ? "" : body.address().strip(),
                body.kind() == null ? Building.Kind.HOUSING : body.kind(),
                Math.max(1, body.storeys()),
                Math.max(1, body.units()),
                Math.max(0, body.households()),
                body.lon(),
                body.lat(),
                shape);
        records.put(actor, building);
        return BuildingRow.of(building, true);
    }

    @GetMapping("/{code}/doors")
    @Requires("territory.view")
    List<Door> doors(Actor actor, @PathVariable BuildingCode code) {
        return buildings.doors(seen(actor, code).code());
    }

    @PutMapping("/{code}/doors")
    @Requires("territory.edit")
    List<Door> setDoors(Actor actor, @PathVariable BuildingCode code, @RequestBody List<DoorBody> body) {
        records.doors(
                actor,
                code,
                body.stream()
                        .map(d -> new Door(code, d.unit(), d.floor(), d.number().strip()))
                        .distinct()
                        .toList());
        return buildings.doors(code);
    }

    private Building seen(Actor actor, BuildingCode code) {
        var building =
                buildings.find(code).orElseThrow(() -> Rejection.notFound("territory.building-unknown", code.code()));
        actor.require(TerritoryModule.VIEW, building.area());
        return building;
    }
}
