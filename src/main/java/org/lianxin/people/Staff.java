package org.lianxin.people;

import java.sql.Date;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who works for which unit, in which post.
@Service
public class Staff {
    private final JdbcClient db;
    private final InstantSource clock;

    Staff(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A post held by a person in a unit.
    ///
    /// @param until the first day on which it is no longer held
    public record Post(
            PersonId person,
            UUID unit,
            String post,
            LocalDate since,
            @Nullable LocalDate until) {}

    /// Gives somebody a post from today.
    @Transactional
    public void appoint(Actor by, PersonId person, UUID unit, String post) {
        by.require(PeopleModule.EDIT, by.county().area());
        db.sql("""
                        insert into people_staff (county, person, unit, post, since) values (:county, :person, :unit, :post, :since)
                        on conflict do nothing
                        """)
                .param("county", by.county().code())
                .param("person", person.value())
                .param("unit", unit)
                .param("post", post)
                .param("since", today())
                .update();
    }

    /// Ends every post of somebody in a unit today.
    @Transactional
    public void dismiss(Actor by, PersonId person, UUID unit) {
        by.require(PeopleModule.EDIT, by.county().area());
        db.sql("""
                        update people_staff set until = :today
                        where county = :county and person = :person and unit = :unit and until is null
                        """)
                .param("today", today())
                .param("county", by.county().code())
                .param("person", person.value())
                .param("unit", unit)
                .update();
    }

    /// The posts that a unit's people hold today.
    public List<Post> of(County county, UUID unit) {
        return db.sql("""
                        select person, unit, post, since, until from people_staff
                        where county = :county and unit = :unit and (until is null or until > :today) order by post, person
                        """)
                .param("county", county.code())
                .param("unit", unit)
                .param("today", today())
                .query((row, n) -> new Post(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("unit", UUID.class),
                        row.getString("post"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private Date today() {
        return Date.valueOf(LocalDate.ofInstant(clock.instant(), Zones.COUNTY));
    }
}
