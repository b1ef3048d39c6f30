package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/// Enters incidents with all that has happened to them, many at once: the rows that the single steps would have left.
@Repository
class IncidentLoad {
    private final NamedParameterJdbcTemplate db;
    private final RestrictedWords restricted;

    IncidentLoad(DataSource database, RestrictedWords restricted) {
        this.restricted = restricted;
        this.db = new NamedParameterJdbcTemplate(database);
    }

    /// @param path the states in order
    /// @param denials how often the requester said that it was not solved
    record Life(
            Matter matter,
            Receipt receipt,
            List<Incident> path,
            @Nullable Instant closedAt,
            long denials) {}

    void enter(List<Life> lives) {
        lives.stream()
                .map(this::row)
                .collect(Collectors.groupingBy(Map::keySet))
                .values()
                .forEach(this::insert);
    }

    @SuppressWarnings("unchecked")
    private void insert(List<Map<String, @Nullable Object>> alike) {
        db.batchUpdate(Columns.insert(alike.getFirst()), alike.toArray(new Map[0]));
    }

    private Map<String, @Nullable Object> row(Life life) {
        var row = new LinkedHashMap<>(Columns.of(life.matter, life.receipt));
        restricted.seal(life.matter, row);
        life.path.forEach(state -> row.putAll(Columns.of(state)));
        row.put("denied", life.denials);
        row.put("closed_at", life.closedAt == null ? null : Timestamp.from(life.closedAt));
        return row;
    }
}
