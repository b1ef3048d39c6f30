package org.lianxin.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A search on its way. Each way in which the asker may know of entries is gone by itself, so that an index leads it,
/// and no further than the page needs. Words are asked for together with the area of the way, so that a grid worker's
/// search reads what lies in the grid. Of common words the newest months are looked through first, so that a word of
/// every third matter is answered as fast as a rare one.
final class Looking {
    private static final String WORDS = " join docket_text t on t.county = :county and t.entry = e.id";

    /// A word with so many hits is common: the newest months are looked through first, for they fill a page at once.
    private static final int COMMON = 500;

    private static final int[] NEWEST = {1, 3};

    /// What comes first.
    enum Order {
        LATEST("e.opened_at desc, e.id desc"),
        BY_DUE("e.due_at nulls last, e.opened_at"),
        AS_TYPED("t.words @@ %s desc, e.opened_at desc, e.id desc");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }
    }

    private final Entries entries;
    private final Actor actor;
    private final Scope scope;
    private final Search search;
    private final @Nullable Sought sought;
    private final boolean few;
    private final Order order;
    private final Instant now;

    /// @param sought the words, if words are looked for
    /// @param few whether few entries went through the asker's hands
    Looking(
            Entries entries,
            Actor actor,
            Scope scope,
            Search search,
            @Nullable Sought sought,
            boolean few,
            Order order,
            Instant now) {
        this.few = few;
        this.entries = entries;
        this.actor = actor;
        this.scope = scope;
        this.search = search;
        this.sought = sought;
        this.order = sought == null && order == Order.AS_TYPED ? Order.LATEST : order;
        this.now = now;
    }

    /// Other words for the same thing that are looked for too.
    List<String> also() {
        return sought == null ? List.of() : sought.also();
    }

    /// How many there are, counted so far.
    long count(int most) {
        return Math.min(
                most,
                bound("select count(distinct id) from (" + ids(" union all ", "", most, null) + ") f")
                        .query(Long.class)
                        .single());
    }

    List<Entry> page(int limit, long offset) {
        if (sought != null && order != Order.BY_DUE && common(sought)) {
            for (int months : NEWEST) {
                var found = page(limit, offset, months);
                if (found.size() == limit) {
                    return found;
                }
            }
        }
        return page(limit, offset, null);
    }

    private boolean common(Sought sought) {
        var hits = scope.ways(few).stream()
                .filter(way -> !way.few())
                .map(way -> "(select 1 from docket_text t where t.county = :county and t.words @@ "
                        + literal(sought.any(area(way))) + " limit " + COMMON + ")")
                .collect(Collectors.joining(" union all "));
        return !hits.isEmpty()
                && bound("select count(*) from (" + hits + ") h")
                                .query(Long.class)
                                .single()
                        >= COMMON;
    }

    private List<Entry> page(int limit, long offset, @Nullable Integer months) {
        var sql = Entries.columns(scope) + " from docket_entry e join ("
                + ids(" union ", orderBy(), limit + offset, months) + ") f on f.id = e.id"
                + (sought == null ? "" : WORDS)
                + " where e.county = :county" + orderBy() + " limit :limit offset :offset";
        return bound(sql)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entries.entry(row))
                .list();
    }

    private String orderBy() {
        return " order by " + (sought == null ? order.columns : order.columns.formatted(literal(sought.typed())));
    }

    private String ids(String together, String order, long reach, @Nullable Integer months) {
        return scope.ways(few).stream()
                .map(way -> "(select e.id from docket_entry e" + words(way) + " where e.county = :county and ("
                        + way.condition() + ")" + search.narrowing(scope) + said(way, months) + order + " limit "
                        + reach + ")")
                .collect(Collectors.joining(together));
    }

    /// Where few entries are led to, the words of each are read; otherwise the index of words leads.
    private String words(Scope.Way way) {
        if (sought == null) {
            return "";
        }
        return way.few()
                ? " cross join lateral (select x.words from docket_text x where x.county = e.county and x.entry = e.id"
                        + " offset 0) t"
                : WORDS;
    }

    private String said(Scope.Way way, @Nullable Integer months) {
        if (sought == null) {
            return "";
        }
        var month = YearMonth.from(LocalDate.ofInstant(now, Zones.COUNTY));
        var any = months == null ? sought.any(area(way)) : sought.any(area(way), month, months);
        return " and t.words @@ " + literal(any) + " and " + scope.clear();
    }

    /// The database plans with the words themselves; they are letters and digits only.
    private static String literal(String tsquery) {
        return "'" + tsquery.replace("'", "''") + "'::tsquery";
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return search.bind(entries.bound(actor, scope, sql), now);
    }

    /// The area of a way, or the smaller one asked for within it; none where that is the county, for all lie in it.
    private @Nullable AreaCode area(Scope.Way way) {
        var own = way.area();
        var asked = search.area();
        var smaller = own == null || asked != null && asked.within(own) ? asked : own;
        return smaller == null || smaller.level().compareTo(AreaCode.Level.COUNTY) <= 0 ? null : smaller;
    }
}
