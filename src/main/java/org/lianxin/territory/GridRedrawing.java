package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;
import org.lianxin.platform.Zones;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Redraws the grids of a community in one transaction: some change their border, some close, some open, and buildings
/// move. Codes of closed grids are never given again. The caller has checked that the actor may.
@Service
public class GridRedrawing {
    private final Grids grids;
    private final Buildings buildings;
    private final TerritoryVersion version;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    GridRedrawing(
            Grids grids,
            Buildings buildings,
            TerritoryVersion version,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.grids = grids;
        this.buildings = buildings;
        this.version = version;
        this.events = events;
        this.clock = clock;
    }

    /// A general grid as it shall stand.
    ///
    /// @param key the caller's own name for it, to which buildings refer
    /// @param continues the standing grid that it continues; null for a new one
    /// @param border null keeps the border
    public record Wanted(
            String key,
            @Nullable AreaCode continues,
            String name,
            int households,
            @Nullable Geometry border) {}

    /// What taking it back needs: the grids and the grids of buildings as they were.
    ///
    /// @param reshaped code → households and border (WKT) before
    public record Trace(List<AreaCode> opened, List<AreaCode> closed, Map<String, Shape> reshaped, List<Move> moved) {}

    /// A grid's size and border before.
    public record Shape(int households, @Nullable String border) {
        static Shape of(Grid grid) {
            var border = grid.border();
            return new Shape(grid.households(), border == null ? null : border.toText());
        }
    }

    /// A building's grid before and after.
    public record Move(BuildingCode building, @Nullable AreaCode from, AreaCode to) {}

    /// The grids of a community were redrawn, or a redrawing was taken back, within the same transaction.
    public record GridsRedrawn(
            County county, AreaCode area, String actor, String deed, int moved, int opened, int closed)
            implements Deed {
        @Override
        public String subject() {
            return "community:" + area;
        }

        @Override
        public Map<String, ?> facts() {
            return Map.of("moved", moved, "opened", opened, "closed", closed);
        }
    }

    /// Closes the community's general grids that no wanted one continues, opens and reshapes the rest, moves buildings.
    ///
    /// @param places the key of each building's wanted grid
    /// @param expected the general grid that each building is supposed to be in today
    /// @throws Rejection `territory.changed-since` when a building has been moved, or a grid closed, in between
    @Transactional(propagation = Propagation.MANDATORY)
    public Trace redraw(
            Actor actor,
            AreaCode community,
            List<Wanted> wanted,
            Map<BuildingCode, String> places,
            Map<BuildingCode, AreaCode> expected) {
        version.raise(actor.county());
        var drawing = new NewGrids(community, grids, today()).draw(wanted);
        var moving = NewGrids.move(buildings.within(community), drawing.codes(), places, expected);
        grids.load(actor.county(), drawing.rows());
        buildings.load(
                actor.county(), moving.stream().map(NewGrids.Moving::moved).toList());
        var trace = new Trace(
                drawing.opened(),
                drawing.closed(),
                drawing.reshaped(),
                moving.stream().map(NewGrids.Moving::move).toList());
        tell(actor, community, "territory.grids-redrawn", trace);
        return trace;
    }

    /// Takes a redrawing back: every building, border and grid as it was. Opened grids are closed, not forgotten.
    ///
    /// @throws Rejection `territory.changed-since` when one of them has been changed since
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(Actor actor, AreaCode community, Trace trace) {
        version.raise(actor.county());
        var former = new FormerGrids(trace, grids, today());
        buildings.load(actor.county(), former.buildings(buildings.within(community)));
        grids.load(actor.county(), former.grids());
        tell(actor, community, "territory.grids-restored", trace);
    }

    private void tell(Actor actor, AreaCode community, String deed, Trace trace) {
        events.publishEvent(new GridsRedrawn(
                actor.county(),
                community,
                actor.id(),
                deed,
                trace.moved().size(),
                trace.opened().size(),
                trace.closed().size()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
