package org.lianxin.planning.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.AccountId;
import org.lianxin.access.Accounts;
import org.lianxin.access.Assignments;
import org.lianxin.incident.IncidentModule;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Areas;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;

/// The grid workers of an area, from the grids and the accounts that look after them.
@Component
class GridWorkers {
    private final Grids grids;
    private final Accounts accounts;
    private final Assignments assignments;
    private final Areas areas;

    GridWorkers(Grids grids, Accounts accounts, Assignments assignments, Areas areas) {
        this.grids = grids;
        this.accounts = accounts;
        this.assignments = assignments;
        this.areas = areas;
    }

    /// A grid worker's account, or the grid itself while nobody has one.
    ///
    /// @param account null while the grid has no worker with an account
    record Walker(
            String id, String name, AreaCode grid, @Nullable AccountId account) {}

    /// Those of all general grids; dedicated grids have a body of their own.
    List<Walker> within(AreaCode area) {
        return grids.within(area).stream()
                .filter(g -> g.kind() == Grid.Kind.GENERAL)
                .flatMap(g -> of(g, area).stream())
                .toList();
    }

    /// Whoever handles incidents of this grid without doing so for the whole community.
    private List<Walker> of(Grid grid, AreaCode asked) {
        var community = grid.code().at(AreaCode.Level.COMMUNITY);
        var wider = Set.copyOf(assignments.holding(IncidentModule.HANDLE, community));
        var own = assignments.holding(IncidentModule.HANDLE, grid.code()).stream()
                .filter(a -> !wider.contains(a))
                .toList();
        var place = asked.level().digits() < AreaCode.Level.COMMUNITY.digits()
                ? areas.name(community).orElse("") + grid.name()
                : grid.name();
        if (own.isEmpty()) {
            return List.of(new Walker(grid.code().code(), place, grid.code(), null));
        }
        var names = accounts.names(grid.code().county(), own);
        return own.stream()
                .map(a -> new Walker(a.toString(), place + " " + names.getOrDefault(a, ""), grid.code(), a))
                .toList();
    }
}
