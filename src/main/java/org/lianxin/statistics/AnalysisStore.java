package org.lianxin.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.statistics.Analysis.Section;
import org.lianxin.statistics.hot.Burst;
import org.lianxin.statistics.hot.HotIssues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AnalysisStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient db;

    AnalysisStore(JdbcClient db) {
        this.db = db;
    }

    /// Writes a new one, or the next version of an old one.
    ///
    /// @return whether it was still at the version before
    boolean put(County county, Analysis a) {
        return db.sql("""
                                insert into statistics_analysis (county, id, month, area, state, title, figures, issues, bursts,
                                    topic_issue, topic, texts, by_name, made_at, changed_by, changed_at, issued_by, issued_at,
                                    version)
                                values (:county, :id, :month, :area, :state, :title, :figures, :issues, :bursts, :topicIssue,
                                    :topic, :texts, :by, :madeAt, :changedBy, :changedAt, :issuedBy, :issuedAt, :version)
                                on conflict (county, id) do update set state = excluded.state, title = excluded.title,
                                    topic = excluded.topic, texts = excluded.texts, changed_by = excluded.changed_by,
                                    changed_at = excluded.changed_at, issued_by = excluded.issued_by,
                                    issued_at = excluded.issued_at, version = excluded.version
                                where statistics_analysis.version = excluded.version - 1
                                """)
                        .param("county", county.code())
                        .param("id", a.id())
                        .param("month", a.month().atDay(1))
                        .param("area", a.area().code())
                        .param("state", a.state().name())
                        .param("title", a.title())
                        .param("figures", JSON.writeValueAsString(a.figures()))
                        .param("issues", JSON.writeValueAsString(a.issues()))
                        .param("bursts", JSON.writeValueAsString(a.bursts()))
                        .param("topicIssue", a.topicIssue())
                        .param("topic", a.topic())
                        .param("texts", JSON.writeValueAsString(a.texts()))
                        .param("by", a.by())
                        .param("madeAt", Timestamp.from(a.madeAt()))
                        .param("changedBy", a.changedBy())
                        .param("changedAt", Timestamp.from(a.changedAt()))
                        .param("issuedBy", a.issuedBy())
                        .param("issuedAt", a.issuedAt() == null ? null : Timestamp.from(a.issuedAt()))
                        .param("version", a.version())
                        .update()
                == 1;
    }

    /// Those of areas that lie within the given ones, the latest month first.
    List<Analysis> all(County county, List<AreaCode> areas) {
        return db.sql("""
                        select * from statistics_analysis where county = :county and area like any (:areas)
                        order by month desc, made_at desc limit 200
                        """)
                .param("county", county.code())
                .param("areas", areas.stream().map(a -> a.code() + "%").toArray(String[]::new))
                .query((row, n) -> analysis(row))
                .list();
    }

    Optional<Analysis> find(County county, UUID id) {
        return db.sql("select * from statistics_analysis where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id)
                .query((row, n) -> analysis(row))
                .optional();
    }

    private static Analysis analysis(ResultSet row) throws SQLException {
        var issued = row.getTimestamp("issued_at");
        return new Analysis(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                new AreaCode(row.getString("area")),
                Analysis.State.valueOf(row.getString("state")),
                row.getString("title"),
                JSON.readValue(row.getString("figures"), new TypeReference<List<Analysis.Line>>() {}),
                JSON.readValue(row.getString("issues"), new TypeReference<List<HotIssues.Shown>>() {}),
                JSON.readValue(row.getString("bursts"), new TypeReference<List<Burst>>() {}),
                row.getObject("topic_issue", UUID.class),
                row.getString("topic"),
                JSON.readValue(row.getString("texts"), new TypeReference<Map<Section, String>>() {}),
                row.getString("by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("issued_by"),
                issued == null ? null : issued.toInstant(),
                row.getInt("version"));
    }
}
