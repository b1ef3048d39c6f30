package org.lianxin.docket;

import java.util.List;
import java.util.UUID;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// Searches that somebody has kept under a name; each account sees its own.
@Service
public class Filters {
    private static final int LONGEST = 30;
    private final JdbcClient db;
    private final ObjectMapper json;

    Filters(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A kept search.
    public record Filter(UUID id, String name, Search search) {}

    public List<Filter> of(Actor actor) {
        return db.sql("""
                        select id, name, query from docket_filter
                        where county = :county and account = :account order by name
                        """)
                .param("county", actor.county().code())
                .param("account", actor.id())
                .query((row, n) -> new Filter(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("query"), Search.class)))
                .list();
    }

    /// Keeps a search; under a name that is there already, the new one takes its place.
    ///
    /// @throws Rejection `docket.filter-name`
    @Transactional
    public void keep(Actor actor, String name, Search search) {
        var said = name.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new Rejection("docket.filter-name", LONGEST).field("name");
        }
        db.sql("""
                        insert into docket_filter (county, id, account, name, query)
                        values (:county, :id, :account, :name, :query::jsonb)
                        on conflict (county, account, name) do update set query = excluded.query
                        """)
                .param("county", actor.county().code())
                .param("id", Ids.next())
                .param("account", actor.id())
                .param("name", said)
                .param("query", json.writeValueAsString(search))
                .update();
    }

    /// @throws Rejection `docket.filter-unknown` (404) when it is not the actor's
    @Transactional
    public void drop(Actor actor, UUID id) {
        int rows = db.sql("delete from docket_filter where county = :county and account = :account and id = :id")
                .param("county", actor.county().code())
                .param("account", actor.id())
                .param("id", id)
                .update();
        if (rows == 0) {
            throw Rejection.notFound("docket.filter-unknown", id);
        }
    }
}
