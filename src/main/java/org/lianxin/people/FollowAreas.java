package org.lianxin.people;

import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets people and households follow when communities merge or split; nothing is decrypted for it.
@Component("peopleFollowAreas")
class FollowAreas {
    private final RowsFollow rows;

    FollowAreas(RowsFollow rows) {
        this.rows = rows;
    }

    @EventListener
    void on(AreasRecoded recoded) {
        rows.in(recoded, "people_person", "people_household");
    }
}
