package org.lianxin.planning.desk;

import org.lianxin.docket.Entries;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Whether something depends on a grid that a plan opened.
@Component
class OpenedSince {
    private final Entries entries;

    OpenedSince(Entries entries) {
        this.entries = entries;
    }

    /// @throws Rejection `planning.in-use` (409) when a matter was opened in the grid
    void refuseIfUsed(County county, AreaCode grid) {
        var search = new Search(
                null, null, grid, null, null, null, null, null, null, null, null, null, null, null, null, null);
        var found = entries.search(Actor.system(county), search, 0, 1).items();
        if (!found.isEmpty()) {
            throw Rejection.conflict("planning.in-use", grid, found.getFirst().number());
        }
    }
}
