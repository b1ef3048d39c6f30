package org.lianxin.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A search on its way. Each way in which the asker may know of entries is gone by itself, so that an index leads it,
/// and no further than the page needs; what is found on several ways is found once. Words are asked for together with
/// the area of the way, so that a grid worker's search reads what lies in the grid. Of words, the newest months are
/// looked through first, so that a word of every third matter is answered as fast as a rare one.
final class Looking {
    /// How many months each look takes in; after the last, everything is looked through.
    private static final int[] LOOKS = {2, 6, 24};

    /// What comes first.
    enum Order {
        LATEST("e.opened_at desc, e.id desc"),
        BY_DUE("e.due_at nulls last, e.opened_at"),
        AS_TYPED("t.words @@ :own::tsquery desc, e.opened_at desc, e.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = " order by " + sql;
        }
    }

    private final Entries entries;
    private final Actor actor;
    private final Scope scope;
    private final Search search;
    private final @Nullable Sought sought;
    private final List<Scope.Way> ways;
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
        this.ways = scope.ways(few);
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
        var sql = "select count(distinct id) from (" + ids(" union all ", "", most) + ") f";
        return Math.min(
                most, bound(sql, area -> asked(area, null)).query(Long.class).single());
    }

    List<Entry> page(int limit, long offset) {
        if (sought != null && order != Order.BY_DUE) {
            for (int months : LOOKS) {
                var found = page(limit, offset, months);
                if (found.size() == limit) {
                    return found;
                }
            }
        }
        return page(limit, offset, null);
    }

    private List<Entry> page(int limit, long offset, @Nullable Integer months) {
        var sql = Entries.columns(scope) + " from docket_entry e join ("
                + ids(" union ", order.sql, limit + offset) + ") f on f.id = e.id" + words()
                + " where e.county = :county" + order.sql + " limit :limit offset :offset";
        return bound(sql, area -> asked(area, months))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entries.entry(row))
                .list();
    }

    private String words() {
        return sought == null ? "" : " join docket_text t on t.county = :county and t.entry = e.id";
    }

    private String ids(String together, String order, long reach) {
        var all = new ArrayList<String>();
        for (int i = 0; i < ways.size(); i++) {
            var said = sought == null ? "" : " and t.words @@ :any" + i + "::tsquery and " + scope.clear();
            all.add("(select e.id from docket_entry e" + words() + " where e.county = :county and ("
                    + ways.get(i).condition() + ")" + search.narrowing(scope) + said + order + " limit " + reach + ")");
        }
        return all.stream().collect(Collectors.joining(together));
    }

    private @Nullable String asked(@Nullable AreaCode area, @Nullable Integer months) {
        if (sought == null) {
            return null;
        }
        var month = YearMonth.from(LocalDate.ofInstant(now, Zones.COUNTY));
        return months == null ? sought.any(area) : sought.any(area, month, months);
    }

    private JdbcClient.StatementSpec bound(String sql, Function<@Nullable AreaCode, @Nullable String> asked) {
        var spec =
                search.bind(entries.bound(actor, scope, sql), now).param("own", sought == null ? null : sought.typed());
        for (int i = 0; i < ways.size(); i++) {
            spec = spec.param("any" + i, asked.apply(smallest(ways.get(i).area(), search.area())));
        }
        return spec;
    }

    /// The smaller of two areas one of which holds the other; none where that is the county, for all lie in it.
    private static @Nullable AreaCode smallest(@Nullable AreaCode one, @Nullable AreaCode other) {
        var smaller = one == null || other != null && other.within(one) ? other : one;
        return smaller == null || smaller.level().compareTo(AreaCode.Level.COUNTY) <= 0 ? null : smaller;
    }
}
