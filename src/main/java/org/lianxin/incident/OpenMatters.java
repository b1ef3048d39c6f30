package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.County;
import org.lianxin.text.Matter.Place;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reports as others may read them together: nothing restricted, confidential or void, personal data left out, and of
/// who reported only whether it was the same person.
@Service
public class OpenMatters {
    private final JdbcClient db;

    private final Categories categories;

    OpenMatters(JdbcClient db, Categories categories) {
        this.db = db;
        this.categories = categories;
    }

    /// The counties that have categories, and so may have reports.
    public List<County> counties() {
        return db.sql("select distinct county from incident_category order by 1").query(String.class).list().stream()
                .map(County::new)
                .toList();
    }

    /// The names of categories, by code.
    public Map<String, String> categoryNames(County county) {
        return categories.names(county);
    }

    /// The latest reports received from an instant on and before another, the earliest first. A staff member's own
    /// findings count as one person's.
    ///
    /// @param most how many at most
    public List<org.lianxin.text.Matter> received(County county, Instant from, Instant before, int most) {
        return db.sql("""
                        select * from (
                            select i.id, i.words, i.place, i.area, i.lon, i.lat, i.received_at, i.category, v.who
                            from incident_voices v join incident i on i.county = v.county and i.id = v.id
                            where v.county = :county and v.received_at >= :from and v.received_at < :before
                              and i.words <> ''
                            order by v.received_at desc limit :most) latest
                        order by received_at, id
                        """)
                .param("county", county.code())
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, n) -> matter(row))
                .list();
    }

    private static org.lianxin.text.Matter matter(ResultSet row) throws SQLException {
        var lon = row.getObject("lon", Double.class);
        var lat = row.getObject("lat", Double.class);
        var place = row.getString("place");
        return new org.lianxin.text.Matter(
                row.getObject("id", UUID.class).toString(),
                "",
                PersonalData.without(row.getString("words")),
                new Place(
                        place == null ? "" : PersonalData.without(place),
                        row.getString("area"),
                        lon == null ? Double.NaN : lon,
                        lat == null ? Double.NaN : lat),
                row.getTimestamp("received_at").toInstant(),
                row.getString("category"),
                row.getString("who"));
    }
}
