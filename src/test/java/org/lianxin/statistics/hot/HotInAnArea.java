package org.lianxin.statistics.hot;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.incident.IncidentInAnArea;
import org.lianxin.platform.AreaCode;
import org.lianxin.text.HotIssue;
import org.lianxin.text.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A hot issue and a burst of one report in the area.
@Component
class HotInAnArea implements InAnArea {
    private static final String PATH = "/api/statistics/hot/";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private final HotStore store;
    private final IncidentInAnArea incidents;
    private final JdbcClient db;

    HotInAnArea(HotStore store, IncidentInAnArea incidents, JdbcClient db) {
        this.store = store;
        this.incidents = incidents;
        this.db = db;
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "GET " + PATH + "issues/{id}",
                area -> get(PATH + "issues/" + issue(area)),
                "GET " + PATH + "issues/{id}/cases",
                area -> get(PATH + "issues/" + issue(area) + "/cases"),
                "GET " + PATH + "bursts/{id}/cases",
                area -> get(PATH + "bursts/" + burst(area) + "/cases"));
    }

    private UUID issue(AreaCode area) {
        var run = new HotRun(UUID.randomUUID(), DAY, DAY, Instant.now(), "某人", 1, false);
        store.insert(area.county(), run);
        var place = new Matter.Place("路口", area.code(), Double.NaN, Double.NaN);
        var id = incidents.reported(area).value().toString();
        var matter = new Matter(id, "", "垃圾", place, Instant.now(), "0101", "某人");
        var issue = new HotIssue(
                "垃圾",
                "路口",
                matter.time(),
                matter.time(),
                1,
                List.of(1),
                HotIssue.Trend.STEADY,
                HotIssue.Burst.of(1, 1),
                List.of(id));
        store.insert(area.county(), run.id(), issue, area.code(), "0101", Map.of(id, matter));
        return db.sql("select id from statistics_hot_issue where county = :county and run = :run")
                .param("county", area.county().code())
                .param("run", run.id())
                .query(UUID.class)
                .single();
    }

    private UUID burst(AreaCode area) {
        var id = UUID.randomUUID();
        var matters = List.of(incidents.reported(area).value());
        store.insert(
                area.county(), new Burst(id, DAY, DAY, "0101", area, 5, 5, 0.1, 0.0001, matters, ""), Instant.now());
        return id;
    }
}
