package org.lianxin.statistics;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which incidents a figure is about. A sub-matter is part of its whole and not counted by itself.
///
/// @param from,to days of the county's calendar, both included
/// @param category a code or a group's two digits
record Selection(
        List<AreaCode> areas,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID unit,
        @Nullable String category,
        @Nullable String channel,
        boolean publicOnly) {

    static final String WHERE = """
             where county = :county and area like any (:areas) and part_of is null
               and (:from::timestamptz is null or received_at >= :from)
               and (:before::timestamptz is null or received_at < :before)
               and (:unit::uuid is null or unit = :unit)
               and (:category::text is null or category like :category || '%')
               and (:channel::text is null or channel = :channel)
               and (not :public or privacy = 'N')
            """;

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, County county, Instant now) {
        return sql.param("county", county.code())
                .param("areas", areas.stream().map(a -> a.code() + "%").toArray(String[]::new))
                .param("from", from == null ? null : midnight(from))
                .param("before", to == null ? null : midnight(to.plusDays(1)))
                .param("unit", unit)
                .param("category", category)
                .param("channel", channel)
                .param("public", publicOnly)
                .param("now", Timestamp.from(now));
    }

    /// The day begins at the county's midnight, wherever the server stands.
    private static Timestamp midnight(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Zones.COUNTY).toInstant());
    }
}
