package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets matters and kept searches follow when communities merge or split. Numbers stay; where a matter was is kept, and
/// the timeline of an open one says so.
@Component
class FollowAreas {
    private static final List<String> STATEMENTS = List.of("""
                insert into docket_former_area (county, entry, until, area)
                select county, id, :at, area from docket_entry where county = :county and area like :from || '%'
                """, """
                update docket_entry set area = :to || substr(area, :tail)
                where county = :county and area like :from || '%'
                """, """
                update docket_filter
                set query = jsonb_set(query, '{area}', to_jsonb(:to || substr(query ->> 'area', :tail)))
                where county = :county and query ->> 'area' like :from || '%'
                """);
    private final JdbcClient db;
    private final RowsFollow rows;
    private final DocketStore store;
    private final InstantSource clock;

    FollowAreas(JdbcClient db, RowsFollow rows, DocketStore store, InstantSource clock) {
        this.db = db;
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    private record Open(EntryId id, String kind) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AreasRecoded recoded) {
        var at = clock.instant();
        recoded.each(r -> {
            say(recoded.county(), r, at);
            STATEMENTS.forEach(statement -> rows.run(recoded, r, statement, Map.of("at", Timestamp.from(at))));
        });
    }

    private void say(County county, AreasRecoded.Recoding r, Instant at) {
        var system = Actor.system(county);
        var facts = Map.of("from", r.from(), "to", r.to());
        for (var open : open(county, r)) {
            store.append(
                    county, open.id, Line.of(system, at, open.kind + ".recoded").with(facts));
        }
    }

    private List<Open> open(County county, AreasRecoded.Recoding r) {
        return db.sql("""
                        select id, kind from docket_entry
                        where county = :county and area like :from || '%' and closed_at is null
                        """)
                .param("county", county.code())
                .param("from", r.from().code())
                .query((row, n) -> new Open(new EntryId(row.getObject("id", UUID.class)), row.getString("kind")))
                .list();
    }
}
