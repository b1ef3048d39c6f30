package org.lianxin.territory;

import java.util.List;
import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Estates, buildings and doors written one by one, under the rules that imports follow too.
@Service
public class Records {
    private final Divisions divisions;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;
    private final GivenNames names;
    private final ApplicationEventPublisher events;

    Records(
            Divisions divisions,
            Grids grids,
            Estates estates,
            Buildings buildings,
            GivenNames names,
            ApplicationEventPublisher events) {
        this.names = names;
        this.divisions = divisions;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
        this.events = events;
    }

    /// Writes a new or a changed estate.
    @Transactional
    public void put(Actor actor, Estate estate) {
        actor.require(TerritoryModule.EDIT, estate.community());
        names.checked(estate.name());
        if (!estate.code().county().equals(actor.county())
                || divisions.find(estate.community()).isEmpty()) {
            throw new Rejection(
                            "territory.community-unknown", estate.community().code())
                    .field("community");
        }
        if (estate.border() != null && !estate.border().isValid()) {
            throw new Rejection("territory.border-form").field("border");
        }
        estates.load(actor.county(), List.of(estate));
        tell(actor, estate.community(), "territory.estate-put", "estate:" + estate.code());
    }

    /// Writes a new or a changed building.
    @Transactional
    public void put(Actor actor, Building building) {
        actor.require(TerritoryModule.EDIT, building.community());
        buildings.find(building.code()).ifPresent(old -> actor.require(TerritoryModule.EDIT, old.community()));
        names.checked(building.name());
        var estate = building.estate();
        if (!building.code().county().equals(actor.county())
                || (estate != null && estates.find(estate).isEmpty())) {
            throw new Rejection("territory.estate-unknown", estate == null ? "" : estate.code()).field("estate");
        }
        var grid = building.grid();
        if (grid != null && grids.find(grid).filter(g -> g.validTo() == null).isEmpty()) {
            throw new Rejection("territory.grid-unknown", grid.code()).field("grid");
        }
        buildings.load(actor.county(), List.of(building));
        tell(actor, building.area(), "territory.building-put", "building:" + building.code());
    }

    /// Sets a building's doors: those not in the list go.
    @Transactional
    public void doors(Actor actor, BuildingCode code, List<Door> doors) {
        var building =
                buildings.find(code).orElseThrow(() -> Rejection.notFound("territory.building-unknown", code.code()));
        actor.require(TerritoryModule.EDIT, building.area());
        buildings.replaceDoors(code, doors);
        tell(actor, building.area(), "territory.doors-set", "building:" + code);
    }

    private void tell(Actor actor, AreaCode area, String deed, String subject) {
        events.publishEvent(new TerritoryChanged(actor.county(), area, actor.id(), deed, subject, Map.of()));
    }
}
