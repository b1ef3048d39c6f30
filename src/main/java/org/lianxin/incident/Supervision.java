package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.category.Grade;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What a supervisor watches: process only. Neither words nor reporters are in it, and restricted incidents show no
/// more than that they are.
@Service
public class Supervision {
    private static final int MOST = 200;
    private static final int SAMPLE = 10;
    private static final int LOOK_BACK_DAYS = 30;
    private final JdbcClient db;
    private final InstantSource clock;

    Supervision(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// An incident as a supervisor sees it.
    ///
    /// @param dueAt when the next running clock ends
    public record Watched(
            IncidentId id,
            String number,
            AreaCode area,
            @Nullable String building,
            String category,
            Grade grade,
            Stage stage,
            @Nullable UUID unit,
            Instant receivedAt,
            @Nullable Instant dueAt,
            boolean late,
            int rework,
            int reports) {}

    /// The same thing at the same place again within thirty days.
    public record Repeated(String category, String place, long times, Instant last) {}

    /// What to talk about.
    ///
    /// @param soon in time still, but late by the moment asked for
    /// @param urgent open ones of grades A and B
    public record Watch(
            List<Watched> soon,
            List<Watched> late,
            List<Watched> urgent,
            List<Watched> returned,
            List<Watched> reworked,
            List<Repeated> repeated) {}

    /// What to talk about in the areas that the actor supervises.
    ///
    /// @param by the moment for `soon`, such as noon
    public Watch watch(Actor actor, @Nullable AreaCode area, Instant by) {
        return new Watch(
                list(actor, area, by, "closed_at is null and next_due >= :now and next_due < :by", "next_due"),
                list(actor, area, by, "closed_at is null and next_due < :now", "next_due"),
                list(actor, area, by, "closed_at is null and grade in ('A', 'B')", "next_due nulls last"),
                list(actor, area, by, "closed_at is null and returned", "received_at"),
                list(actor, area, by, "closed_at is null and rework > 0", "rework desc, received_at"),
                repeated(actor, area, by));
    }

    /// Closed incidents drawn by lot from those of the last thirty days, to look whether they are as they say.
    public List<Watched> sample(Actor actor, @Nullable AreaCode area) {
        return list(
                actor,
                area,
                clock.instant(),
                "stage = 'CLOSED' and closed_at > :now::timestamptz - interval '%d days'".formatted(LOOK_BACK_DAYS),
                "random() limit " + SAMPLE);
    }

    private List<Watched> list(Actor actor, @Nullable AreaCode area, Instant by, String which, String order) {
        return bound(actor, area, by, """
                        select f.*, e.number from incident_facts f
                        join docket_entry e on e.county = f.county and e.id = f.id
                        where f.county = :county and f.area like any (:areas) and f.privacy <> 'X' and (%s)
                        order by %s
                        """.formatted(
                                which.replaceAll("\\b(closed_at|stage)\\b", "f.$1"), limited(order)))
                .query((row, n) -> watched(row))
                .list();
    }

    private static String limited(String order) {
        return (order.contains("limit") ? order : order + " limit " + MOST).replace("received_at", "f.received_at");
    }

    private List<Repeated> repeated(Actor actor, @Nullable AreaCode area, Instant by) {
        return bound(actor, area, by, """
                        select f.category, coalesce(f.building, left(f.area, 15)) as place, count(*) as times,
                            max(f.received_at) as last
                        from incident_facts f
                        where f.county = :county and f.area like any (:areas) and f.privacy = 'N' and f.part_of is null
                          and f.received_at > :now::timestamptz - interval '%d days' and :by::timestamptz is not null
                        group by 1, 2 having count(*) > 2 order by times desc, last desc limit %d
                        """.formatted(LOOK_BACK_DAYS, MOST))
                .query((row, n) -> new Repeated(
                        row.getString("category"),
                        row.getString("place"),
                        row.getLong("times"),
                        row.getTimestamp("last").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec bound(Actor actor, @Nullable AreaCode area, Instant by, String sql) {
        if (area != null) {
            actor.require(IncidentModule.SUPERVISE, area);
        }
        var areas = area == null ? actor.areas(IncidentModule.SUPERVISE) : List.of(area);
        return db.sql(sql)
                .param("county", actor.county().code())
                .param("areas", areas.stream().map(a -> a + "%").toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", Timestamp.from(by));
    }

    private Watched watched(ResultSet row) throws SQLException {
        boolean clear = row.getString("privacy").equals("N");
        var due = row.getTimestamp("next_due");
        var area = new AreaCode(row.getString("area"));
        return new Watched(
                new IncidentId(row.getObject("id", UUID.class)),
                row.getString("number"),
                clear || area.level().compareTo(AreaCode.Level.COMMUNITY) <= 0
                        ? area
                        : area.at(AreaCode.Level.COMMUNITY),
                clear ? row.getString("building") : null,
                row.getString("category"),
                Grade.valueOf(row.getString("grade")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("unit", UUID.class),
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant(),
                row.getTimestamp("closed_at") == null
                        && due != null
                        && due.toInstant().isBefore(clock.instant()),
                row.getInt("rework"),
                row.getInt("merged") + 1);
    }
}
