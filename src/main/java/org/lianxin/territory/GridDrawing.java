package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Grids drawn, changed and closed by hand.
@Service
public class GridDrawing {
    private static final int MOST_CONTACTS = 8;
    private final Grids grids;
    private final Borders borders;
    private final GivenNames names;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    GridDrawing(Grids grids, Borders borders, GivenNames names, ApplicationEventPublisher events, InstantSource clock) {
        this.names = names;
        this.grids = grids;
        this.borders = borders;
        this.events = events;
        this.clock = clock;
    }

    /// What is drawn.
    public record Sketch(
            String name,
            Grid.Kind kind,
            int households,
            String supervisionPhone,
            List<Grid.Contact> contacts,
            @Nullable Geometry border) {}

    /// Draws a new grid or draws a standing one anew.
    ///
    /// @throws Rejection `territory.<rule>` of the first rule in [Borders] that it would break
    @Transactional
    public Grid draw(Actor actor, AreaCode code, Sketch sketch) {
        actor.require(TerritoryModule.EDIT, code);
        var name = names.checked(sketch.name());
        if (sketch.contacts().size() > MOST_CONTACTS) {
            throw new Rejection("territory.too-many-contacts", MOST_CONTACTS).field("contacts");
        }
        var grid = Grid.drawn(
                code,
                name,
                sketch.kind(),
                sketch.households(),
                sketch.supervisionPhone(),
                sketch.contacts(),
                sketch.border(),
                grids.find(code).map(Grid::validFrom).orElseGet(this::today));
        borders.check(actor.county(), List.of(grid)).stream().findFirst().ifPresent(breach -> {
            throw refusal(breach);
        });
        grids.load(actor.county(), List.of(grid));
        tell(actor, code, "territory.grid-drawn", Map.of("kind", grid.kind(), "name", grid.name()));
        return grid;
    }

    private static Rejection refusal(Borders.Breach breach) {
        var args = breach.args().toArray();
        var refusal =
                switch (breach.rule()) {
                    case "community-unknown" -> new Rejection("territory.community-unknown", args);
                    case "kind-code" -> new Rejection("territory.kind-code", args);
                    case "grid-unknown" -> new Rejection("territory.grid-unknown", args);
                    case "border-outside" -> new Rejection("territory.border-outside", args);
                    case "border-overlap" -> new Rejection("territory.border-overlap", args);
                    default -> new Rejection("territory.border-form", args);
                };
        return refusal.field(breach.column());
    }

    /// Closes a grid in which no building stands any more.
    @Transactional
    public void close(Actor actor, AreaCode code) {
        actor.require(TerritoryModule.EDIT, code);
        if (grids.find(code).isEmpty()) {
            throw Rejection.notFound("territory.grid-unknown", code.code());
        }
        if (grids.holdsBuildings(code)) {
            throw Rejection.conflict("territory.grid-in-use", code.code());
        }
        grids.close(code, today());
        tell(actor, code, "territory.grid-closed", Map.of());
    }

    private void tell(Actor actor, AreaCode code, String deed, Map<String, ?> facts) {
        events.publishEvent(new TerritoryChanged(actor.county(), code, actor.id(), deed, "grid:" + code, facts));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
