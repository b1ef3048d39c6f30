package org.lianxin.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A search on its way. Each way in which the asker may know of entries is gone by itself, so that an index leads it,
/// and no further than the page needs; what is found on several ways is found once. Of words, the newest months are
/// looked through first, so that a word of every third matter is answered as fast as a rare one.
final class Looking {
    private final Entries entries;
    private final Actor actor;
    private final Scope scope;
    private final Search search;
    private final @Nullable Sought sought;
    private final boolean few;
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
            Instant now) {
        this.few = few;
        this.entries = entries;
        this.actor = actor;
        this.scope = scope;
        this.search = search;
        this.sought = sought;
        this.now = now;
    }

    /// How many there are, counted so far.
    long count(int most) {
        var any = sought == null ? null : sought.any();
        return Math.min(
                most,
                bound("select count(distinct id) from (" + ids(" union all ", "", most) + ") f", any)
                        .query(Long.class)
                        .single());
    }

    List<Entry> page(int limit, long offset) {
        if (sought == null || search.byDue()) {
            return page(limit, offset, sought == null ? null : sought.any());
        }
        var month = YearMonth.from(LocalDate.ofInstant(now, Zones.COUNTY));
        for (int to : Finding.LOOKS) {
            var found = page(limit, offset, sought.any(month, 0, to));
            if (found.size() == limit) {
                return found;
            }
        }
        return page(limit, offset, sought.any());
    }

    private List<Entry> page(int limit, long offset, @Nullable String any) {
        var order =
                search.byDue() ? " order by e.due_at nulls last, e.opened_at" : " order by e.opened_at desc, e.id desc";
        var sql = Entries.columns(scope) + " from docket_entry e join (" + ids(" union ", order, limit + offset)
                + ") f on f.id = e.id where e.county = :county" + order + " limit :limit offset :offset";
        return bound(sql, any)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entries.entry(row))
                .list();
    }

    private String ids(String together, String order, long reach) {
        var words = sought == null ? "" : " join docket_text t on t.county = :county and t.entry = e.id";
        var narrowing =
                search.narrowing(scope) + (sought == null ? "" : " and t.words @@ :any::tsquery and " + scope.clear());
        return scope.ways(few).stream()
                .map(way -> "(select e.id from docket_entry e" + words + " where e.county = :county and (" + way + ")"
                        + narrowing + order + " limit " + reach + ")")
                .collect(Collectors.joining(together));
    }

    private JdbcClient.StatementSpec bound(String sql, @Nullable String any) {
        return search.bind(entries.bound(actor, scope, sql), now).param("any", any);
    }
}
