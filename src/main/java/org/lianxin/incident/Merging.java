package org.lianxin.incident;

import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings reports of the same thing together: one is worked on, all reporters are answered.
@Service
public class Merging {
    private final IncidentStore store;
    private final Steps steps;
    private final Owners owners;
    private final Joinable open;
    private final JdbcClient db;

    Merging(IncidentStore store, Steps steps, Owners owners, Joinable open, JdbcClient db) {
        this.store = store;
        this.steps = steps;
        this.owners = owners;
        this.open = open;
        this.db = db;
    }

    /// Joins an incident to another that is not over. Those joined to it before come along.
    ///
    /// @throws Rejection `incident.merge-into-closed`
    @Transactional
    public void merge(Actor by, IncidentId id, IncidentId into) {
        lockInOrder(by.county(), id, into);
        var twin = store.take(by.county(), id, Incident.Underway.class);
        Moves.MERGE.require(twin, by);
        var other = store.take(by.county(), into, Incident.class);
        if (owners.of(other).isEmpty()) {
            throw Rejection.conflict("incident.merge-into-closed").field("into");
        }
        by.require(IncidentModule.VIEW, other.matter().area());
        steps.take(by, twin, twin.merge(into), Steps.Saying.open("merged", null).with(Map.of("into", into)));
        int joined = join(by.county(), id, into);
        steps.note(by, other, Steps.Saying.open("joined", null).with(Map.of("reports", joined + 1)));
    }

    /// Joins a report that has just come in to another that is not over, because its reporter recognised it:
    /// one is worked on, both are answered. Where the other has ended meanwhile, may not be shown, or lies
    /// elsewhere, the report stays one of its own.
    ///
    /// @return whether it was joined
    @Transactional(propagation = Propagation.MANDATORY)
    boolean joinAsAsked(Actor by, IncidentId id, IncidentId asked) {
        var county = by.county();
        var into = open.followed(county, asked).orElse(null);
        if (into == null || into.equals(id)) {
            return false;
        }
        lockInOrder(county, id, into);
        var own = store.take(county, id, Incident.class);
        var other = store.take(county, into, Incident.class);
        if (!(own instanceof Incident.Submitted submitted)
                || owners.of(other).isEmpty()
                || !open.isFor(by, own.matter(), other.matter())) {
            return false;
        }
        steps.take(
                by,
                submitted,
                submitted.merge(into),
                Steps.Saying.open("merged", null).with(Map.of("into", into)));
        int joined = join(county, id, into);
        steps.note(by, other, Steps.Saying.open("joined", null).with(Map.of("reports", joined + 1)));
        return true;
    }

    /// Always the smaller id first, so that two merges towards each other cannot wait for each other.
    private void lockInOrder(County county, IncidentId a, IncidentId b) {
        db.sql("select id from incident where county = :county and id in (:a, :b) order by id for update")
                .param("county", county.code())
                .param("a", a.value())
                .param("b", b.value())
                .query()
                .listOfRows();
    }

    private int join(County county, IncidentId id, IncidentId into) {
        db.sql("update incident set merged_into = :into where county = :county and merged_into = :id")
                .param("into", into.value())
                .param("county", county.code())
                .param("id", id.value())
                .update();
        return db.sql("""
                        update incident set merged = (
                            select count(*) from incident where county = :county and merged_into = :into)
                        where county = :county and id = :into returning merged
                        """)
                .param("county", county.code())
                .param("into", into.value())
                .query(Integer.class)
                .single();
    }
}
