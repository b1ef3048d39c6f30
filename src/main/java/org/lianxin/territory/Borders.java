package org.lianxin.territory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.STRtree;
import org.springframework.stereotype.Component;

/// The rules of grids among each other: one grid system without overlaps (《网格化服务管理条例》 of several cities), micro-grids
/// inside their grid.
@Component
public class Borders {
    /// Ten square metres, in square degrees at the latitudes of China's middle: what hands and roundings leave.
    private static final double SLIVER = 1e-9;

    private final Divisions divisions;
    private final Grids grids;

    Borders(Divisions divisions, Grids grids) {
        this.divisions = divisions;
        this.grids = grids;
    }

    /// A broken rule.
    ///
    /// @param column the part of the grid that breaks it
    /// @param rule `community-unknown`, `kind-code`, `grid-unknown`, `border-form`, `border-overlap`,
    /// `border-outside`
    public record Breach(AreaCode grid, String column, String rule, List<Object> args) {}

    /// What the grids would break if they were written, among themselves and against those that stand.
    public List<Breach> check(County county, List<Grid> incoming) {
        Map<AreaCode, Grid> all = new LinkedHashMap<>();
        grids.within(county.area()).forEach(g -> all.put(g.code(), g));
        incoming.forEach(g -> all.put(g.code(), g));
        var breaches = new ArrayList<Breach>();
        var tree = new STRtree();
        all.values().stream()
                .filter(g -> g.validTo() == null && g.border() != null)
                .forEach(g -> tree.insert(envelope(g), g));
        for (var grid : incoming) {
            check(grid, all, breaches);
            var border = grid.border();
            if (border != null && wellFormed(border)) {
                overlaps(grid, border, tree, breaches);
            }
        }
        return breaches;
    }

    private static org.locationtech.jts.geom.Envelope envelope(Grid grid) {
        return java.util.Objects.requireNonNull(grid.border()).getEnvelopeInternal();
    }

    private void check(Grid grid, Map<AreaCode, Grid> all, List<Breach> breaches) {
        var community = grid.code().at(AreaCode.Level.COMMUNITY);
        if (divisions.find(community).isEmpty()) {
            breaches.add(new Breach(grid.code(), "code", "community-unknown", List.of(community.code())));
        }
        boolean micro = grid.code().level() == AreaCode.Level.MICRO_GRID;
        if (micro != (grid.kind() == Grid.Kind.MICRO)) {
            breaches.add(new Breach(grid.code(), "kind", "kind-code", List.of()));
        }
        if (micro && !all.containsKey(grid.code().at(AreaCode.Level.GRID))) {
            breaches.add(new Breach(
                    grid.code(),
                    "code",
                    "grid-unknown",
                    List.of(grid.code().code().substring(0, 15))));
        }
        var border = grid.border();
        if (border != null && !wellFormed(border)) {
            breaches.add(new Breach(grid.code(), "border", "border-form", List.of()));
        } else if (border != null && micro) {
            var outer = all.get(grid.code().at(AreaCode.Level.GRID));
            var around = outer == null ? null : outer.border();
            if (outer != null && around != null && border.difference(around).getArea() > SLIVER) {
                breaches.add(new Breach(grid.code(), "border", "border-outside", List.of(outer.name())));
            }
        }
    }

    private static boolean wellFormed(Geometry border) {
        return border instanceof Polygonal && !border.isEmpty() && border.isValid();
    }

    private static void overlaps(Grid grid, Geometry border, STRtree tree, List<Breach> breaches) {
        tree.query(border.getEnvelopeInternal(), item -> {
            var other = (Grid) item;
            var there = other.border();
            boolean rivals = !other.code().equals(grid.code())
                    && other.code().level() == grid.code().level()
                    && there != null
                    && wellFormed(there);
            if (rivals && border.intersects(there) && border.intersection(there).getArea() > SLIVER) {
                breaches.add(new Breach(
                        grid.code(),
                        "border",
                        "border-overlap",
                        List.of(other.code().code(), other.name())));
            }
        });
    }
}
