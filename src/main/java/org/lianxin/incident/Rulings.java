package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ids;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What dispatchers have decided after returns, kept as precedents.
@Component
class Rulings {
    private static final int SHOWN = 5;
    private final JdbcClient db;

    Rulings(JdbcClient db) {
        this.db = db;
    }

    /// A dispatcher's final word.
    ///
    /// @param refusedBy the unit that had sent it back
    record Ruling(
            IncidentId incident,
            String category,
            AreaCode area,
            UUID refusedBy,
            String reason,
            UUID givenTo,
            String ruledBy,
            Instant at) {}

    void remember(Matter matter, Return returned, UUID givenTo, Actor by, Instant at) {
        db.sql("""
                        insert into incident_ruling (county, id, incident, category, area, refused_by, reason, given_to,
                            ruled_by, ruled_at)
                        values (:county, :id, :incident, :category, :area, :refused, :reason, :given, :by, :at)
                        """)
                .param("county", matter.county().code())
                .param("id", Ids.next())
                .param("incident", matter.id().value())
                .param("category", matter.category())
                .param("area", matter.area().code())
                .param("refused", returned.unit())
                .param("reason", returned.reason())
                .param("given", givenTo)
                .param("by", by.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The latest rulings on the category, those of the same township first.
    List<Ruling> precedents(Matter matter) {
        return db.sql("""
                        select incident, category, area, refused_by, reason, given_to, ruled_by, ruled_at
                        from incident_ruling
                        where county = :county and category = :category and incident <> :id
                        order by (left(area, 9) = left(:area, 9)) desc, ruled_at desc limit :shown
                        """)
                .param("county", matter.county().code())
                .param("category", matter.category())
                .param("id", matter.id().value())
                .param("area", matter.area().code())
                .param("shown", SHOWN)
                .query((row, n) -> new Ruling(
                        new IncidentId(row.getObject("incident", UUID.class)),
                        row.getString("category"),
                        new AreaCode(row.getString("area")),
                        row.getObject("refused_by", UUID.class),
                        masked(row, "reason"),
                        row.getObject("given_to", UUID.class),
                        row.getString("ruled_by"),
                        row.getTimestamp("ruled_at").toInstant()))
                .list();
    }

    /// Whoever reads it elsewhere than at the work itself reads no personal data.
    private static String masked(ResultSet row, String column) throws SQLException {
        return PersonalData.mask(row.getString(column));
    }
}
