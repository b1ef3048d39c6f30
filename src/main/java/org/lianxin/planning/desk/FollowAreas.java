package org.lianxin.planning.desk;

import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets plans and rounds follow when communities merge or split. What a plan says stays as it was computed; applied to
/// what has changed since, it is refused.
@Component("planningFollowAreas")
class FollowAreas {
    private final RowsFollow rows;

    FollowAreas(RowsFollow rows) {
        this.rows = rows;
    }

    @EventListener
    void on(AreasRecoded recoded) {
        rows.in(recoded, "plan", "plan_round");
    }
}
