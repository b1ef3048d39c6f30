package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.triage.Suggesting;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.lianxin.text.Matter.Place;
import org.lianxin.text.TextEngine;
import org.lianxin.text.Twins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What may be suggested to whoever accepts a report: what it is, and which open incidents may be the same thing.
/// People decide.
@Service
public class Triage {
    private static final double METRES = 30;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final String HOURS = "72 hours";
    private static final int MOST = 20;
    private final JdbcClient db;
    private final RestrictedWords restricted;
    private final Entries entries;
    private final Suggesting suggesting;
    private final TextEngine engine;

    Triage(JdbcClient db, RestrictedWords restricted, Entries entries, Suggesting suggesting, TextEngine engine) {
        this.db = db;
        this.restricted = restricted;
        this.entries = entries;
        this.suggesting = suggesting;
        this.engine = engine;
    }

    /// An open incident that may be the same thing.
    ///
    /// @param likeness of the words, from 0 to 1; none where the asker may not read the other
    /// @param because why, in Chinese and English
    public record Twin(Entry entry, @Nullable Double likeness, List<org.lianxin.text.Twin.Reason> because) {}

    /// The categories that the words of a report may mean, for those who may read it.
    public List<Suggesting.Suggestion> suggestions(Actor actor, IncidentId id) {
        return entries.get(actor, id.entry()).masked()
                ? List.of()
                : suggesting.suggest(actor.county(), own(actor, id).body());
    }

    /// Open incidents of the same category within 30 metres or at the same building, received within 72 hours, those
    /// with the likest words first. A report that nobody has classified yet is compared with all categories.
    public List<Twin> twins(Actor actor, IncidentId id) {
        entries.get(actor, id.entry());
        var own = own(actor, id);
        var near = near(actor, id, own.category()).stream()
                .collect(Collectors.toMap(org.lianxin.text.Matter::id, Function.identity()));
        var seen = near.keySet().stream()
                .flatMap(n -> entries.find(actor, IncidentId.of(n).entry()).stream())
                .toList();
        var readable = new Twins(engine.embedding(), Twins.Reach.ANYWHERE, MOST);
        seen.stream()
                .filter(e -> !e.masked())
                .forEach(e -> readable.add(Objects.requireNonNull(near.get(e.id().toString()))));
        Map<String, org.lianxin.text.Twin> alike = readable.nearest(own, MOST).stream()
                .collect(Collectors.toMap(org.lianxin.text.Twin::id, Function.identity()));
        return seen.stream()
                .map(e -> twin(e, alike.get(e.id().toString())))
                .sorted((a, b) -> Double.compare(order(b), order(a)))
                .toList();
    }

    private static Twin twin(Entry entry, org.lianxin.text.@Nullable Twin alike) {
        return alike == null ? new Twin(entry, null, List.of()) : new Twin(entry, alike.score(), alike.reasons());
    }

    private static double order(Twin twin) {
        return twin.likeness() == null ? -1 : twin.likeness();
    }

    private org.lianxin.text.Matter own(Actor actor, IncidentId id) {
        return db.sql("select * from incident where county = :county and id = :id")
                .param("county", actor.county().code())
                .param("id", id.value())
                .query((row, n) -> matter(row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("incident.unknown", id));
    }

    private List<org.lianxin.text.Matter> near(Actor actor, IncidentId id, String category) {
        return db.sql("""
                        select o.* from incident o join incident i on i.county = o.county and i.id = :id
                        where o.county = :county and o.id <> i.id and o.closed_at is null
                          and (o.category = :category or :category = :unspecified)
                          and o.received_at between i.received_at - interval '%s' and i.received_at + interval '%s'
                          and (o.building = i.building
                               or sqrt(power((o.lon - i.lon) * :metres * cos(radians(i.lat)), 2)
                                       + power((o.lat - i.lat) * :metres, 2)) <= :near)
                        order by o.received_at limit :most
                        """.formatted(HOURS, HOURS))
                .param("county", actor.county().code())
                .param("id", id.value())
                .param("category", category)
                .param("unspecified", Category.UNSPECIFIED.code())
                .param("metres", METRES_PER_DEGREE)
                .param("near", METRES)
                .param("most", MOST)
                .query((row, n) -> matter(row))
                .list();
    }

    private org.lianxin.text.Matter matter(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("received_at");
        var lon = row.getObject("lon", Double.class);
        var lat = row.getObject("lat", Double.class);
        var place = row.getString("place");
        return new org.lianxin.text.Matter(
                row.getObject("id", UUID.class).toString(),
                "",
                restricted.of(row),
                new Place(
                        place == null ? "" : place,
                        row.getString("area"),
                        lon == null ? Double.NaN : lon,
                        lat == null ? Double.NaN : lat),
                at.toInstant(),
                row.getString("category"),
                "");
    }
}
