package org.lianxin.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The stage clocks of matters. A clock runs from receipt through every return and stops only while the matter waits
/// for somebody outside; what is late is computed from it and cannot be written.
@Service
public class Clocks {
    private final JdbcClient db;
    private final WorkingCalendar calendar;
    private final Reckoning reckoning;

    Clocks(JdbcClient db, WorkingCalendar calendar, Reckoning reckoning) {
        this.db = db;
        this.calendar = calendar;
        this.reckoning = reckoning;
    }

    /// Starts the clock of a stage; entered anew, the stage gets a further round.
    ///
    /// @return when the time is over
    public Instant start(County county, EntryId id, String stage, Limit limit, Instant from) {
        var due = limit.due(calendar, county, from);
        db.sql("""
                        insert into docket_clock (county, entry, stage, round, allowance, started_at, due_at, rings_at)
                        select :county, :entry, :stage, count(*), :limit, :from, :due, :rings
                        from docket_clock where county = :county and entry = :entry and stage = :stage
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", stage)
                .param("limit", limit.toString())
                .param("from", Timestamp.from(from))
                .param("due", Timestamp.from(due))
                .param("rings", Timestamp.from(reckoning.threeQuarters(county, from, due, limit)))
                .update();
        showNext(county, id);
        return due;
    }

    /// Gives a stage the limit of another category, counted from the same start; starts its clock if there is none.
    public void limit(County county, EntryId id, String stage, Limit limit, Instant from) {
        var running = of(county, id, from).stream()
                .filter(c -> c.stage().equals(stage) && c.stopped() == null)
                .findFirst();
        if (running.isEmpty()) {
            start(county, id, stage, limit, from);
            return;
        }
        var clock = running.get();
        move(county, id, clock, limit.due(calendar, county, clock.started()), "allowance = '" + limit + "'");
        showNext(county, id);
    }

    /// Takes a clock away that the matter's new category does not have.
    public void drop(County county, EntryId id, String stage) {
        db.sql("delete from docket_clock where county = :county and entry = :entry and stage = :stage")
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", stage)
                .update();
        showNext(county, id);
    }

    /// Stops the clock of a stage, if it runs.
    public void stop(County county, EntryId id, String stage, Instant at) {
        update(county, id, "stopped_at = :at", stage, at);
    }

    /// Stops every clock: the matter is over.
    public void stopAll(County county, EntryId id, Instant at) {
        update(county, id, "stopped_at = :at", null, at);
    }

    /// Lets a stopped clock run on as if it had never stopped: what was called done was not.
    public void runOn(County county, EntryId id, String stage) {
        db.sql("""
                        update docket_clock set stopped_at = null
                        where county = :county and entry = :entry and stage = :stage
                          and round = (select max(round) from docket_clock
                                       where county = :county and entry = :entry and stage = :stage)
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", stage)
                .update();
        showNext(county, id);
    }

    /// Holds every running clock: the matter waits for somebody outside.
    public void pauseAll(County county, EntryId id, Instant at) {
        update(county, id, "paused_at = coalesce(paused_at, :at)", null, at);
    }

    /// Lets the held clocks run again; each is due later by as much of its own kind of time as it was held.
    public void resumeAll(County county, EntryId id, Instant at) {
        for (var clock : of(county, id, at)) {
            if (clock.stopped() != null || clock.paused() == null) {
                continue;
            }
            move(
                    county,
                    id,
                    clock,
                    reckoning.later(county, clock.limit(), clock.due(), clock.paused(), at),
                    "paused_at = null");
        }
        showNext(county, id);
    }

    /// Gives a stage more time, once.
    ///
    /// @throws Rejection `docket.extended-already`, `docket.extension-too-long` (more than the limit itself)
    public Instant extend(County county, EntryId id, String stage, Limit by, Instant at) {
        var clock = running(county, id, stage, at);
        checkExtension(county, clock, by);
        var due = by.due(calendar, county, clock.due());
        move(county, id, clock, due, "extended_by = '" + by + "'");
        showNext(county, id);
        return due;
    }

    /// @throws Rejection `docket.extended-already`, `docket.extension-too-long`
    public void mayExtend(County county, EntryId id, String stage, Limit by, Instant at) {
        checkExtension(county, running(county, id, stage, at), by);
    }

    private void checkExtension(County county, Clock clock, Limit by) {
        if (clock.extended()) {
            throw Rejection.conflict("docket.extended-already");
        }
        if (by.longerThan(clock.limit(), calendar, county, clock.started())) {
            throw new Rejection("docket.extension-too-long", clock.limit()).field("by");
        }
    }

    private Clock running(County county, EntryId id, String stage, Instant at) {
        return of(county, id, at).stream()
                .filter(c -> c.stage().equals(stage) && c.stopped() == null)
                .findFirst()
                .orElseThrow(() -> Rejection.conflict("docket.no-such-clock", stage));
    }

    /// All clocks of a matter in the order in which they are due.
    public List<Clock> of(County county, EntryId id, Instant now) {
        return db.sql("""
                        select stage, round, allowance, started_at, due_at, stopped_at, paused_at, extended_by
                        from docket_clock where county = :county and entry = :entry order by due_at, started_at
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .query((row, n) -> clock(row, now))
                .list();
    }

    /// When the latest round of a stage is due.
    public Optional<Instant> due(County county, EntryId id, String stage) {
        return db.sql("""
                        select due_at from docket_clock
                        where county = :county and entry = :entry and stage = :stage order by round desc limit 1
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", stage)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private void move(County county, EntryId id, Clock clock, Instant due, String also) {
        db.sql("""
                        update docket_clock set due_at = :due, rung = 0, rings_at = :rings, %s
                        where county = :county and entry = :entry and stage = :stage and round = :round
                        """.formatted(also))
                .param("due", Timestamp.from(due))
                .param("rings", Timestamp.from(reckoning.threeQuarters(county, clock.started(), due, clock.limit())))
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", clock.stage())
                .param("round", clock.round())
                .update();
    }

    private void update(County county, EntryId id, String change, @Nullable String stage, Instant at) {
        db.sql("""
                        update docket_clock set %s
                        where county = :county and entry = :entry and stopped_at is null
                          and (:stage::text is null or stage = :stage)
                        """.formatted(change))
                .param("at", Timestamp.from(at))
                .param("county", county.code())
                .param("entry", id.value())
                .param("stage", stage)
                .update();
        showNext(county, id);
    }

    /// Lists order by what is due next; a matter that waits or is over has no such time.
    private void showNext(County county, EntryId id) {
        db.sql("""
                        update docket_entry set due_at = (
                            select min(due_at) from docket_clock
                            where county = :county and entry = :id and stopped_at is null and paused_at is null)
                        where county = :county and id = :id
                        """).param("county", county.code()).param("id", id.value()).update();
    }

    private static Clock clock(ResultSet row, Instant now) throws SQLException {
        var due = row.getTimestamp("due_at").toInstant();
        var stopped = instant(row, "stopped_at");
        var paused = instant(row, "paused_at");
        var seen = stopped != null ? stopped : paused != null ? paused : now;
        return new Clock(
                row.getString("stage"),
                row.getInt("round"),
                Limit.parse(row.getString("allowance")),
                row.getTimestamp("started_at").toInstant(),
                due,
                stopped,
                paused,
                row.getString("extended_by") != null,
                seen.isAfter(due));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
