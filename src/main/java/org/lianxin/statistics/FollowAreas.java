package org.lianxin.statistics;

import java.util.List;
import org.lianxin.territory.AreasRecoded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets hot issues, bursts and analyses follow when communities merge or split; what an analysis says stays as it was.
@Component("statisticsFollowAreas")
class FollowAreas {
    private final JdbcClient db;

    FollowAreas(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AreasRecoded recoded) {
        recoded.each(r -> {
            for (var table : List.of(
                    "statistics_hot_issue", "statistics_hot_matter", "statistics_burst", "statistics_analysis")) {
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
