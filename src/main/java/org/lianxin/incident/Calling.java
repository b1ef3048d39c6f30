package org.lianxin.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.people.Item;
import org.lianxin.people.Look;
import org.lianxin.people.People;
import org.lianxin.people.PersonId;
import org.lianxin.people.Purpose;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets the one who has to speak with the reporter now see name and phone: the accepter, then those at work on it, then
/// whoever calls back. A reporter who wishes to stay unnamed is shown only to the last.
@Service
public class Calling {
    private final IncidentStore store;
    private final People people;
    private final JdbcClient db;

    Calling(IncidentStore store, People people, JdbcClient db) {
        this.store = store;
        this.people = people;
        this.db = db;
    }

    private record Reporter(UUID person, boolean confidential) {}

    /// Shows name and phone; the look counts, is journalled, and the reporter can see it.
    ///
    /// @throws Rejection `incident.no-reporter` (404), `incident.reporter-not-yours` (403), `people.quota`
    @Transactional
    public Map<Item, String> reveal(Actor by, IncidentId id, String note) {
        var incident = store.find(by.county(), id).orElseThrow(() -> Rejection.notFound("incident.unknown", id));
        var reporter = reporter(by.county(), id).orElseThrow(() -> Rejection.notFound("incident.no-reporter"));
        var purpose = purpose(incident, by, reporter.confidential);
        if (purpose == null) {
            throw Rejection.denied("incident.reporter-not-yours");
        }
        return people.reveal(
                by, new PersonId(reporter.person), purpose, note, "incident:" + id, Set.of(Item.NAME, Item.PHONE));
    }

    /// @param named whether the reporter left a name or a phone at all
    /// @param looks the latest first
    record Seen(boolean named, List<Look> looks) {}

    /// Who has seen the reporter's name and phone for this report, told to the reporter herself. She opens the page
    /// with a code that may be lost, so what a colleague wrote as reason shows no personal data.
    Seen seen(County county, IncidentId id) {
        var about = "incident:" + id;
        return reporter(county, id)
                .map(r -> new Seen(
                        true,
                        people.whoLooked(county, new PersonId(r.person)).stream()
                                .filter(look -> about.equals(look.about()))
                                .map(Calling::inPublic)
                                .toList()))
                .orElse(new Seen(false, List.of()));
    }

    private static Look inPublic(Look look) {
        var note = PersonalData.mask(look.note());
        return new Look(look.by(), look.purpose(), note, look.about(), look.items(), look.at());
    }

    /// Why somebody may see who reported it now, if she may.
    static @Nullable Purpose purpose(Incident incident, Actor by, boolean confidential) {
        var purpose = purpose(incident, by);
        return confidential && purpose != Purpose.CALL_BACK ? null : purpose;
    }

    private static @Nullable Purpose purpose(Incident incident, Actor by) {
        boolean works =
                switch (incident) {
                    case Incident.Accepted a -> a.accepter().equals(by.id());
                    case Incident.Assigned a -> Moves.SIGN.lets(a, by);
                    case Incident.Handling h -> Moves.FINISH.lets(h, by);
                    case Incident.Waiting w -> Moves.RESUME.lets(w, by);
                    default -> false;
                };
        return works ? Purpose.HANDLE_MATTER : Moves.CALL.lets(incident, by) ? Purpose.CALL_BACK : null;
    }

    private Optional<Reporter> reporter(County county, IncidentId id) {
        return db.sql("""
                        select reporter, confidential from incident
                        where county = :county and id = :id and reporter is not null
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> new Reporter(row.getObject("reporter", UUID.class), row.getBoolean("confidential")))
                .optional();
    }
}
