package org.lianxin.people;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The record of who looked at whom, and the day's quota that rests on it.
@Component
class Looks {
    private final JdbcClient db;
    private final PeopleSettings settings;
    private final InstantSource clock;

    Looks(JdbcClient db, PeopleSettings settings, InstantSource clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /// Notes the look, unless the actor has already seen as many people today as is allowed.
    ///
    /// @throws Rejection `people.quota` (429)
    void note(Actor by, PersonId person, Purpose purpose, String note, @Nullable String about, Set<Item> items) {
        oneAtATime(by);
        if (othersSeenToday(by, person) >= settings.looksPerDay()) {
            throw new Rejection("people.quota", settings.looksPerDay()).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        db.sql("""
                        insert into people_look (county, id, person, actor, actor_name, purpose, note, about, items, at)
                        values (:county, :id, :person, :actor, :name, :purpose, :note, :about, :items, :at)
                        """)
                .param("county", by.county().code())
                .param("id", Ids.next())
                .param("person", person.value())
                .param("actor", by.id())
                .param("name", by.name())
                .param("purpose", purpose.name())
                .param("note", note)
                .param("about", about)
                .param("items", items.stream().map(Item::name).sorted().toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    List<Look> of(County county, PersonId person) {
        return db.sql("""
                        select actor_name, purpose, note, about, items, at from people_look
                        where county = :county and person = :person order by at desc
                        """)
                .param("county", county.code())
                .param("person", person.value())
                .query((row, n) -> new Look(
                        row.getString("actor_name"),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("note"),
                        row.getString("about"),
                        Arrays.stream((String[]) row.getArray("items").getArray())
                                .map(Item::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /// How many people the actor may still look at today.
    int left(Actor by) {
        return Math.max(0, settings.looksPerDay() - othersSeenToday(by, new PersonId(new UUID(0, 0))));
    }

    private int othersSeenToday(Actor by, PersonId person) {
        var midnight = LocalDate.ofInstant(clock.instant(), Zones.COUNTY).atStartOfDay(Zones.COUNTY);
        return db.sql("""
                        select count(distinct person) from people_look
                        where county = :county and actor = :actor and at >= :midnight and person <> :person
                        """)
                .param("county", by.county().code())
                .param("actor", by.id())
                .param("midnight", Timestamp.from(midnight.toInstant()))
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /// Two looks at the same moment must not both take the last place.
    private void oneAtATime(Actor by) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:who, 0))) l")
                .param("who", "people.look:" + by.county() + ":" + by.id())
                .query(Integer.class)
                .single();
    }
}
