package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
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
    public record Shape(int households, @Nullable String border) {}

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
        var standing = grids.within(community).stream().collect(Collectors.toMap(Grid::code, Function.identity()));
        var codes = codes(community, wanted, standing);
        var moved = new ArrayList<Move>();
        var changed = new ArrayList<Building>();
        for (var building : buildings.within(community)) {
            var key = places.get(building.code());
            if (key != null) {
                var now = general(building.grid());
                if (!java.util.Objects.equals(now, expected.get(building.code()))) {
                    throw Rejection.conflict("territory.changed-since", building.name());
                }
                var to = codes.get(key);
                if (to == null) {
                    throw new IllegalArgumentException("No wanted grid " + key);
                }
                if (!to.equals(now)) {
                    moved.add(new Move(building.code(), building.grid(), to));
                    changed.add(in(building, to));
                }
            }
        }
        var rows = new TreeMap<AreaCode, Grid>();
        var opened = new ArrayList<AreaCode>();
        var reshaped = new LinkedHashMap<String, Shape>();
        for (var want : wanted) {
            var code = java.util.Objects.requireNonNull(codes.get(want.key()));
            var before = standing.get(code);
            if (before == null) {
                opened.add(code);
            } else {
                reshaped.put(code.code(), shape(before));
            }
            rows.put(code, grid(code, before, want));
        }
        var closed = closing(standing, rows);
        closed.forEach(grid -> rows.put(grid.code(), ending(grid, today())));
        grids.load(actor.county(), List.copyOf(rows.values()));
        buildings.load(actor.county(), changed);
        var trace = new Trace(opened, closed.stream().map(Grid::code).toList(), reshaped, moved);
        tell(actor, community, "territory.grids-redrawn", trace);
        return trace;
    }

    /// General grids that nothing continues, and the micro-grids of those and of buildings' former grids stay with
    /// them.
    private static List<Grid> closing(Map<AreaCode, Grid> standing, Map<AreaCode, Grid> wanted) {
        return standing.values().stream()
                .filter(g -> g.kind() != Grid.Kind.DEDICATED)
                .filter(g -> !wanted.containsKey(g.code().at(AreaCode.Level.GRID)))
                .filter(g -> !isDedicated(standing.get(g.code().at(AreaCode.Level.GRID))))
                .sorted(java.util.Comparator.comparing(Grid::code))
                .toList();
    }

    private static boolean isDedicated(@Nullable Grid grid) {
        return grid != null && grid.kind() == Grid.Kind.DEDICATED;
    }

    private Map<String, AreaCode> codes(AreaCode community, List<Wanted> wanted, Map<AreaCode, Grid> standing) {
        var codes = new LinkedHashMap<String, AreaCode>();
        var next = 1;
        for (var want : wanted) {
            var code = want.continues();
            if (code != null && !standing.containsKey(code)) {
                throw Rejection.conflict("territory.changed-since", want.name());
            }
            while (code == null) {
                var free = new AreaCode("%s%03d".formatted(community.code(), next++));
                code = grids.find(free).isEmpty() ? free : null;
            }
            if (codes.containsValue(code)) {
                throw new IllegalArgumentException("Continued twice: " + code);
            }
            codes.put(want.key(), code);
        }
        return codes;
    }

    /// Takes a redrawing back: every building, border and grid as it was. Opened grids are closed, not forgotten.
    ///
    /// @throws Rejection `territory.changed-since` when one of them has been changed since
    @Transactional(propagation = Propagation.MANDATORY)
    public void restore(Actor actor, AreaCode community, Trace trace) {
        version.raise(actor.county());
        var here = buildings.within(community).stream().collect(Collectors.toMap(Building::code, Function.identity()));
        var back = new ArrayList<Building>();
        for (var move : trace.moved()) {
            var building = here.get(move.building());
            if (building == null || !move.to().equals(building.grid())) {
                throw Rejection.conflict(
                        "territory.changed-since", building == null ? move.building() : building.name());
            }
            back.add(in(building, move.from()));
        }
        var leaving = trace.moved().stream().map(Move::building).collect(Collectors.toSet());
        var stays = here.values().stream()
                .filter(b -> b.grid() != null && trace.opened().contains(general(b.grid())))
                .filter(b -> !leaving.contains(b.code()))
                .findFirst();
        if (stays.isPresent()) {
            throw Rejection.conflict("territory.changed-since", stays.get().name());
        }
        var rows = new ArrayList<Grid>();
        trace.opened().forEach(code -> rows.add(ending(standing(code), today())));
        trace.closed().forEach(code -> rows.add(ending(found(code), null)));
        trace.reshaped().forEach((code, shape) -> rows.add(shaped(standing(new AreaCode(code)), shape)));
        grids.load(actor.county(), rows);
        buildings.load(actor.county(), back);
        tell(actor, community, "territory.grids-restored", trace);
    }

    private Grid standing(AreaCode code) {
        var grid = found(code);
        if (grid.validTo() != null) {
            throw Rejection.conflict("territory.changed-since", grid.name());
        }
        return grid;
    }

    private Grid found(AreaCode code) {
        return grids.find(code).orElseThrow(() -> Rejection.conflict("territory.changed-since", code));
    }

    private static @Nullable AreaCode general(@Nullable AreaCode grid) {
        return grid == null ? null : grid.at(AreaCode.Level.GRID);
    }

    private Grid grid(AreaCode code, @Nullable Grid before, Wanted want) {
        var border = want.border() == null && before != null ? before.border() : want.border();
        var middle = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        return new Grid(
                code,
                before == null ? want.name() : before.name(),
                Grid.Kind.GENERAL,
                want.households(),
                before == null ? "" : before.supervisionPhone(),
                before == null ? List.of() : before.contacts(),
                middle == null ? null : middle.getX(),
                middle == null ? null : middle.getY(),
                border,
                before == null ? today() : before.validFrom(),
                null);
    }

    private static Shape shape(Grid grid) {
        return new Shape(
                grid.households(), grid.border() == null ? null : grid.border().toText());
    }

    private static Grid shaped(Grid g, Shape shape) {
        var border = read(shape.border());
        var middle = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        return new Grid(
                g.code(),
                g.name(),
                g.kind(),
                shape.households(),
                g.supervisionPhone(),
                g.contacts(),
                middle == null ? null : middle.getX(),
                middle == null ? null : middle.getY(),
                border,
                g.validFrom(),
                g.validTo());
    }

    private static @Nullable Geometry read(@Nullable String text) {
        try {
            return text == null ? null : new WKTReader(Geometries.CGCS2000).read(text);
        } catch (ParseException e) {
            throw new IllegalStateException("Kept geometry cannot be read", e);
        }
    }

    private static Grid ending(Grid g, @Nullable LocalDate end) {
        return new Grid(
                g.code(),
                g.name(),
                g.kind(),
                g.households(),
                g.supervisionPhone(),
                g.contacts(),
                g.lon(),
                g.lat(),
                g.border(),
                g.validFrom(),
                end);
    }

    private static Building in(Building b, @Nullable AreaCode grid) {
        return new Building(
                b.code(),
                b.estate(),
                b.community(),
                grid,
                b.name(),
                b.address(),
                b.kind(),
                b.storeys(),
                b.units(),
                b.households(),
                b.lon(),
                b.lat(),
                b.footprint());
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
