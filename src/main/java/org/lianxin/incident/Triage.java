package org.lianxin.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.triage.Suggesting;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.text.Embedding;
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
    private final LikenessRows rows;
    private final Entries entries;
    private final Suggesting suggesting;
    private final Likeness likeness;

    Triage(JdbcClient db, LikenessRows rows, Entries entries, Suggesting suggesting, Likeness likeness) {
        this.db = db;
        this.rows = rows;
        this.entries = entries;
        this.suggesting = suggesting;
        this.likeness = likeness;
    }

    /// An open incident that may be the same thing.
    ///
    /// @param likeness of the words, from 0 to 1; none where the asker may not read the other
    /// @param reports how many have reported it
    /// @param because why, in Chinese and English
    public record Twin(
            Entry entry, @Nullable Double likeness, int reports, List<org.lianxin.text.Twin.Reason> because) {}

    /// The categories that the words of a report may mean, for those who may read it.
    public List<Suggesting.Suggestion> suggestions(Actor actor, IncidentId id) {
        return entries.get(actor, id.entry()).masked()
                ? List.of()
                : suggesting.suggest(actor.county(), own(actor, id).body());
    }

    /// Open incidents that may be the same thing, the likeliest first: those of the same category within 30 metres or
    /// at the same building, received within 72 hours, and those nearby whose words say the same. A report that
    /// nobody has classified yet is compared with all categories.
    public List<Twin> twins(Actor actor, IncidentId id) {
        entries.get(actor, id.entry());
        var own = own(actor, id);
        var near = near(actor, id, own.category()).stream()
                .collect(Collectors.toMap(org.lianxin.text.Matter::id, Function.identity()));
        Map<String, org.lianxin.text.Twin> alike = likeness.find(actor.county(), own, MOST).stream()
                .collect(Collectors.toMap(org.lianxin.text.Twin::id, Function.identity(), (a, b) -> a, HashMap::new));
        var seen = Stream.concat(near.keySet().stream(), alike.keySet().stream())
                .distinct()
                .flatMap(n -> entries.find(actor, IncidentId.of(n).entry()).stream())
                .filter(e -> e.closedAt() == null)
                .toList();
        compare(own, seen, near, alike);
        var reports = reports(actor.county(), seen);
        return seen.stream()
                .map(e -> twin(e, reports, alike.get(e.id().toString())))
                .sorted((a, b) -> Double.compare(order(b), order(a)))
                .toList();
    }

    /// Says also of those that are only near how alike they are, where the asker may read them.
    private void compare(
            org.lianxin.text.Matter own,
            List<Entry> seen,
            Map<String, org.lianxin.text.Matter> near,
            Map<String, org.lianxin.text.Twin> alike) {
        var readable = new Twins(Embedding.NONE, Twins.Reach.ANYWHERE, 0);
        seen.stream()
                .map(e -> e.id().toString())
                .filter(n -> near.containsKey(n) && !alike.containsKey(n))
                .forEach(n -> readable.add(Objects.requireNonNull(near.get(n))));
        readable.nearest(own, MOST).forEach(t -> alike.put(t.id(), t));
    }

    private Map<String, Integer> reports(County county, List<Entry> entries) {
        return db
                .sql(
                        "select id, merged + 1 as reports from incident where county = :county and id = any (:ids::uuid[])")
                .param("county", county.code())
                .param("ids", entries.stream().map(e -> e.id().toString()).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("id"), row.getInt("reports")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Twin twin(Entry entry, Map<String, Integer> reports, org.lianxin.text.@Nullable Twin alike) {
        int count = reports.getOrDefault(entry.id().toString(), 1);
        return alike == null || entry.masked()
                ? new Twin(entry, null, count, List.of())
                : new Twin(entry, alike.score(), count, alike.reasons());
    }

    private static double order(Twin twin) {
        return twin.likeness() == null ? -1 : twin.likeness();
    }

    private org.lianxin.text.Matter own(Actor actor, IncidentId id) {
        return db.sql("select * from incident where county = :county and id = :id")
                .param("county", actor.county().code())
                .param("id", id.value())
                .query((row, n) -> rows.matter(row))
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
                .query((row, n) -> rows.matter(row))
                .list();
    }
}
