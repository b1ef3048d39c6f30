package org.lianxin.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;

/// The grids and buildings as they were before a redrawing; refuses by name what has been changed since.
record FormerGrids(GridRedrawing.Trace trace, Grids known, LocalDate today) {

    /// @param here the community's buildings as they stand now
    List<Building> buildings(List<Building> here) {
        var byCode = here.stream().collect(Collectors.toMap(Building::code, Function.identity()));
        var back = new ArrayList<Building>();
        for (var move : trace.moved()) {
            var building = byCode.get(move.building());
            if (building == null || !move.to().equals(building.grid())) {
                throw changed(building == null ? move.building() : building.name());
            }
            back.add(building.in(move.from()));
        }
        refuseLeftBehind(here);
        return back;
    }

    /// A building that came into an opened grid after the redrawing would stand in a closed one.
    private void refuseLeftBehind(List<Building> here) {
        var leaving = trace.moved().stream().map(GridRedrawing.Move::building).collect(Collectors.toSet());
        here.stream()
                .filter(b -> b.grid() != null && trace.opened().contains(b.generalGrid()))
                .filter(b -> !leaving.contains(b.code()))
                .findFirst()
                .ifPresent(stays -> {
                    throw changed(stays.name());
                });
    }

    List<Grid> grids() {
        var rows = new ArrayList<Grid>();
        trace.opened().forEach(code -> rows.add(standing(code).until(today)));
        trace.closed().forEach(code -> rows.add(found(code).until(null)));
        trace.reshaped()
                .forEach((code, before) -> rows.add(
                        standing(new AreaCode(code)).reshaped(before.households(), Geometries.read(before.border()))));
        return rows;
    }

    private Grid standing(AreaCode code) {
        var grid = found(code);
        if (grid.validTo() != null) {
            throw changed(grid.name());
        }
        return grid;
    }

    private Grid found(AreaCode code) {
        return known.find(code).orElseThrow(() -> changed(code));
    }

    private static Rejection changed(Object what) {
        return Rejection.conflict("territory.changed-since", what);
    }
}
