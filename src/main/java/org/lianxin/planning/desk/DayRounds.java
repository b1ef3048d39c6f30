package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// The rounds in force, by day and walker, for the phones of those who walk them.
@Repository
class DayRounds {
    private static final TypeReference<List<Stop>> STOPS = new TypeReference<>() {};
    private final JdbcClient db;
    private final ObjectMapper json;

    DayRounds(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// One building of a round, in its order.
    ///
    /// @param at about when, such as `09:20`
    /// @param matters numbers of its open matters
    record Stop(int order, String at, String building, String name, double lon, double lat, String matters) {}

    /// @throws Rejection `planning.day-taken` when a walker has a round on that day from another plan
    void put(Plan plan, VersionId version, LocalDate day, Answered answer) {
        var table = answer.tables().getFirst();
        for (var zone : answer.zones()) {
            var stops = new java.util.ArrayList<Stop>();
            for (var n = 0; n < answer.things().size(); n++) {
                var thing = answer.things().get(n);
                if (zone.id().equals(thing.zone())) {
                    var row = table.rows().get(n);
                    stops.add(new Stop(
                            stops.size() + 1,
                            String.valueOf(row.get(2)),
                            thing.id(),
                            thing.label(),
                            java.util.Objects.requireNonNull(thing.lon()),
                            java.util.Objects.requireNonNull(thing.lat()),
                            String.valueOf(row.get(4))));
                }
            }
            var written = db.sql("""
                            insert into plan_round (county, day, walker, plan, number, area, stops)
                            values (:county, :day, :walker, :plan, :number, :area, :stops::jsonb)
                            on conflict do nothing
                            """)
                    .param("county", plan.county().code())
                    .param("day", day)
                    .param("walker", zone.id())
                    .param("plan", plan.id().value())
                    .param("number", version.number())
                    .param("area", plan.area().code())
                    .param("stops", json.writeValueAsString(stops))
                    .update();
            if (written == 0) {
                throw Rejection.conflict("planning.day-taken", zone.label(), day);
            }
        }
    }

    /// @throws Rejection `planning.day-past` when its day is over
    void remove(VersionId version, LocalDate today) {
        var past = db.sql("""
                        select count(*) from plan_round
                        where county = :county and plan = :plan and number = :number and day < :today
                        """)
                .param("county", version.county().code())
                .param("plan", version.plan().value())
                .param("number", version.number())
                .param("today", today)
                .query(Long.class)
                .single();
        if (past > 0) {
            throw Rejection.conflict("planning.day-past", today);
        }
        db.sql("delete from plan_round where county = :county and plan = :plan and number = :number")
                .param("county", version.county().code())
                .param("plan", version.plan().value())
                .param("number", version.number())
                .update();
    }

    /// The buildings of each round of a day within an area, in their order, by walker.
    Map<String, List<String>> within(AreaCode area, LocalDate day) {
        return db
                .sql("""
                        select walker, stops from plan_round
                        where county = :county and day = :day and (area like :within or :area like area || '%')
                        """)
                .param("county", area.county().code())
                .param("day", day)
                .param("within", area.code() + "%")
                .param("area", area.code())
                .query((row, n) -> Map.entry(row.getString("walker"), buildings(row.getString("stops"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<String> buildings(String stops) {
        return json.readValue(stops, STOPS).stream().map(Stop::building).toList();
    }

    /// The round of a walker on a day.
    Optional<List<Stop>> of(County county, LocalDate day, String walker) {
        return db.sql("select stops from plan_round where county = :county and day = :day and walker = :walker")
                .param("county", county.code())
                .param("day", day)
                .param("walker", walker)
                .query((row, n) -> json.readValue(row.getString("stops"), STOPS))
                .optional();
    }
}
