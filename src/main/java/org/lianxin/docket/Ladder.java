package org.lianxin.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.notice.News;
import org.lianxin.notice.Notices;
import org.lianxin.notice.To;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells of clocks that run out: at three quarters and at the end those who hold the matter, one whole limit later
/// those who supervise. Nobody is put on a list for it.
@Component
class Ladder {
    private static final int AT_ONCE = 200;
    private final JdbcClient db;
    private final WorkingCalendar calendar;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Ladder(
            JdbcClient db,
            WorkingCalendar calendar,
            Notices notices,
            TransactionTemplate transaction,
            InstantSource clock,
            Jobs jobs) {
        this.db = db;
        this.calendar = calendar;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
        jobs.every("docket.ladder", Duration.ofMinutes(1), this::climb);
    }

    /// A clock that rings.
    private record Ringing(
            County county,
            EntryId entry,
            String kind,
            String number,
            AreaCode area,
            @Nullable UUID unit,
            String stage,
            int round,
            Limit limit,
            Instant due,
            int rung) {}

    /// Tells of every clock whose next rung has come.
    void climb() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(t -> some() == AT_ONCE));
        }
    }

    private int some() {
        var ringing = db.sql("""
                        select c.county, c.entry, e.kind, e.number, e.area, e.owner_unit, c.stage, c.round, c.allowance,
                            c.due_at, c.rung
                        from docket_clock c join docket_entry e on e.county = c.county and e.id = c.entry
                        where c.rings_at <= :now and c.stopped_at is null and c.paused_at is null
                        order by c.rings_at limit :some for update of c skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("some", AT_ONCE)
                .query((row, n) -> ringing(row))
                .list();
        ringing.forEach(this::ring);
        return ringing.size();
    }

    private void ring(Ringing r) {
        var subject = r.kind + ":" + r.entry;
        var news = News.of("docket.clock", subject, "docket.rung." + (r.rung + 1), r.number, r.stage);
        if (r.rung < 2 && r.unit != null) {
            notices.tell(r.county, new To.Unit(r.unit), news);
        } else {
            notices.tell(r.county, new To.Holders(new Permission(r.kind + ".supervise"), r.area), news);
        }
        var next =
                switch (r.rung) {
                    case 0 -> r.due;
                    case 1 -> r.limit.due(calendar, r.county, r.due);
                    default -> null;
                };
        db.sql("""
                        update docket_clock set rung = rung + 1, rings_at = :next
                        where county = :county and entry = :entry and stage = :stage and round = :round
                        """)
                .param("next", next == null ? null : Timestamp.from(next))
                .param("county", r.county.code())
                .param("entry", r.entry.value())
                .param("stage", r.stage)
                .param("round", r.round)
                .update();
    }

    private static Ringing ringing(ResultSet row) throws SQLException {
        return new Ringing(
                new County(row.getString("county")),
                new EntryId(row.getObject("entry", UUID.class)),
                row.getString("kind"),
                row.getString("number"),
                new AreaCode(row.getString("area")),
                row.getObject("owner_unit", UUID.class),
                row.getString("stage"),
                row.getInt("round"),
                Limit.parse(row.getString("allowance")),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("rung"));
    }
}
