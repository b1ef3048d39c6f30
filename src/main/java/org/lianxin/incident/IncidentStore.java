package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of incidents: taken under lock in the state that a step needs, put back in the state that it led to.
@Repository
class IncidentStore {
    private final JdbcClient db;
    private final RestrictedWords restricted;

    IncidentStore(JdbcClient db, RestrictedWords restricted) {
        this.db = db;
        this.restricted = restricted;
    }

    /// Locks an incident and gives it in the state that the step needs.
    ///
    /// @throws Rejection `incident.unknown` (404), `incident.out-of-step` (409) when it stands elsewhere by now
    <S extends Incident> S take(County county, IncidentId id, Class<S> state) {
        var found = find(county, id, " for update").orElseThrow(() -> Rejection.notFound("incident.unknown", id));
        if (!state.isInstance(found)) {
            throw Rejection.conflict("incident.out-of-step", found.stage());
        }
        return state.cast(found);
    }

    Optional<Incident> find(County county, IncidentId id) {
        return find(county, id, "");
    }

    private Optional<Incident> find(County county, IncidentId id, String lock) {
        return db.sql("select * from incident where county = :county and id = :id" + lock)
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> IncidentRows.incident(row))
                .optional();
    }

    void insert(Matter matter, Receipt receipt) {
        var columns = Columns.of(matter, receipt);
        restricted.seal(matter, columns);
        db.sql(Columns.insert(columns)).params(columns).update();
    }

    /// Until the transaction ends, nobody else enters a report under this client id.
    void lockClient(County county, UUID clientId) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", county + " " + clientId)
                .query()
                .listOfRows();
    }

    Optional<IncidentId> byClient(County county, UUID clientId) {
        return db.sql("select id from incident where county = :county and client_id = :client")
                .param("county", county.code())
                .param("client", clientId)
                .query(UUID.class)
                .optional()
                .map(IncidentId::new);
    }

    /// A part's report: at the whole's place, received when the whole was, so that its clocks run from there.
    Receipt likeWhole(Matter whole, Report part, String by) {
        return db.sql("""
                        select building, lon, lat, place, received_at from incident
                        where county = :county and id = :id
                        """)
                .param("county", whole.county().code())
                .param("id", whole.id().value())
                .query((row, n) -> new Receipt(
                        part,
                        row.getString("building"),
                        row.getObject("lon", Double.class),
                        row.getObject("lat", Double.class),
                        row.getString("place"),
                        part.words(),
                        null,
                        by,
                        row.getTimestamp("received_at").toInstant()))
                .single();
    }

    /// Writes the columns that the state brought; what earlier states brought stays.
    void put(Incident incident) {
        var columns = Columns.of(incident);
        var matter = incident.matter();
        db.sql(Columns.update(columns))
                .params(columns)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
    }

    /// Counts that the requester said it was not solved.
    void denied(Matter matter) {
        db.sql("update incident set denied = denied + 1 where county = :county and id = :id")
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
    }

    /// The unhappy answer that sends the work back is kept too, until the next one.
    void keepAnswer(Matter matter, Answer answer) {
        denied(matter);
        var columns = Columns.of(answer);
        db.sql(Columns.update(columns))
                .params(columns)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
    }

    void closedAt(Matter matter, Instant at) {
        db.sql("update incident set closed_at = :at where county = :county and id = :id")
                .param("at", Timestamp.from(at))
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
    }
}
