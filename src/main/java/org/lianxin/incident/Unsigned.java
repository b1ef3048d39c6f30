package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.lianxin.docket.Clocks;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings before the dispatcher what a unit has not signed in time, so that no matter lies because nobody wants it.
@Component
class Unsigned {
    static final String REASON = "二十四小时内无人签收";
    private final JdbcClient db;
    private final IncidentStore store;
    private final Steps steps;
    private final Clocks clocks;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Unsigned(
            JdbcClient db,
            IncidentStore store,
            Steps steps,
            Clocks clocks,
            TransactionTemplate transaction,
            InstantSource clock,
            Jobs jobs) {
        this.db = db;
        this.store = store;
        this.steps = steps;
        this.clocks = clocks;
        this.transaction = transaction;
        this.clock = clock;
        jobs.every("incident.unsigned", Duration.ofMinutes(1), this::run);
    }

    private record Overdue(County county, IncidentId id) {}

    void run() {
        db.sql("""
                        select i.county, i.id from incident i
                        where i.stage = 'ASSIGNED' and i.assigned_at <= :now
                          and exists (select 1 from docket_clock c
                                      where c.county = i.county and c.entry = i.id and c.stage = :sign
                                        and c.stopped_at is null and c.due_at <= :now)
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("sign", Timekeeping.SIGN)
                .query((row, n) -> new Overdue(
                        new County(row.getString("county")), new IncidentId(row.getObject("id", UUID.class))))
                .list()
                .forEach(over -> transaction.executeWithoutResult(t -> arbitrate(over)));
    }

    private void arbitrate(Overdue over) {
        var latest = clocks.due(over.county, over.id.entry(), Timekeeping.SIGN).orElseThrow();
        var now = clock.instant();
        if (!(store.take(over.county, over.id, Incident.class) instanceof Incident.Assigned assigned)
                || now.isBefore(latest)) {
            return;
        }
        var system = Actor.system(over.county);
        var lead = assigned.assignment().lead();
        var because = new Return(lead, REASON, system.id());
        var facts = Map.of("unit", lead);
        steps.take(
                system,
                assigned,
                assigned.goesUnsigned(because, now, latest),
                Steps.Saying.quiet("unsigned", null).with(facts));
    }
}
