package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.triage.Likeness;
import org.lianxin.incident.triage.Suggesting;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What may be suggested to whoever accepts a report: what it is, and which open incidents may be the same thing.
@Service
public class Triage {
    private static final double METRES = 30;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final String HOURS = "72 hours";
    private final JdbcClient db;
    private final Entries entries;
    private final Optional<Suggesting> suggesting;
    private final Optional<Likeness> likeness;

    Triage(JdbcClient db, Entries entries, Optional<Suggesting> suggesting, Optional<Likeness> likeness) {
        this.db = db;
        this.entries = entries;
        this.suggesting = suggesting;
        this.likeness = likeness;
    }

    /// An open incident that may be the same thing.
    ///
    /// @param likeness from 0 to 1; 1 where only kind, place and time were compared
    public record Twin(Entry entry, double likeness) {}

    private record Reported(
            String category,
            @Nullable String building,
            @Nullable Double lon,
            @Nullable Double lat,
            String words,
            Instant at) {}

    private record Near(UUID id, String words) {}

    /// The categories that the words of a report may mean, for those who may read it.
    public List<Suggesting.Suggestion> suggestions(Actor actor, IncidentId id) {
        if (entries.get(actor, id.entry()).masked()) {
            return List.of();
        }
        return suggesting
                .map(s -> s.suggest(actor.county(), reported(actor, id).words()))
                .orElse(List.of());
    }

    /// Open incidents of the same category within 30 metres or at the same building, received within 72 hours. A report
    /// that nobody has classified yet is compared with all categories.
    public List<Twin> twins(Actor actor, IncidentId id) {
        entries.get(actor, id.entry());
        var own = reported(actor, id);
        var near = db.sql("""
                        select id, words from incident
                        where county = :county and id <> :id and closed_at is null
                          and (category = :category or :category = :unspecified)
                          and received_at between :at::timestamptz - interval '%s' and :at::timestamptz + interval '%s'
                          and (building = :building
                               or lon is not null and :lon::float8 is not null
                                  and sqrt(power((lon - :lon) * :metres * cos(radians(:lat)), 2)
                                           + power((lat - :lat) * :metres, 2)) <= :near)
                        order by received_at limit 20
                        """.formatted(HOURS, HOURS))
                .param("county", actor.county().code())
                .param("id", id.value())
                .param("category", own.category)
                .param("unspecified", Category.UNSPECIFIED.code())
                .param("at", Timestamp.from(own.at))
                .param("building", own.building)
                .param("lon", own.lon)
                .param("lat", own.lat)
                .param("metres", METRES_PER_DEGREE)
                .param("near", METRES)
                .query((row, n) -> new Near(row.getObject("id", UUID.class), row.getString("words")))
                .list();
        var alike = alike(own.words, near.stream().map(Near::words).toList());
        return IntStream.range(0, near.size())
                .boxed()
                .flatMap(n -> entries.find(actor, new IncidentId(near.get(n).id).entry()).stream()
                        .map(e -> new Twin(e, alike.get(n))))
                .sorted(Comparator.comparingDouble(Twin::likeness).reversed())
                .toList();
    }

    private List<Double> alike(String words, List<String> others) {
        return likeness.map(l -> l.between(words, others)).orElseGet(() -> Collections.nCopies(others.size(), 1.0));
    }

    private Reported reported(Actor actor, IncidentId id) {
        return db.sql("""
                        select category, building, lon, lat, words, received_at from incident
                        where county = :county and id = :id
                        """)
                .param("county", actor.county().code())
                .param("id", id.value())
                .query((row, n) -> new Reported(
                        row.getString("category"),
                        row.getString("building"),
                        row.getObject("lon", Double.class),
                        row.getObject("lat", Double.class),
                        row.getString("words"),
                        row.getTimestamp("received_at").toInstant()))
                .optional()
                .orElseThrow(() -> Rejection.notFound("incident.unknown", id));
    }
}
