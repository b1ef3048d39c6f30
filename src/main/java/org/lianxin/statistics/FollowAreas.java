package org.lianxin.statistics;

import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets hot issues, bursts and analyses follow when communities merge or split; what an analysis says stays as it was.
@Component("statisticsFollowAreas")
class FollowAreas {
    private final RowsFollow rows;

    FollowAreas(RowsFollow rows) {
        this.rows = rows;
    }

    @EventListener
    void on(AreasRecoded recoded) {
        rows.in(recoded, "statistics_hot_issue", "statistics_hot_matter", "statistics_burst", "statistics_analysis");
    }
}
