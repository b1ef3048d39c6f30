package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of incidents: taken under lock in the state that a step needs, put back in the state that it led to.
@Repository
class IncidentStore {
    private final JdbcClient db;

    IncidentStore(JdbcClient db) {
        this.db = db;
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
        var report = receipt.report();
        db.sql("""
                        insert into incident (county, id, client_id, stage, category, grade, privacy, area, building, lon,
                            lat, place, channel, words, photos, reporter, reported_by, answerable, confidential,
                            received_at, part_of)
                        values (:county, :id, :client, 'SUBMITTED', :category, :grade, :privacy, :area, :building, :lon,
                            :lat, :place, :channel, :words, :photos, :reporter, :by, :answerable, :confidential,
                            :at, :part)
                        """)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .param("client", report.clientId())
                .param("category", matter.category())
                .param("grade", matter.grade().name())
                .param("privacy", matter.privacy().name())
                .param("area", matter.area().code())
                .param("building", receipt.building())
                .param("lon", receipt.lon())
                .param("lat", receipt.lat())
                .param("place", receipt.place())
                .param("channel", report.channel().name())
                .param("words", receipt.words())
                .param("photos", texts(report.photos()))
                .param("reporter", receipt.reporter())
                .param("by", receipt.by())
                .param("answerable", matter.answerable())
                .param("confidential", report.confidential())
                .param("at", Timestamp.from(receipt.at()))
                .param("part", matter.partOf() == null ? null : matter.partOf().value())
                .update();
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
        write(incident, columns(incident));
    }

    private void write(Incident incident, Map<String, @Nullable Object> columns) {
        var matter = incident.matter();
        columns.put("stage", incident.stage().name());
        columns.put("rework", matter.rework());
        var changes = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        db.sql("update incident set " + changes + " where county = :county and id = :id")
                .params(columns)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
    }

    /// Writes the last of several states with what each of them brought.
    void putAll(List<Incident> path) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        path.forEach(state -> columns.putAll(columns(state)));
        write(path.getLast(), columns);
    }

    private static Map<String, @Nullable Object> columns(Incident incident) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        switch (incident) {
            case Incident.Submitted s -> {}
            case Incident.Accepted a -> columns.put("accepter", a.accepter());
            case Incident.SelfHandled s -> outcome(columns, s.outcome());
            case Incident.Dispatching d -> {
                var back = d.returned();
                columns.put("returned_unit", back == null ? null : back.unit());
                columns.put("return_reason", back == null ? null : back.reason());
                columns.put("returned_by", back == null ? null : back.by());
                columns.put("closed_at", null);
            }
            case Incident.Assigned a -> assignment(columns, a.assignment());
            case Incident.Handling h -> handling(columns, h);
            case Incident.Waiting w -> {
                handling(columns, w.was());
                columns.put("wait_reason", w.held().reason());
                columns.put("wait_until", Timestamp.from(w.held().until()));
            }
            case Incident.Split s -> {
                handling(columns, s.was());
                columns.put("parts", s.parts());
            }
            case Incident.Done d -> outcome(columns, d.outcome());
            case Incident.Verified v -> {
                outcome(columns, v.was().outcome());
                columns.put("verifier", v.verifier());
            }
            case Incident.Closed c -> answer(columns, c.answer());
            case Incident.Transferred t -> {
                columns.put("body", t.body());
                columns.put("receipt", t.receipt());
            }
            case Incident.Merged m -> columns.put("merged_into", m.into().value());
            case Incident.Voided v -> columns.put("void_reason", v.reason());
        }
        return columns;
    }

    private static void assignment(Map<String, @Nullable Object> columns, Assignment assignment) {
        columns.put("lead", assignment.lead());
        columns.put("joint", assignment.joint().stream().map(UUID::toString).toArray(String[]::new));
        columns.put("centre", assignment.centre());
        columns.put("dispatcher", assignment.dispatcher());
        columns.put("assigned_at", Timestamp.from(assignment.at()));
        columns.put("ruled", assignment.ruled());
    }

    private static void handling(Map<String, @Nullable Object> columns, Incident.Handling handling) {
        assignment(columns, handling.assignment());
        var asked = handling.asked();
        columns.put("signer", handling.signer());
        columns.put("extension_by", asked == null ? null : asked.by().toString());
        columns.put("extension_reason", asked == null ? null : asked.reason());
        columns.put("extension_asker", asked == null ? null : asked.asker());
    }

    private static void outcome(Map<String, @Nullable Object> columns, Outcome outcome) {
        columns.put("handler", outcome.handler());
        columns.put("result", outcome.words());
        columns.put("result_photos", texts(outcome.photos()));
    }

    private static void answer(Map<String, @Nullable Object> columns, @Nullable Answer answer) {
        columns.put("solved", answer == null ? null : answer.solved());
        columns.put("satisfied", answer == null ? null : answer.satisfied());
        columns.put("answer_words", answer == null ? null : answer.words());
        columns.put("answered_via", answer == null ? null : answer.via().name());
        columns.put("answered_by", answer == null ? null : answer.by());
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
        var columns = new LinkedHashMap<String, @Nullable Object>();
        answer(columns, answer);
        var changes = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        db.sql("update incident set " + changes + " where county = :county and id = :id")
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

    private static String[] texts(List<FileId> photos) {
        return photos.stream().map(FileId::sha256).toArray(String[]::new);
    }
}
