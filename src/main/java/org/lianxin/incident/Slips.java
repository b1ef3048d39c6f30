package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Line;
import org.lianxin.docket.Timeline;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.County;
import org.lianxin.platform.Messages;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Areas;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What requesters see of their reports, by query code. A report that was merged shows how the other stands.
@Service
public class Slips {
    private final Docket docket;
    private final Timeline timeline;
    private final Clocks clocks;
    private final Categories categories;
    private final Areas areas;
    private final UnitsShown units;
    private final Owners owners;
    private final Messages messages;
    private final JdbcClient db;
    private final InstantSource clock;
    private final RestrictedWords restricted;

    Slips(
            Docket docket,
            Timeline timeline,
            Clocks clocks,
            Categories categories,
            Areas areas,
            UnitsShown units,
            Owners owners,
            Messages messages,
            JdbcClient db,
            InstantSource clock,
            RestrictedWords restricted) {
        this.docket = docket;
        this.timeline = timeline;
        this.clocks = clocks;
        this.categories = categories;
        this.areas = areas;
        this.units = units;
        this.owners = owners;
        this.messages = messages;
        this.db = db;
        this.clock = clock;
        this.restricted = restricted;
    }

    /// @throws Rejection `incident.code-unknown` (404)
    IncidentId find(County county, String code) {
        return docket.byCode(county, code)
                .map(entry -> new IncidentId(entry.value()))
                .orElseThrow(() -> Rejection.notFound("incident.code-unknown"));
    }

    Slip of(County county, String code, Locale locale) {
        var id = find(county, code);
        return db.sql("select * from incident where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> slip(county, row, locale))
                .single();
    }

    private Slip slip(County county, ResultSet row, Locale locale) throws SQLException {
        var own = IncidentRows.incident(row);
        var now = followed(own);
        var opened = docket.opened(county, own.matter().id().entry());
        var received = row.getTimestamp("received_at").toInstant();
        var clockOwner = now.matter().id().entry();
        var holder = owners.of(now).orElse(null);
        var due = clocks.due(county, clockOwner, Timekeeping.HANDLE).orElse(null);
        var handle = clocks.of(county, clockOwner, clock.instant()).stream()
                .filter(c -> c.stage().equals(Timekeeping.HANDLE))
                .anyMatch(c -> c.late());
        var outcome = outcome(now);
        return new Slip(
                opened.number(),
                opened.code(),
                categories.on(county, own.matter().category(), received).name(),
                shown(restricted.of(row)),
                IncidentRows.photos(row, "photos"),
                row.getString("place"),
                areas.describe(own.matter().area()),
                received,
                due,
                handle,
                now.stage(),
                messages.say("incident.stage." + now.stage(), locale),
                holder == null || holder.unit() == null ? null : units.of(county, holder.unit()),
                now instanceof Incident.Waiting w
                        ? new Slip.Waiting(
                                w.held().what(),
                                shown(w.held().reason()),
                                w.held().until())
                        : null,
                outcome == null ? null : shown(outcome.words()),
                outcome == null ? List.of() : outcome.photos(),
                own.matter().answerable() && asks(own),
                IncidentRows.answer(row),
                own instanceof Incident.Transferred t ? t.body() : null,
                reports(county, now),
                timeline.open(county, own.matter().id().entry()).stream()
                        .map(line -> step(county, line, locale))
                        .toList());
    }

    /// The page opens with a code that may be lost: it shows no personal data.
    private static String shown(String words) {
        return PersonalData.mask(words);
    }

    private static boolean asks(Incident incident) {
        return incident instanceof Incident.Verified || incident instanceof Incident.SelfHandled;
    }

    /// The incident with which this one is answered.
    private Incident followed(Incident own) {
        if (!(own instanceof Incident.Merged merged)) {
            return own;
        }
        return db.sql("select * from incident where county = :county and id = :id")
                .param("county", own.matter().county().code())
                .param("id", merged.into().value())
                .query((row, n) -> IncidentRows.incident(row))
                .single();
    }

    private @Nullable Outcome outcome(Incident incident) {
        return switch (incident) {
            case Incident.Done d -> d.outcome();
            case Incident.SelfHandled s -> s.outcome();
            case Incident.Verified v -> v.was().outcome();
            case Incident.Closed c -> kept(c.matter());
            default -> null;
        };
    }

    private @Nullable Outcome kept(Matter matter) {
        return db.sql("""
                        select handler, result, result_photos from incident
                        where county = :county and id = :id and result is not null
                        """)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .query((row, n) -> IncidentRows.outcome(row))
                .optional()
                .orElse(null);
    }

    private int reports(County county, Incident incident) {
        return db.sql("select merged + 1 from incident where county = :county and id = :id")
                .param("county", county.code())
                .param("id", incident.matter().id().value())
                .query(Integer.class)
                .single();
    }

    /// A line in public words: the unit by its name, nobody by name.
    private Slip.Step step(County county, Line line, Locale locale) {
        Object lead = line.facts().get("lead");
        var unit = lead == null
                ? ""
                : units.of(county, UUID.fromString(lead.toString())).name();
        var body = String.valueOf(line.facts().get("body"));
        var words = messages.say("public." + line.deed(), locale, unit, body);
        return new Slip.Step(line.at(), words, line.said());
    }
}
