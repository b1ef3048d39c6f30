package org.lianxin.statistics.hot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.text.HotIssue;
import org.lianxin.text.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HotStore {
    private final JdbcClient db;

    HotStore(JdbcClient db) {
        this.db = db;
    }

    void insert(County county, HotRun run) {
        db.sql("""
                        insert into statistics_hot_run (county, id, from_day, to_day, made_at, by_name, matters, meaning)
                        values (:county, :id, :from, :to, :at, :by, :matters, :meaning)
                        """)
                .param("county", county.code())
                .param("id", run.id())
                .param("from", run.from())
                .param("to", run.to())
                .param("at", Timestamp.from(run.madeAt()))
                .param("by", run.by())
                .param("matters", run.matters())
                .param("meaning", run.meaning())
                .update();
    }

    void insert(County county, UUID run, HotIssue issue, String area, String category, Map<String, Matter> matters) {
        var id = Ids.next();
        db.sql("""
                        insert into statistics_hot_issue (county, id, run, name, place, category, area, trend)
                        values (:county, :id, :run, :name, :place, :category, :area, :trend)
                        """)
                .param("county", county.code())
                .param("id", id)
                .param("run", run)
                .param("name", issue.name())
                .param("place", issue.place())
                .param("category", category)
                .param("area", area)
                .param("trend", issue.trend().name())
                .update();
        var people = new HashMap<String, Integer>();
        for (var each : issue.matters()) {
            var matter = java.util.Objects.requireNonNull(matters.get(each));
            var person = people.computeIfAbsent(matter.reporter(), r -> people.size() + 1);
            insert(county, id, matter, person);
        }
    }

    private void insert(County county, UUID issue, Matter matter, int person) {
        var place = matter.place();
        db.sql("""
                        insert into statistics_hot_matter (county, issue, incident, area, lon, lat, at, person)
                        values (:county, :issue, :incident, :area, :lon, :lat, :at, :person)
                        """)
                .param("county", county.code())
                .param("issue", issue)
                .param("incident", UUID.fromString(matter.id()))
                .param("area", place.area())
                .param("lon", Double.isNaN(place.longitude()) ? null : place.longitude())
                .param("lat", Double.isNaN(place.latitude()) ? null : place.latitude())
                .param("at", Timestamp.from(matter.time()))
                .param("person", person)
                .update();
    }

    /// Forgets looks of before an instant, but for those whose issue became a month's topic.
    void forget(County county, Instant before) {
        db.sql("""
                        delete from statistics_hot_run r where r.county = :county and r.made_at < :before and not exists (
                            select 1 from statistics_hot_issue i
                            join statistics_analysis a on a.county = i.county and a.topic_issue = i.id
                            where i.county = r.county and i.run = r.id)
                        """)
                .param("county", county.code())
                .param("before", Timestamp.from(before))
                .update();
    }

    Optional<HotRun> latest(County county, @Nullable LocalDate from, @Nullable LocalDate to) {
        return db.sql("""
                        select * from statistics_hot_run where county = :county
                          and (:from::date is null or from_day = :from) and (:to::date is null or to_day = :to)
                        order by made_at desc, id desc limit 1
                        """)
                .param("county", county.code())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new HotRun(
                        row.getObject("id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("by_name"),
                        row.getInt("matters"),
                        row.getBoolean("meaning")))
                .optional();
    }

    private static final String SHOWN = """
            select i.*, count(*) as many, count(distinct m.person) as people, min(m.at) as first_at, max(m.at) as last_at,
                avg(m.lon) as lon, avg(m.lat) as lat,
                count(*) filter (where f.over) as closed
            from statistics_hot_issue i
            join statistics_hot_matter m on m.county = i.county and m.issue = i.id and m.area like any (:areas)
            join incident_voices f on f.county = m.county and f.id = m.incident
            where i.county = :county and %s
            group by i.county, i.id order by people desc, many desc, i.name
            """;

    /// The issues of a run as far as their matters lie within the areas, those of most people first.
    List<HotIssues.Shown> issues(County county, UUID run, List<AreaCode> areas) {
        return scoped(SHOWN.formatted("i.run = :key"), county, areas)
                .param("key", run)
                .query((row, n) -> shown(row))
                .list();
    }

    Optional<HotIssues.Shown> issue(County county, UUID id, List<AreaCode> areas) {
        return scoped(SHOWN.formatted("i.id = :key"), county, areas)
                .param("key", id)
                .query((row, n) -> shown(row))
                .optional();
    }

    /// Matters of an issue within the areas.
    ///
    /// @param at when it was received
    record Point(
            UUID incident, @Nullable Double lon, @Nullable Double lat, Instant at) {}

    List<Point> points(County county, UUID issue, List<AreaCode> areas) {
        return scoped("""
                        select m.* from statistics_hot_matter m
                        join incident_voices f on f.county = m.county and f.id = m.incident
                        where m.county = :county and m.issue = :issue and m.area like any (:areas) order by m.at
                        """, county, areas)
                .param("issue", issue)
                .query((row, n) -> new Point(
                        row.getObject("incident", UUID.class),
                        row.getObject("lon", Double.class),
                        row.getObject("lat", Double.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    void insert(County county, Burst burst, Instant now) {
        db.sql("""
                        insert into statistics_burst (county, id, from_day, to_day, category, area, observed, people,
                            expected, probability, matters, about, announced_at)
                        values (:county, :id, :from, :to, :category, :area, :observed, :people, :expected, :probability,
                            :matters::uuid[], :about, :at)
                        """)
                .param("county", county.code())
                .param("id", burst.id())
                .param("from", burst.from())
                .param("to", burst.to())
                .param("category", burst.category())
                .param("area", burst.area().code())
                .param("observed", burst.observed())
                .param("people", burst.people())
                .param("expected", burst.expected())
                .param("probability", burst.probability())
                .param("matters", burst.matters().stream().map(UUID::toString).toArray(String[]::new))
                .param("about", burst.about())
                .param("at", Timestamp.from(now))
                .update();
    }

    /// Bursts announced since an instant in the areas, the latest first.
    List<Burst> bursts(County county, Instant since, List<AreaCode> areas) {
        return scoped("""
                        select * from statistics_burst
                        where county = :county and announced_at >= :since and area like any (:areas)
                        order by announced_at desc, probability limit 200
                        """, county, areas)
                .param("since", Timestamp.from(since))
                .query((row, n) -> burst(row))
                .list();
    }

    Optional<Burst> burst(County county, UUID id, List<AreaCode> areas) {
        return scoped(
                        "select * from statistics_burst where county = :county and id = :id and area like any (:areas)",
                        county,
                        areas)
                .param("id", id)
                .query((row, n) -> burst(row))
                .optional();
    }

    private JdbcClient.StatementSpec scoped(String sql, County county, List<AreaCode> areas) {
        return db.sql(sql)
                .param("county", county.code())
                .param("areas", areas.stream().map(a -> a.code() + "%").toArray(String[]::new));
    }

    private static Burst burst(ResultSet row) throws SQLException {
        return new Burst(
                row.getObject("id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("category"),
                new AreaCode(row.getString("area")),
                row.getInt("observed"),
                row.getInt("people"),
                row.getDouble("expected"),
                row.getDouble("probability"),
                new ArrayList<>(Arrays.asList((UUID[]) row.getArray("matters").getArray())),
                row.getString("about"));
    }

    private static HotIssues.Shown shown(ResultSet row) throws SQLException {
        return new HotIssues.Shown(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("place"),
                row.getString("category"),
                new AreaCode(row.getString("area")),
                HotIssue.Trend.valueOf(row.getString("trend")),
                row.getInt("many"),
                row.getInt("people"),
                row.getInt("closed"),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("last_at").toInstant(),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class));
    }
}
