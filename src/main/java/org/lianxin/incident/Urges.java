package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Task;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 督办: a supervisor presses the present owner, who replies within a working day.
@Service
public class Urges {
    static final String TASK = "incident.reply-to-urge";
    private static final Limit TO_REPLY = Limit.parse("1 wd");
    private final IncidentStore store;
    private final Owners owners;
    private final Steps steps;
    private final Docket docket;
    private final Limits limits;
    private final JdbcClient db;

    Urges(IncidentStore store, Owners owners, Steps steps, Docket docket, Limits limits, JdbcClient db) {
        this.store = store;
        this.owners = owners;
        this.steps = steps;
        this.docket = docket;
        this.limits = limits;
        this.db = db;
    }

    /// @param unit whom it presses: the owner when it was written
    public record Urge(
            UUID id,
            IncidentId incident,
            String reason,
            UUID unit,
            Instant at,
            Instant due,
            @Nullable String reply,
            @Nullable Instant repliedAt,
            boolean late) {}

    /// Presses the owner of an incident that is not over.
    ///
    /// @throws Rejection `incident.over` (409)
    @Transactional
    public Urge urge(Actor by, IncidentId id, String reason) {
        var incident = store.take(by.county(), id, Incident.class);
        by.require(IncidentModule.SUPERVISE, incident.matter().area());
        var unit = owners.of(incident).map(Holder::unit).orElseThrow(() -> Rejection.conflict("incident.over"));
        var now = steps.now();
        var due = limits.due(by.county(), now, TO_REPLY);
        var task = docket.ask(by.county(), id.entry(), new Task(TASK, Holder.unit(unit), reason, now, due));
        var urge = Ids.next();
        db.sql("""
                        insert into incident_urge (county, id, incident, reason, urged_by, urged_at, due_at, unit, task)
                        values (:county, :id, :incident, :reason, :by, :at, :due, :unit, :task)
                        """)
                .param("county", by.county().code())
                .param("id", urge)
                .param("incident", id.value())
                .param("reason", reason)
                .param("by", by.id())
                .param("at", Timestamp.from(now))
                .param("due", Timestamp.from(due))
                .param("unit", unit)
                .param("task", task)
                .update();
        steps.note(by, incident, Steps.Saying.open("urged", null).note(reason).with(Map.of("unit", unit, "due", due)));
        return of(by.county(), id).stream()
                .filter(u -> u.id().equals(urge))
                .findFirst()
                .orElseThrow();
    }

    /// Replies for the unit that was pressed.
    ///
    /// @throws Rejection `incident.urge-unknown` (404), also when it was answered
    @Transactional
    public Urge reply(Actor by, UUID id, String words) {
        var incident = db.sql("""
                        update incident_urge set reply = :words, replied_by = :by, replied_at = :at
                        where county = :county and id = :id and replied_at is null and unit = any (:units::uuid[])
                        returning incident, task
                        """)
                .param("words", words)
                .param("by", by.id())
                .param("at", Timestamp.from(steps.now()))
                .param("county", by.county().code())
                .param("id", id)
                .param("units", by.units().stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> {
                    docket.settle(by.county(), row.getObject("task", UUID.class), steps.now());
                    return new IncidentId(row.getObject("incident", UUID.class));
                })
                .optional()
                .orElseThrow(() -> Rejection.notFound("incident.urge-unknown", id));
        steps.note(by, store.find(by.county(), incident).orElseThrow(), Steps.Saying.quiet("urge-answered", words));
        return of(by.county(), incident).stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The urges of an incident, the first one first.
    @Transactional(readOnly = true)
    public List<Urge> of(County county, IncidentId incident) {
        return db.sql("select * from incident_urge where county = :county and incident = :id order by urged_at, id")
                .param("county", county.code())
                .param("id", incident.value())
                .query((row, n) -> urge(row))
                .list();
    }

    private Urge urge(ResultSet row) throws SQLException {
        Timestamp replied = row.getTimestamp("replied_at");
        var due = row.getTimestamp("due_at").toInstant();
        var seen = replied == null ? steps.now() : replied.toInstant();
        return new Urge(
                row.getObject("id", UUID.class),
                new IncidentId(row.getObject("incident", UUID.class)),
                PersonalData.mask(row.getString("reason")),
                row.getObject("unit", UUID.class),
                row.getTimestamp("urged_at").toInstant(),
                due,
                masked(row, "reply"),
                replied == null ? null : replied.toInstant(),
                seen.isAfter(due));
    }

    /// Whoever reads it elsewhere than at the work itself reads no personal data.
    private static @Nullable String masked(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? null : PersonalData.mask(words);
    }
}
