package org.lianxin.incident.routing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.IncidentModule;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far routing may act alone in a county, and how its suggestions and its own deeds fared.
@Service
class Routing {
    /// Below this nobody may let it act alone.
    static final double LEAST = 0.9;

    private final RoutingStore store;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Routing(RoutingStore store, JdbcClient db, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /// What is counted; each opens its cases.
    enum What {
        /// People accepted a report for which there was a suggestion.
        SUGGESTED("not s.acted and s.category <> '' and i.accepter is not null"),
        /// …and the category is the suggested one.
        TAKEN("not s.acted and i.accepter is not null and i.category = s.category"),
        /// Routing acted alone.
        ACTED("s.acted"),
        /// …and people changed the category later.
        CORRECTED("s.acted and i.category <> s.category"),
        /// …and the unit sent it back.
        SENT_BACK("s.acted and (i.returned_unit is not null or coalesce(i.ruled, false))"),
        /// Routing was on, and left it to people.
        LEFT("s.left_because is not null");

        private final String counted;

        What(String counted) {
            this.counted = counted;
        }
    }

    /// @param left how many were left to people, by why
    record Figures(Map<What, Long> counts, Map<String, Long> left) {}

    /// Lets routing act alone from a certainty on, from now received reports; none switches it off at once.
    ///
    /// @throws Rejection `incident.routing-threshold` below nine in ten
    @Transactional
    public void set(Actor by, @Nullable Double threshold) {
        by.require(IncidentModule.TRAIN, by.county().area());
        if (threshold != null && (threshold < LEAST || threshold > 1)) {
            throw new Rejection("incident.routing-threshold").field("threshold");
        }
        store.set(by, threshold, clock.instant());
        events.publishEvent(new RoutingSet(by.county(), by.id(), threshold));
    }

    /// @param from,to days of receipt in the county's calendar, both included
    Figures figures(County county, LocalDate from, LocalDate to) {
        var counts = new TreeMap<What, Long>();
        for (var what : What.values()) {
            counts.put(
                    what,
                    period(JOINED.formatted("count(*)") + " and " + what.counted, county, from, to)
                            .query(Long.class)
                            .single());
        }
        var left = new TreeMap<String, Long>();
        period(
                        JOINED.formatted("s.left_because, count(*)") + " and s.left_because is not null group by 1",
                        county,
                        from,
                        to)
                .query((row, n) -> left.put(row.getString(1), row.getLong(2)))
                .list();
        return new Figures(counts, left);
    }

    List<UUID> cases(County county, What what, LocalDate from, LocalDate to) {
        return period(
                        JOINED.formatted("i.id") + " and " + what.counted + " order by i.received_at desc",
                        county,
                        from,
                        to)
                .query(UUID.class)
                .list();
    }

    private static final String JOINED = """
            select %s from incident_suggested s join incident i on i.county = s.county and i.id = s.incident
            where s.county = :county and i.received_at >= :from and i.received_at < :before
            """;

    private JdbcClient.StatementSpec period(String sql, County county, LocalDate from, LocalDate to) {
        return db.sql(sql)
                .param("county", county.code())
                .param("from", Timestamp.from(midnight(from)))
                .param("before", Timestamp.from(midnight(to.plusDays(1))));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Zones.COUNTY).toInstant();
    }
}
