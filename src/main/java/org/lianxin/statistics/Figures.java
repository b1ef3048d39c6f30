package org.lianxin.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Counts what indicators define.
@Service
class Figures {
    private final JdbcClient db;
    private final InstantSource clock;

    Figures(JdbcClient db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /// By what figures are told apart.
    enum By {
        WHOLE("''"),
        TOWNSHIP("left(area, 9)"),
        COMMUNITY("left(area, 12)"),
        GRID("left(area, 15)"),
        UNIT("coalesce(unit::text, '')"),
        GROUP("left(category, 2)"),
        CATEGORY("category"),
        CHANNEL("channel"),
        GRADE("grade"),
        STAGE("stage"),
        DAY("to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')"),
        WEEK("to_char(received_at at time zone 'Asia/Shanghai', 'IYYY-\"W\"IW')"),
        MONTH("to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM')"),
        QUARTER("to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-\"Q\"Q')");

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    /// Which side of a figure.
    enum Side {
        NUMERATOR,
        DENOMINATOR
    }

    /// A figure.
    ///
    /// @param key the area, unit, category, … or period that it is of
    /// @param value the count, the share from 0 to 1, or the hours; none where there is nothing to divide by
    record Figure(
            String key,
            long numerator,
            @Nullable Long denominator,
            @Nullable Double value) {}

    List<Figure> of(County county, Indicator indicator, By by, Selection selection) {
        var over = indicator.over() == null ? "true" : indicator.over();
        var hours = indicator.hours() == null ? "null::float8" : indicator.hours();
        var sql = """
                select %s as key,
                    count(*) filter (where (%s) and (%s)) as numerator,
                    count(*) filter (where %s) as denominator,
                    avg(%s) filter (where %s) as hours
                from incident_facts %s group by 1 order by 1
                """.formatted(by.key, over, indicator.counted(), over, hours, indicator.counted(), Selection.WHERE);
        return selection
                .bind(db.sql(sql), county, clock.instant())
                .query((row, n) -> figure(row, indicator))
                .list();
    }

    /// The incidents that a figure counts: the same conditions, so the two cannot differ.
    List<UUID> cases(County county, Indicator indicator, Side side, By by, @Nullable String key, Selection selection) {
        var over = indicator.over() == null ? "true" : indicator.over();
        var counted = side == Side.NUMERATOR ? "(%s) and (%s)".formatted(over, indicator.counted()) : over;
        var sql = "select id from incident_facts %s and (%s) and (:key::text is null or %s = :key) order by received_at"
                .formatted(Selection.WHERE, counted, by.key);
        return selection
                .bind(db.sql(sql), county, clock.instant())
                .param("key", key)
                .query(UUID.class)
                .list();
    }

    private static Figure figure(ResultSet row, Indicator indicator) throws SQLException {
        long numerator = row.getLong("numerator");
        long denominator = row.getLong("denominator");
        return switch (indicator.form()) {
            case COUNT -> new Figure(row.getString("key"), numerator, null, (double) numerator);
            case RATE ->
                new Figure(
                        row.getString("key"),
                        numerator,
                        denominator,
                        denominator == 0 ? null : (double) numerator / denominator);
            case HOURS -> {
                var hours = row.getDouble("hours");
                yield new Figure(row.getString("key"), numerator, null, row.wasNull() ? null : hours);
            }
        };
    }
}
