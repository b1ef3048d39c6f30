package org.lianxin.access;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ids;
import org.lianxin.territory.AreasRecoded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets rights follow when communities merge or split: each assignment over an old code ends, and one over the new code
/// begins in its place, in the name of nobody but the change itself.
@Component("accessFollowAreas")
class FollowAreas {
    private static final String BY = "system";
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    FollowAreas(JdbcClient db, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    private record Held(UUID id, UUID account, String role, AreaCode area) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AreasRecoded recoded) {
        recoded.each(r -> held(recoded, r).forEach(h -> follow(recoded, r, h)));
    }

    private List<Held> held(AreasRecoded recoded, AreasRecoded.Recoding r) {
        return db.sql("""
                        select id, account, role, area from access_assignment
                        where county = :county and area like :from || '%' and (valid_to is null or valid_to > :now)
                        """)
                .param("county", recoded.county().code())
                .param("from", r.from().code())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("role"),
                        new AreaCode(row.getString("area"))))
                .list();
    }

    private void follow(AreasRecoded recoded, AreasRecoded.Recoding r, Held held) {
        var now = Timestamp.from(clock.instant());
        db.sql("""
                        insert into access_assignment (county, id, account, role, area, unit, valid_from, valid_to, by)
                        select county, :fresh, account, role, :to || substr(area, :tail), unit,
                            greatest(valid_from, :now), valid_to, :by
                        from access_assignment where county = :county and id = :id
                        """)
                .param("county", recoded.county().code())
                .param("id", held.id)
                .param("fresh", Ids.next())
                .param("to", r.to().code())
                .param("tail", r.tail())
                .param("now", now)
                .param("by", BY)
                .update();
        db.sql("""
                        update access_assignment set valid_to = greatest(valid_from, :now)
                        where county = :county and id = :id
                        """)
                .param("county", recoded.county().code())
                .param("id", held.id)
                .param("now", now)
                .update();
        var facts = java.util.Map.of("role", held.role, "from", held.area, "to", r.to());
        events.publishEvent(new AccessDeed(
                recoded.county(), r.to(), BY, "access.assignment-recoded", "account:" + held.account, facts));
    }
}
