package org.lianxin.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;

/// The grids of a community as a redrawing wants them, worked out from those that stand; nothing is written here.
final class NewGrids {
    private final AreaCode community;
    private final Grids grids;
    private final Map<AreaCode, Grid> standing;
    private final LocalDate today;

    NewGrids(AreaCode community, Grids grids, LocalDate today) {
        this.community = community;
        this.grids = grids;
        this.standing = grids.within(community).stream().collect(Collectors.toMap(Grid::code, Function.identity()));
        this.today = today;
    }

    /// What a redrawing writes into the grids.
    ///
    /// @param codes the code under each wanted grid's key
    /// @param reshaped code → households and border before
    record Drawn(
            Map<String, AreaCode> codes,
            List<Grid> rows,
            List<AreaCode> opened,
            List<AreaCode> closed,
            Map<String, GridRedrawing.Shape> reshaped) {}

    /// A building that changes its grid.
    record Moving(Building moved, GridRedrawing.Move move) {
        static Moving into(AreaCode to, Building building) {
            return new Moving(building.in(to), new GridRedrawing.Move(building.code(), building.grid(), to));
        }
    }

    Drawn draw(List<GridRedrawing.Wanted> wanted) {
        var codes = codes(wanted);
        var rows = new TreeMap<AreaCode, Grid>();
        var opened = new ArrayList<AreaCode>();
        var reshaped = new LinkedHashMap<String, GridRedrawing.Shape>();
        for (var want : wanted) {
            var code = Objects.requireNonNull(codes.get(want.key()));
            var before = standing.get(code);
            if (before == null) {
                opened.add(code);
                rows.put(code, opening(code, want));
            } else {
                reshaped.put(code.code(), GridRedrawing.Shape.of(before));
                var border = want.border() == null ? before.border() : want.border();
                rows.put(code, before.reshaped(want.households(), border));
            }
        }
        var closed = closing(rows);
        closed.forEach(grid -> rows.put(grid.code(), grid.until(today)));
        return new Drawn(
                codes,
                List.copyOf(rows.values()),
                opened,
                closed.stream().map(Grid::code).toList(),
                reshaped);
    }

    private Grid opening(AreaCode code, GridRedrawing.Wanted want) {
        return Grid.drawn(code, want.name(), Grid.Kind.GENERAL, want.households(), "", List.of(), want.border(), today);
    }

    /// General grids that nothing continues, with their micro-grids.
    private List<Grid> closing(Map<AreaCode, Grid> wanted) {
        return standing.values().stream()
                .filter(g -> !g.dedicated())
                .filter(g -> !wanted.containsKey(g.code().at(AreaCode.Level.GRID)))
                .filter(g -> !isDedicated(g.code().at(AreaCode.Level.GRID)))
                .sorted(Comparator.comparing(Grid::code))
                .toList();
    }

    private boolean isDedicated(AreaCode code) {
        var grid = standing.get(code);
        return grid != null && grid.dedicated();
    }

    private Map<String, AreaCode> codes(List<GridRedrawing.Wanted> wanted) {
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

    /// The buildings whose general grid is another one from now on.
    static List<Moving> move(
            List<Building> buildings,
            Map<String, AreaCode> codes,
            Map<BuildingCode, String> places,
            Map<BuildingCode, AreaCode> expected) {
        var moving = new ArrayList<Moving>();
        for (var building : buildings) {
            var key = places.get(building.code());
            if (key != null) {
                var now = building.generalGrid();
                if (!Objects.equals(now, expected.get(building.code()))) {
                    throw Rejection.conflict("territory.changed-since", building.name());
                }
                var to = codes.get(key);
                if (to == null) {
                    throw new IllegalArgumentException("No wanted grid " + key);
                }
                if (!to.equals(now)) {
                    moving.add(Moving.into(to, building));
                }
            }
        }
        return moving;
    }
}
