package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Charges;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Line;
import org.lianxin.docket.Timeline;
import org.lianxin.incident.category.Categories;
import org.lianxin.people.People;
import org.lianxin.people.PersonId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Areas;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Puts together what somebody at work sees of an incident.
@Service
public class Pages {
    private final JdbcClient db;
    private final Entries entries;
    private final Timeline timeline;
    private final Clocks clocks;
    private final Charges charges;
    private final Categories categories;
    private final Areas areas;
    private final People people;
    private final UnitsShown units;
    private final Rulings rulings;
    private final Parts parts;
    private final Duties duties;
    private final Owners owners;
    private final InstantSource clock;
    private final RestrictedWords restricted;

    Pages(
            JdbcClient db,
            Entries entries,
            Timeline timeline,
            Clocks clocks,
            Charges charges,
            Categories categories,
            Areas areas,
            People people,
            UnitsShown units,
            Rulings rulings,
            Parts parts,
            Duties duties,
            Owners owners,
            InstantSource clock,
            RestrictedWords restricted) {
        this.db = db;
        this.entries = entries;
        this.timeline = timeline;
        this.clocks = clocks;
        this.charges = charges;
        this.categories = categories;
        this.areas = areas;
        this.people = people;
        this.units = units;
        this.rulings = rulings;
        this.parts = parts;
        this.duties = duties;
        this.owners = owners;
        this.clock = clock;
        this.restricted = restricted;
    }

