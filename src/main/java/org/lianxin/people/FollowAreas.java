package org.lianxin.people;

import java.util.List;
import org.lianxin.territory.AreasRecoded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets people and households follow when communities merge or split; nothing is decrypted for it.
@Component("peopleFollowAreas")
class FollowAreas {
    private final JdbcClient db;

    FollowAreas(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AreasRecoded recoded) {
        recoded.each(r -> {
            for (var table : List.of("people_person", "people_household")) {
                db.sql("update " + table + " set area = :to || substr(area, :tail)"
                                + " where county = :county and area like :from || '%'")
                        .param("county", recoded.county().code())
                        .param("from", r.from().code())
                        .param("to", r.to().code())
                        .param("tail", r.tail())
                        .update();
            }
        });
    }
}
