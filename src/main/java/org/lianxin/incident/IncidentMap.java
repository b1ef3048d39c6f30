package org.lianxin.incident;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where incidents are. A point on a map tells more than a line in a list: what the asker may not read has none.
@Service
public class IncidentMap {
    /// More points than these are a stain.
    static final int MOST = 2000;

    private final Entries entries;
    private final JdbcClient db;

    IncidentMap(Entries entries, JdbcClient db) {
        this.entries = entries;
        this.db = db;
    }

    /// An incident where it is.
    public record Spot(
            IncidentId id,
            String number,
            @Nullable String title,
            String category,
            String stage,
            Instant openedAt,
            @Nullable Instant dueAt,
            boolean late,
            double lon,
            double lat) {}

    /// What a search finds, on the map.
    ///
    /// @param withheld how many are restricted, and therefore not shown
    /// @param unplaced how many have no point
    /// @param more whether there are more than the map shows
    public record Spots(List<Spot> items, int withheld, int unplaced, boolean more) {}

    private record Point(double lon, double lat) {}

    /// The incidents that fit a search, within what the asker may read.
    @Transactional(readOnly = true)
    public Spots find(Actor actor, Search search) {
        var found = entries.all(actor, search, MOST + 1).stream()
                .filter(e -> e.kind().equals(IncidentModule.KIND.id()))
                .toList();
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var clear = shown.stream().filter(e -> !e.masked()).toList();
        var points = points(actor, clear);
        var spots = clear.stream()
                .filter(e -> points.containsKey(e.id().value()))
                .map(e -> spot(e, Objects.requireNonNull(points.get(e.id().value()))))
                .toList();
        return new Spots(spots, shown.size() - clear.size(), clear.size() - spots.size(), found.size() > shown.size());
    }

    private Map<UUID, Point> points(Actor actor, List<Entry> clear) {
        var points = new HashMap<UUID, Point>();
        db.sql("""
                        select id, lon, lat from incident
                        where county = :county and id = any (:ids::uuid[]) and lon is not null and lat is not null
                        """)
                .param("county", actor.county().code())
                .param("ids", clear.stream().map(e -> e.id().toString()).toArray(String[]::new))
                .query(row -> {
                    points.put(row.getObject("id", UUID.class), new Point(row.getDouble("lon"), row.getDouble("lat")));
                });
        return points;
    }

    private static Spot spot(Entry e, Point at) {
        return new Spot(
                new IncidentId(e.id().value()),
                e.number(),
                e.title(),
                e.category(),
                e.stage(),
                e.openedAt(),
                e.dueAt(),
                e.late(),
                at.lon,
                at.lat);
    }
}
