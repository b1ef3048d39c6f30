package org.lianxin.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.ModuleManifest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads the docket within what the asker may see.
@Service
public class Entries {
    private static final int MOST = 500;
    private final JdbcClient db;
    private final QueryCodes codes;
    private final InstantSource clock;
    private final List<String> kinds;

    Entries(JdbcClient db, QueryCodes codes, InstantSource clock, List<ModuleManifest> modules) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
        this.kinds = modules.stream().map(ModuleManifest::name).toList();
    }

    /// A page of entries.
    public record Found(List<Entry> items, long total) {}

    /// One entry.
    ///
    /// @throws Rejection `docket.unknown` (404) when there is none or the actor may not know of it
    public Entry get(Actor actor, EntryId id) {
        return find(actor, id).orElseThrow(() -> Docket.unknown(id));
    }

    /// One entry, if there is one that the actor may know of.
    public Optional<Entry> find(Actor actor, EntryId id) {
        return scoped(actor, COLUMNS + " from docket_entry e where e.county = :county and e.id = :id and " + Scope.SEEN)
                .param("id", id.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /// The entries that fit a search, the latest first, or by what is due next where the search asks for open ones.
    ///
    /// @param size at most 500
    public Found search(Actor actor, Search search, int page, int size) {
        int limit = Math.clamp(size, 1, MOST);
        var where = " from docket_entry e where e.county = :county and " + Scope.SEEN + Search.WHERE;
        var order = search.byDue() ? " order by e.due_at nulls last, e.opened_at" : " order by e.opened_at desc, e.id";
        var total = search.bind(scoped(actor, "select count(*)" + where), codes, actor.county(), clock.instant())
                .query(Long.class)
                .single();
        var items = search.bind(
                        scoped(actor, COLUMNS + where + order + " limit :limit offset :offset"),
                        codes,
                        actor.county(),
                        clock.instant())
                .param("limit", limit)
                .param("offset", (long) Math.max(page, 0) * limit)
                .query((row, n) -> entry(row))
                .list();
        return new Found(items, total);
    }

    /// The entries that fit a search, in the same order, all at once.
    ///
    /// @param most how many at the most
    public List<Entry> all(Actor actor, Search search, int most) {
        var order = search.byDue() ? " order by e.due_at nulls last, e.opened_at" : " order by e.opened_at desc, e.id";
        var where = " from docket_entry e where e.county = :county and " + Scope.SEEN + Search.WHERE;
        return search.bind(
                        scoped(actor, COLUMNS + where + order + " limit :limit"),
                        codes,
                        actor.county(),
                        clock.instant())
                .param("limit", most)
                .query((row, n) -> entry(row))
                .list();
    }

    /// Open matters that the actor, or one of the actor's units, answers for now; what is due first comes first.
    public List<Entry> owned(Actor actor, int size) {
        return scoped(actor, COLUMNS + """
                         from docket_entry e
                        where e.county = :county and e.closed_at is null
                          and (e.owner_account = :account or e.owner_account is null and e.owner_unit = any (:units::uuid[]))
                        order by e.due_at nulls last, e.opened_at limit :limit
                        """)
                .param("limit", Math.clamp(size, 1, MOST))
                .query((row, n) -> entry(row))
                .list();
    }

    JdbcClient.StatementSpec scoped(Actor actor, String sql) {
        var scope = Scope.of(actor, kinds);
        return db.sql(sql)
                .param("county", actor.county().code())
                .param("views", scope.views())
                .param("clears", scope.clears())
                .param("parties", scope.parties())
                .param("account", actor.id())
                .param("units", actor.units().stream().map(UUID::toString).toArray(String[]::new));
    }

    static final String COLUMNS = "select e.*, " + Scope.CLEAR + " as clear";

    private Entry entry(ResultSet row) throws SQLException {
        var privacy = Privacy.valueOf(row.getString("privacy"));
        boolean clear = row.getBoolean("clear");
        var area = new AreaCode(row.getString("area"));
        var due = instant(row, "due_at");
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("number"),
                clear ? row.getString("title") : null,
                clear ? row.getString("place") : null,
                clear ? area : community(area),
                clear ? row.getString("building") : null,
                row.getString("category"),
                privacy,
                !clear,
                row.getString("channel"),
                row.getString("stage"),
                row.getObject("owner_unit", UUID.class),
                row.getString("owner_account"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row, "closed_at"),
                due,
                due != null
                        && row.getTimestamp("closed_at") == null
                        && clock.instant().isAfter(due));
    }

    private static AreaCode community(AreaCode area) {
        return area.level().compareTo(AreaCode.Level.COMMUNITY) > 0 ? area.at(AreaCode.Level.COMMUNITY) : area;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
