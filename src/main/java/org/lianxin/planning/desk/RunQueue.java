package org.lianxin.planning.desk;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Runs waiting or under way, in the database: each is held by one server process as long as its heart beats. Taking
/// looks across counties; the clock of leases is the database's, which all processes share.
@Repository
class RunQueue {
    /// A run whose heart has been still for so long is taken anew, with its seed and seconds.
    static final int STALE_SECONDS = 20;

    /// A run that brought down so many processes is given up.
    static final int MOST_ATTEMPTS = 3;

    private final JdbcClient db;

    RunQueue(JdbcClient db) {
        this.db = db;
    }

    /// What is known of a run under way.
    ///
    /// @param waiting how many runs were queued before it; 0 once it is taken
    record Run(
            boolean taken,
            long waiting,
            boolean cancelled,
            @Nullable String phase,
            @Nullable Double objective,
            @Nullable Double bound,
            @Nullable Double elapsed) {}

    /// A run that was taken.
    record Taken(VersionId id, int attempts) {}

    void add(VersionId id) {
        bound(db.sql("""
                        insert into plan_run (county, plan, number, queued_at) values (:county, :plan, :number, now())
                        """), id).update();
    }

    /// Takes the longest waiting run that no living process holds.
    @Transactional
    public Optional<Taken> take(String process) {
        return db.sql("""
                        update plan_run r set taken_by = :process, heartbeat = now(), attempts = attempts + 1
                        from (
                            select county, plan, number from plan_run
                            where taken_by is null or heartbeat < now() - make_interval(secs => :stale)
                            order by queued_at limit 1 for update skip locked) next
                        where r.county = next.county and r.plan = next.plan and r.number = next.number
                        returning r.county, r.plan, r.number, r.attempts
                        """)
                .param("process", process)
                .param("stale", STALE_SECONDS)
                .query((row, n) -> new Taken(
                        new VersionId(
                                new County(row.getString("county")),
                                new PlanId(row.getObject("plan", UUID.class)),
                                row.getInt("number")),
                        row.getInt("attempts")))
                .optional();
    }

    /// Tells that the process still works on the run, and how far it is.
    ///
    /// @return whether to go on: false once the run is cancelled or another process holds it
    boolean beat(VersionId id, String process, @Nullable String phase, double objective, double bound, double elapsed) {
        return bound(db.sql("""
                        update plan_run set heartbeat = now(), phase = coalesce(:phase, phase), objective = :objective,
                            bound = :bound, elapsed = :elapsed
                        where county = :county and plan = :plan and number = :number and taken_by = :process
                        returning not cancelled
                        """), id)
                .param("process", process)
                .param("phase", phase)
                .param("objective", finite(objective))
                .param("bound", finite(bound))
                .param("elapsed", elapsed)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// Whether the process holds the run, which then no other can take until the transaction ends.
    boolean holds(VersionId id, String process) {
        return bound(db.sql("""
                        select taken_by = :process from plan_run
                        where county = :county and plan = :plan and number = :number for update
                        """), id)
                .param("process", process)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void remove(VersionId id) {
        bound(db.sql("delete from plan_run where county = :county and plan = :plan and number = :number"), id)
                .update();
    }

    /// Gives a run back to the queue, such as when the server stops.
    void giveBack(VersionId id, String process) {
        bound(db.sql("""
                        update plan_run set taken_by = null, heartbeat = null, attempts = attempts - 1
                        where county = :county and plan = :plan and number = :number and taken_by = :process
                        """), id).param("process", process).update();
    }

    /// @return whether some process works on it, which then ends it with the best so far
    boolean cancel(VersionId id) {
        return bound(db.sql("""
                        update plan_run set cancelled = true
                        where county = :county and plan = :plan and number = :number
                        returning taken_by is not null
                        """), id).query(Boolean.class).optional().orElse(true);
    }

    Optional<Run> find(VersionId id) {
        return bound(db.sql("""
                        select taken_by is not null as taken, cancelled, phase, objective, bound, elapsed,
                            (select count(*) from plan_run o where o.taken_by is null and o.queued_at < r.queued_at) as waiting
                        from plan_run r where county = :county and plan = :plan and number = :number
                        """), id)
                .query((row, n) -> new Run(
                        row.getBoolean("taken"),
                        row.getLong("waiting"),
                        row.getBoolean("cancelled"),
                        row.getString("phase"),
                        row.getObject("objective", Double.class),
                        row.getObject("bound", Double.class),
                        row.getObject("elapsed", Double.class)))
                .optional();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec sql, VersionId id) {
        return sql.param("county", id.county().code())
                .param("plan", id.plan().value())
                .param("number", id.number());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
