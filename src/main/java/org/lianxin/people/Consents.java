package org.lianxin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Consent, given and taken back. Without it nothing beyond the matter at hand is kept, and no service depends on it
/// (《个人信息保护法》第十六条).
@Service
public class Consents {
    private final JdbcClient db;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Consents(JdbcClient db, People people, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /// Records what a person agreed to.
    @Transactional
    public Consent.Id give(
            Actor by, PersonId person, String purpose, List<String> items, String version, Consent.Channel channel) {
        var area = place(by, person);
        var id = new Consent.Id(Ids.next());
        db.sql("""
                        insert into people_consent (county, id, person, purpose, items, version, channel, given_at, recorded_by)
                        values (:county, :id, :person, :purpose, :items, :version, :channel, :at, :by)
                        """)
                .param("county", by.county().code())
                .param("id", id.value())
                .param("person", person.value())
                .param("purpose", purpose)
                .param("items", items.toArray(String[]::new))
                .param("version", version)
                .param("channel", channel.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.id())
                .update();
        tell(by, area, "people.consent-given", person, Map.of("purpose", purpose, "version", version, "items", items));
        return id;
    }

    /// Takes a consent back. Use for the purpose ends at once; the record that it had been given stays.
    ///
    /// @throws Rejection `people.consent-unknown` (404), `people.consent-withdrawn` (409)
    @Transactional
    public void withdraw(Actor by, Consent.Id id, Consent.Channel channel) {
        var consent = db.sql("select * from people_consent where county = :county and id = :id for update")
                .param("county", by.county().code())
                .param("id", id.value())
                .query((row, n) -> consent(row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("people.consent-unknown"));
        if (consent.withdrawnAt() != null) {
            throw Rejection.conflict("people.consent-withdrawn");
        }
        var area = place(by, consent.person());
        db.sql("""
                        update people_consent set withdrawn_at = :at, withdrawn_channel = :channel
                        where county = :county and id = :id
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("channel", channel.name())
                .param("county", by.county().code())
                .param("id", id.value())
                .update();
        tell(by, area, "people.consent-withdrawn", consent.person(), Map.of("purpose", consent.purpose()));
    }

    /// Whether a person agrees, now, to the purpose.
    public boolean given(County county, PersonId person, String purpose) {
        return of(county, person).stream()
                .anyMatch(c -> c.withdrawnAt() == null && c.purpose().equals(purpose));
    }

    /// Everything that a person ever agreed to, the latest first.
    public List<Consent> of(County county, PersonId person) {
        return db.sql("""
                        select * from people_consent where county = :county and person = :person order by given_at desc
                        """)
                .param("county", county.code())
                .param("person", person.value())
                .query((row, n) -> consent(row))
                .list();
    }

    private AreaCode place(Actor by, PersonId person) {
        var area = people.masked(by.county(), person).area();
        var place = area == null ? by.county().area() : area;
        by.require(PeopleModule.CONSENTS, place);
        return place;
    }

    private void tell(Actor by, AreaCode area, String deed, PersonId person, Map<String, ?> facts) {
        events.publishEvent(new PeopleDeed(by.county(), area, by.id(), deed, "person:" + person, facts));
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        var by = row.getString("withdrawn_channel");
        return new Consent(
                new Consent.Id(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("purpose"),
                List.of((String[]) row.getArray("items").getArray()),
                row.getString("version"),
                Consent.Channel.valueOf(row.getString("channel")),
                row.getTimestamp("given_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant(),
                by == null ? null : Consent.Channel.valueOf(by));
    }
}
