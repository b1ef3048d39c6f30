package org.lianxin.incident.routing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.IncidentId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoutingStore {
    private static final int AT_ONCE = 200;
    private final JdbcClient db;

    RoutingStore(JdbcClient db) {
        this.db = db;
    }

    /// @param threshold none is off
    record Setting(@Nullable Double threshold, String by, Instant at) {}

    /// A report that nobody has looked at, as far as routing looks.
    ///
    /// @param category what the reporter called it, or `0000`
    record Waiting(IncidentId id, String words, String area, String category, boolean confidential) {}

    Optional<Setting> setting(County county) {
        return db.sql("""
                        select threshold, by_name, at from incident_routing
                        where county = :county order by at desc, id desc limit 1
                        """)
                .param("county", county.code())
                .query((row, n) -> new Setting(
                        row.getObject("threshold", Double.class),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    void set(Actor by, @Nullable Double threshold, Instant at) {
        db.sql("""
                        insert into incident_routing (county, id, threshold, by_account, by_name, at)
                        values (:county, :id, :threshold, :by, :name, :at)
                        """)
                .param("county", by.county().code())
                .param("id", Ids.next())
                .param("threshold", threshold)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Counties in which routing has ever been set.
    List<County> counties() {
        return db.sql("select distinct county from incident_routing").query(String.class).list().stream()
                .map(County::new)
                .toList();
    }

    /// Reports of after the instant that nobody has accepted and routing has not looked at, the earliest first.
    List<Waiting> waiting(County county, Instant since) {
        return db.sql("""
                        select i.id, i.words, i.area, i.category, i.confidential from incident i
                        where i.county = :county and i.stage = 'SUBMITTED' and i.received_at >= :since
                          and not exists (select 1 from incident_suggested s where s.county = i.county and s.incident = i.id)
                        order by i.received_at, i.id limit :most
                        """)
                .param("county", county.code())
                .param("since", Timestamp.from(since))
                .param("most", AT_ONCE)
                .query((row, n) -> new Waiting(
                        new IncidentId(row.getObject("id", UUID.class)),
                        row.getString("words"),
                        row.getString("area"),
                        row.getString("category"),
                        row.getBoolean("confidential")))
                .list();
    }

    /// Remembers the first suggestion; later ones change nothing.
    void remember(County county, IncidentId id, Suggested s) {
        db.sql("""
                        insert into incident_suggested (county, incident, training, category, probability, words, at,
                            threshold, acted, left_because)
                        values (:county, :id, :training, :category, :probability, :words, :at, :threshold, :acted, :left)
                        on conflict do nothing
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("training", s.training())
                .param("category", s.category())
                .param("probability", s.probability())
                .param("words", s.words().toArray(String[]::new))
                .param("at", Timestamp.from(s.at()))
                .param("threshold", s.threshold())
                .param("acted", s.acted())
                .param("left", s.left() == null ? null : s.left().name())
                .update();
    }

    Optional<Suggested> find(County county, IncidentId id) {
        return db.sql("select * from incident_suggested where county = :county and incident = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> {
                    var left = row.getString("left_because");
                    return new Suggested(
                            row.getString("category"),
                            row.getDouble("probability"),
                            Arrays.asList((String[]) row.getArray("words").getArray()),
                            row.getTimestamp("at").toInstant(),
                            row.getObject("training", UUID.class),
                            row.getObject("threshold", Double.class),
                            row.getBoolean("acted"),
                            left == null ? null : Left.valueOf(left));
                })
                .optional();
    }

    /// Forgets what was suggested for a report that has become restricted: its words do not stand in a second place.
    void forgetRestricted(County county, IncidentId id) {
        db.sql("""
                        delete from incident_suggested s using incident i
                        where s.county = :county and s.incident = :id and i.county = s.county and i.id = s.incident
                          and i.privacy <> 'N'
                        """).param("county", county.code()).param("id", id.value()).update();
    }

    /// The words of a report that anybody at work may read, if it is such a one.
    Optional<String> openWords(County county, IncidentId id) {
        return db.sql("""
                        select words from incident
                        where county = :county and id = :id and privacy = 'N' and not confidential and words <> ''
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .query(String.class)
                .optional();
    }
}
