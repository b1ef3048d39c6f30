package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.text.Matter.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads incidents as far as words, place and time go.
@Repository
class LikenessRows {
    /// A report is seen by others when its transaction ends, which is never so long after its time of receipt.
    private static final Duration LAG = Duration.ofMinutes(2);

    private final JdbcClient db;
    private final RestrictedWords restricted;
    private final InstantSource clock;

    LikenessRows(JdbcClient db, InstantSource clock, RestrictedWords restricted) {
        this.restricted = restricted;
        this.db = db;
        this.clock = clock;
    }

    /// Until when everything that came or ended has been read.
    record Mark(Instant at) {}

    Mark mark() {
        return new Mark(clock.instant().minus(LAG));
    }

    /// Reads what is open and was received within a time.
    void open(County county, Duration within, Consumer<org.lianxin.text.Matter> each) {
        db.sql("""
                        select * from incident
                        where county = :county and received_at >= :from and closed_at is null
                        order by received_at
                        """)
                .param("county", county.code())
                .param("from", Timestamp.from(clock.instant().minus(within)))
                .query(row -> {
                    each.accept(matter(row));
                });
    }

    /// Reads what came since, open as it is now, and names what ended since.
    Map<String, org.lianxin.text.Matter> changed(County county, Mark since, Consumer<String> ended) {
        var open = new LinkedHashMap<String, org.lianxin.text.Matter>();
        db.sql("""
                        select * from incident where county = :county and received_at >= :since
                        union
                        select * from incident where county = :county and closed_at >= :since
                        """)
                .param("county", county.code())
                .param("since", Timestamp.from(since.at()))
                .query((row, n) -> {
                    var matter = matter(row);
                    if (row.getTimestamp("closed_at") == null) {
                        open.put(matter.id(), matter);
                    } else {
                        ended.accept(matter.id());
                    }
                    return matter;
                })
                .list();
        return open;
    }

    org.lianxin.text.Matter matter(ResultSet row) throws SQLException {
        return new org.lianxin.text.Matter(
                row.getObject("id", UUID.class).toString(),
                "",
                restricted.of(row),
                place(
                        row.getString("place"),
                        row.getString("area"),
                        row.getString("building"),
                        row.getObject("lon", Double.class),
                        row.getObject("lat", Double.class)),
                row.getTimestamp("received_at").toInstant(),
                row.getString("category"),
                "");
    }

    /// The place as the text engine compares it: the building where it is known, else the area.
    static Place place(
            @Nullable String words,
            String area,
            @Nullable String building,
            @Nullable Double lon,
            @Nullable Double lat) {
        return new Place(
                words == null ? "" : words,
                building == null ? area : building,
                lon == null ? Double.NaN : lon,
                lat == null ? Double.NaN : lat);
    }
}
