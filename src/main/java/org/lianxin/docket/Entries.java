package org.lianxin.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Reads the docket within what the asker may see.
@Service
public class Entries {
    private static final int MOST = 500;
    private static final int COUNTED = 10_000;
    private static final int FEW = 3_000;
    private final JdbcClient db;
    private final QueryCodes codes;
    private final InstantSource clock;
    private final List<String> kinds;

    Entries(JdbcClient db, QueryCodes codes, InstantSource clock, List<KindWords> kinds) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
        this.kinds = kinds.stream().map(KindWords::kind).toList();
    }

    /// A page of entries.
    ///
    /// @param total how many there are, up to ten thousand: further nobody counts
    /// @param also other words for the same thing that were looked for too
    public record Found(List<Entry> items, long total, List<String> also) {}

    /// One entry.
    ///
    /// @throws Rejection `docket.unknown` (404) when there is none or the actor may not know of it
    public Entry get(Actor actor, EntryId id) {
        return find(actor, id).orElseThrow(() -> Docket.unknown(id));
    }

    /// One entry, if there is one that the actor may know of.
    public Optional<Entry> find(Actor actor, EntryId id) {
        var scope = scope(actor);
        var one = " from docket_entry e where e.county = :county and e.id = :id and ";
        return bound(actor, scope, columns(scope) + one + scope.seen())
                .param("id", id.value())
                .query((row, n) -> entry(row))
                .optional();
    }

    /// The entries that fit a search, the latest first, or by what is due next where the search asks for open ones.
    ///
    /// @param size at most 500
    public Found search(Actor actor, Search search, int page, int size) {
        int limit = Math.clamp(size, 1, MOST);
        long offset = (long) Math.max(page, 0) * limit;
        var also = List.<String>of();
        for (var look : looks(actor, search, order(search))) {
            also = look.also().isEmpty() ? also : look.also();
            long total = look.count(COUNTED);
            if (total > 0) {
                return new Found(look.page(limit, offset), total, look.also());
            }
        }
        return new Found(List.of(), 0, also);
    }

    /// The entries that fit a search, in the same order, all at once.
    ///
    /// @param most how many at the most
    public List<Entry> all(Actor actor, Search search, int most) {
        return looks(actor, search, order(search)).stream()
                .map(looking -> looking.page(most, 0))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Looking.Order order(Search search) {
        return search.byDue() ? Looking.Order.BY_DUE : Looking.Order.LATEST;
    }

    /// The looks to take, the nearest first: words are looked for ever more widely until something is found.
    List<Looking> looks(Actor actor, Search search, Looking.Order order) {
        var said = search.said();
        var exactly = said == null ? Optional.<UUID>empty() : exactly(actor, said);
        var narrow = exactly.map(search::among).orElse(search);
        var words = said == null || exactly.isPresent() ? Collections.<Sought>singletonList(null) : Sought.ways(said);
        var scope = scope(actor);
        var few = few(actor, scope);
        return words.stream()
                .map(way -> new Looking(this, actor, scope, narrow, way, few, order, clock.instant()))
                .toList();
    }

    /// Whether few entries went through the asker's hands.
    private boolean few(Actor actor, Scope scope) {
        return bound(actor, scope, """
                        select count(*) from (
                            select 1 from docket_party
                            where county = :county and party = any (:parties) limit :most) p
                        """).param("most", FEW).query(Long.class).single() < FEW;
    }

    /// The entry with just this number or query code, whoever may see it.
    private Optional<UUID> exactly(Actor actor, String text) {
        return db.sql("""
                        select id from docket_entry
                        where county = :county and (number = :text or code_digest = :code) limit 1
                        """)
                .param("county", actor.county().code())
                .param("text", text)
                .param("code", codes.digest(actor.county(), text))
                .query(UUID.class)
                .optional();
    }

    /// Open matters that the actor, or one of the actor's units, answers for now; what is due first comes first.
    public List<Entry> owned(Actor actor, int size) {
        var scope = scope(actor);
        return bound(actor, scope, columns(scope) + """
                         from docket_entry e
                        where e.county = :county and e.closed_at is null
                          and (e.owner_account = :account or e.owner_account is null and e.owner_unit = any (:units::uuid[]))
                        order by e.due_at nulls last, e.opened_at limit :limit
                        """)
                .param("limit", Math.clamp(size, 1, MOST))
                .query((row, n) -> entry(row))
                .list();
    }

    Scope scope(Actor actor) {
        return Scope.of(actor, kinds);
    }

    JdbcClient.StatementSpec bound(Actor actor, Scope scope, String sql) {
        return db.sql(sql)
                .param("county", actor.county().code())
                .param("parties", scope.parties())
                .param("account", actor.id())
                .param("units", actor.units().stream().map(UUID::toString).toArray(String[]::new));
    }

    static String columns(Scope scope) {
        return "select e.*, " + scope.clear() + " as clear";
    }

    Entry entry(ResultSet row) throws SQLException {
        var privacy = Privacy.valueOf(row.getString("privacy"));
        boolean clear = row.getBoolean("clear");
        var area = new AreaCode(row.getString("area"));
        var due = instant(row, "due_at");
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("number"),
                clear ? row.getString("title") : null,
                clear ? masked(row.getString("place")) : null,
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

    /// A list names the building, not the door.
    private static @Nullable String masked(@Nullable String place) {
        return place == null ? null : PersonalData.mask(place);
    }

    private static AreaCode community(AreaCode area) {
        return area.level().compareTo(AreaCode.Level.COMMUNITY) > 0 ? area.at(AreaCode.Level.COMMUNITY) : area;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
