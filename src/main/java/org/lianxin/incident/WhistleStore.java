package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WhistleStore {
    private final JdbcClient db;

    WhistleStore(JdbcClient db) {
        this.db = db;
    }

    /// @throws Rejection `incident.whistle-unknown` (404), `incident.whistle-out-of-step` (409)
    <W extends Whistle> W take(County county, UUID id, Class<W> state) {
        var found = db.sql("select * from incident_whistle where county = :county and id = :id for update")
                .param("county", county.code())
                .param("id", id)
                .query((row, n) -> whistle(row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("incident.whistle-unknown", id));
        if (!state.isInstance(found)) {
            throw Rejection.conflict("incident.whistle-out-of-step", stage(found));
        }
        return state.cast(found);
    }

    void insert(County county, Whistle.Blown blown) {
        var call = blown.call();
        db.sql("""
                        insert into incident_whistle (county, id, incident, kind, reason, unit, stage, blown_by, blown_at,
                            sign_due, contact_due, arrive_due, task)
                        values (:county, :id, :incident, :kind, :reason, :unit, 'BLOWN', :by, :at,
                            :sign, :contact, :arrive, :task)
                        """)
                .param("county", county.code())
                .param("id", call.id())
                .param("incident", call.incident().value())
                .param("kind", call.kind().name())
                .param("reason", call.reason())
                .param("unit", call.unit())
                .param("by", call.blownBy())
                .param("at", Timestamp.from(call.blownAt()))
                .param("sign", Timestamp.from(call.signDue()))
                .param("contact", Timestamp.from(call.contactDue()))
                .param("arrive", Timestamp.from(call.arriveDue()))
                .param("task", call.task())
                .update();
    }

    void put(County county, Whistle whistle) {
        var columns = columns(whistle);
        columns.put("stage", stage(whistle));
        var changes = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        db.sql("update incident_whistle set " + changes + " where county = :county and id = :id")
                .params(columns)
                .param("county", county.code())
                .param("id", whistle.call().id())
                .update();
    }

    static String stage(Whistle whistle) {
        return whistle.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> columns(Whistle whistle) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        switch (whistle) {
            case Whistle.Blown b -> {}
            case Whistle.Signed s -> {
                columns.put("signed_by", s.by());
                columns.put("signed_at", Timestamp.from(s.at()));
            }
            case Whistle.Contacted c -> columns.put("contacted_at", Timestamp.from(c.at()));
            case Whistle.Arrived a -> columns.put("arrived_at", Timestamp.from(a.at()));
            case Whistle.Planned p -> {
                columns.put("plan", p.plan());
                columns.put("planned_at", Timestamp.from(p.at()));
            }
            case Whistle.Finished f -> {
                columns.put("result", f.result());
                columns.put("finished_at", Timestamp.from(f.at()));
            }
            case Whistle.Rated r -> {
                columns.put("stars", r.stars());
                columns.put("rating", r.words());
                columns.put("rated_by", r.by());
                columns.put("rated_at", Timestamp.from(r.at()));
            }
        }
        return columns;
    }

    private static Whistle whistle(ResultSet row) throws SQLException {
        var call = call(row);
        return switch (row.getString("stage")) {
            case "BLOWN" -> new Whistle.Blown(call);
            case "SIGNED" -> new Whistle.Signed(call, row.getString("signed_by"), at(row, "signed_at"));
            case "CONTACTED" -> new Whistle.Contacted(call, at(row, "contacted_at"));
            case "ARRIVED" -> new Whistle.Arrived(call, at(row, "arrived_at"));
            case "PLANNED" -> new Whistle.Planned(call, words(row, "plan"), at(row, "planned_at"));
            case "FINISHED" -> new Whistle.Finished(call, words(row, "result"), at(row, "finished_at"));
            case "RATED" ->
                new Whistle.Rated(
                        call,
                        row.getInt("stars"),
                        words(row, "rating"),
                        row.getString("rated_by"),
                        at(row, "rated_at"));
            default -> throw new IllegalStateException(row.getString("stage"));
        };
    }

    private static Whistle.Call call(ResultSet row) throws SQLException {
        return new Whistle.Call(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident", UUID.class)),
                Whistle.Kind.valueOf(row.getString("kind")),
                PersonalData.mask(words(row, "reason")),
                row.getObject("unit", UUID.class),
                row.getObject("task", UUID.class),
                row.getString("blown_by"),
                at(row, "blown_at"),
                at(row, "sign_due"),
                at(row, "contact_due"),
                at(row, "arrive_due"));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column), column).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    List<Whistles.Shown> of(County county, IncidentId incident, Instant now) {
        return db.sql("select * from incident_whistle where county = :county and incident = :id order by blown_at, id")
                .param("county", county.code())
                .param("id", incident.value())
                .query((row, n) -> shown(row, now))
                .list();
    }

    private static Whistles.Shown shown(ResultSet row, Instant now) throws SQLException {
        return new Whistles.Shown(
                call(row),
                row.getString("stage"),
                maybe(row, "signed_at"),
                maybe(row, "contacted_at"),
                maybe(row, "arrived_at"),
                masked(row, "plan"),
                masked(row, "result"),
                row.getObject("stars", Integer.class),
                masked(row, "rating"),
                late(row, "signed_at", "sign_due", now),
                late(row, "contacted_at", "contact_due", now),
                late(row, "arrived_at", "arrive_due", now));
    }

    private static boolean late(ResultSet row, String done, String due, Instant now) throws SQLException {
        var at = maybe(row, done);
        return (at == null ? now : at).isAfter(at(row, due));
    }

    /// Whoever reads it elsewhere than at the work itself reads no personal data.
    private static @Nullable String masked(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? null : PersonalData.mask(words);
    }
}
