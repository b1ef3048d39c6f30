package org.lianxin.incident;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.docket.Wording;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Incidents are found by what was reported.
@Component
class IncidentWording implements Wording {
    private final JdbcClient db;

    IncidentWording(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IncidentModule.KIND.id();
    }

    @Override
    public Map<UUID, String> of(County county, List<UUID> ids) {
        return db
                .sql("select id, words from incident where county = :county and id = any (:ids::uuid[])")
                .param("county", county.code())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("words")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