    /// @throws Rejection `docket.unknown` (404) when there is none or the actor may not know of it
    public Page page(Actor actor, IncidentId id) {
        var entry = entries.get(actor, id.entry());
        return db.sql("select * from incident where county = :county and id = :id")
                .param("county", actor.county().code())
                .param("id", id.value())
                .query((row, n) -> page(actor, entry, row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("incident.unknown", id));
    }

    private Page page(Actor actor, org.lianxin.docket.Entry entry, ResultSet row) throws SQLException {
        var incident = IncidentRows.incident(row);
        var matter = incident.matter();
        var county = matter.county();
        boolean clear = !entry.masked();
        boolean works = clear && atWork(actor, incident, row);
        var received = row.getTimestamp("received_at").toInstant();
        var lines = timeline.of(county, entry.id());
        var running = clocks.of(county, entry.id(), clock.instant());
        return new Page(
                entry,
                categories.on(county, matter.category(), received),
                entry.masked(),
                clear ? told(actor, incident, row) : null,
                row.getObject("lead") == null ? null : assigned(county, IncidentRows.assignment(row)),
                clear && row.getString("handler") != null ? outcome(row, works) : null,
                clear ? answer(row, works) : null,
                incident instanceof Incident.Handling h && h.asked() != null ? shown(h.asked(), works) : null,
                situation(actor, incident, clear, row),
                running,
                lines.stream()
                        .map(line -> works ? line : clear ? line.masked() : bare(line))
                        .toList(),
                timeline.spells(county, entry.id()),
                charges.of(county, entry.id(), running),
                links(matter, row),
                incident instanceof Incident.Dispatching || incident instanceof Incident.Accepted
                        ? rulings.precedents(matter)
                        : List.of(),
                incident instanceof Incident.Underway
                        ? duties.handler(matter.category(), matter.area())
                                .map(u -> units.of(county, u))
                                .orElse(null)
                        : null,
                Moves.open(incident, actor, running));
    }

    private Page.Told told(Actor actor, Incident incident, ResultSet row) throws SQLException {
        var matter = incident.matter();
        var words = restricted.of(row);
        var place = row.getString("place");
        var reporter = row.getObject("reporter", UUID.class);
        boolean confidential = row.getBoolean("confidential");
        return new Page.Told(
                atWork(actor, incident, row) ? words : PersonalData.mask(words),
                IncidentRows.photos(row, "photos"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                place == null || atWork(actor, incident, row) ? place : PersonalData.mask(place),
                areas.describe(matter.area()),
                reporter == null || !knowsReporters(actor, incident, row) || confidential && !asksBack(actor, matter)
                        ? null
                        : people.masked(matter.county(), new PersonId(reporter)),
                matter.answerable(),
                confidential,
                row.getTimestamp("received_at").toInstant());
    }

    /// A receipt names no substance: whoever may know of the incident reads it.
    private Page.Situation situation(Actor actor, Incident incident, boolean clear, ResultSet row) throws SQLException {
        boolean known = clear && row.getObject("reporter") != null;
        var reach = known ? Calling.purpose(incident, actor, row.getBoolean("confidential")) : null;
        var county = incident.matter().county();
        if (incident instanceof Incident.Transferred t) {
            return new Page.Situation(null, null, new Page.Gone(t.body(), t.receipt()), reach);
        }
        if (clear && incident instanceof Incident.Waiting w) {
            return new Page.Situation(null, w.held(), null, reach);
        }
        var back = clear && incident instanceof Incident.Dispatching d ? d.returned() : null;
        var returned = back == null ? null : new Page.Returned(units.of(county, back.unit()), back.reason());
        return new Page.Situation(returned, null, null, reach);
    }

    /// Who only supervises looks at the case, not at who reported it.
    private boolean knowsReporters(Actor actor, Incident incident, ResultSet row) throws SQLException {
        return actor.may(IncidentModule.VIEW, incident.matter().area()) || atWork(actor, incident, row);
    }

    /// Whether it lies with the actor, or she is or was of those who handle it.
    private boolean atWork(Actor actor, Incident incident, ResultSet row) throws SQLException {
        var lead = row.getObject("lead", UUID.class);
        return lead != null && actor.units().contains(lead)
                || actor.id().equals(row.getString("handler"))
                || owners.of(incident).filter(o -> lies(o, actor)).isPresent();
    }

    private static boolean lies(Holder owner, Actor actor) {
        return actor.id().equals(owner.account())
                || owner.unit() != null && actor.units().contains(owner.unit());
    }

    /// A reporter who wishes to stay unnamed is shown, masked, only to those who call her back.
    private static boolean asksBack(Actor actor, Matter matter) {
        return actor.may(IncidentModule.CALL_BACK, matter.area());
    }

    private Page.Assigned assigned(County county, Assignment assignment) {
        return new Page.Assigned(
                units.of(county, assignment.lead()),
                assignment.joint().stream().map(u -> units.of(county, u)).toList(),
                units.of(county, assignment.centre()),
                assignment.at(),
                assignment.ruled());
    }

    private Page.Links links(Matter matter, ResultSet row) throws SQLException {
        var into = row.getObject("merged_into", UUID.class);
        return new Page.Links(
                matter.partOf(),
                parts.of(matter),
                into == null ? null : new IncidentId(into),
                row.getInt("merged") + 1);
    }

    /// What was written in the course of the work is shown in full to those at work, to others without personal data.
    private static Outcome outcome(ResultSet row, boolean works) throws SQLException {
        var outcome = IncidentRows.outcome(row);
        return works ? outcome : new Outcome(outcome.handler(), PersonalData.mask(outcome.words()), outcome.photos());
    }

    private static @Nullable Answer answer(ResultSet row, boolean works) throws SQLException {
        var answer = IncidentRows.answer(row);
        return works || answer == null || answer.words() == null
                ? answer
                : new Answer(
                        answer.solved(),
                        answer.satisfied(),
                        PersonalData.mask(answer.words()),
                        answer.via(),
                        answer.by());
    }

    private static Extension shown(Extension asked, boolean works) {
        return works ? asked : new Extension(asked.by(), PersonalData.mask(asked.reason()), asked.asker());
    }

    private static Line bare(Line line) {
        return new Line(line.actor(), line.actorName(), line.at(), line.deed(), line.facts(), null, null, line.open());
    }
}
