package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Puts together what somebody at work sees of an incident.
@Service
public class Pages {
    private final JdbcClient db;
    private final Entries entries;
    private final Insights insights;
    private final Tellings tellings;
    private final Hands hands;
    private final Courses courses;
    private final Kin kin;

    Pages(JdbcClient db, Entries entries, Insights insights, Tellings tellings, Hands hands, Courses courses, Kin kin) {
        this.db = db;
        this.entries = entries;
        this.insights = insights;
        this.tellings = tellings;
        this.hands = hands;
        this.courses = courses;
        this.kin = kin;
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

    private Page page(Actor actor, Entry entry, ResultSet row) throws SQLException {
        var incident = IncidentRows.incident(row);
        var matter = incident.matter();
        var insight = insights.of(actor, entry, incident, row);
        var course = courses.of(matter.county(), entry.id(), insight);
        return new Page(
                entry,
                tellings.category(matter, row),
                entry.masked(),
                tellings.told(insight, matter, row),
                hands.assigned(matter.county(), row),
                insight.outcome(row),
                insight.answer(row),
                insight.extension(incident),
                hands.situation(actor, incident, insight, row),
                course.clocks(),
                course.timeline(),
                course.spells(),
                course.charges(),
                kin.links(matter, row),
                kin.precedents(incident),
                hands.suggested(incident),
                Moves.open(incident, actor, course.clocks()));
    }
}
