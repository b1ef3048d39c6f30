package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets incidents go on whose wait has lasted as long as was allowed.
@Component
class WaitsEnd {
    private final JdbcClient db;
    private final IncidentStore store;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    WaitsEnd(
            JdbcClient db,
            IncidentStore store,
            Steps steps,
            TransactionTemplate transaction,
            InstantSource clock,
            Jobs jobs) {
        this.db = db;
        this.store = store;
        this.steps = steps;
        this.transaction = transaction;
        this.clock = clock;
        jobs.every("incident.waits", Duration.ofMinutes(1), this::run);
    }

    private record Over(County county, IncidentId id) {}

    void run() {
        db.sql(
                        "select county, id from incident where stage in ('WAIT_REPORTER', 'WAIT_THIRD_PARTY') and wait_until <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) ->
                        new Over(new County(row.getString("county")), new IncidentId(row.getObject("id", UUID.class))))
                .list()
                .forEach(over -> transaction.executeWithoutResult(t -> goOn(over)));
    }

    private void goOn(Over over) {
        var incident = store.take(over.county, over.id, Incident.class);
        if (incident instanceof Incident.Waiting waiting
                && !waiting.held().until().isAfter(clock.instant())) {
            var system = Actor.system(over.county);
            steps.take(system, waiting, waiting.resume(), Steps.Saying.open("resumed", null));
        }
    }
}
