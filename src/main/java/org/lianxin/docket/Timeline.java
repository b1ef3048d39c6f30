package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What happened to a matter, and who held it how long.
@Service
public class Timeline {
    private final JdbcClient db;
    private final ObjectMapper json;

    Timeline(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A time during which one held the matter.
    ///
    /// @param waitsFor set when somebody outside was waited for: then the clocks were paused
    public record Spell(
            @Nullable UUID unit,
            @Nullable String account,
            String stage,
            @Nullable String waitsFor,
            Instant from,
            @Nullable Instant to) {}

    /// Every line, the first one first.
    public List<Line> of(County county, EntryId id) {
        return lines(county, id, false);
    }

    /// The lines that the requester sees; whoever holds her code may be another.
    public List<Line> open(County county, EntryId id) {
        return lines(county, id, true).stream().map(Line::masked).toList();
    }

    /// Who held it from when to when; every moment from receipt to close is in exactly one spell.
    public List<Spell> spells(County county, EntryId id) {
        return db.sql("""
                        select unit, account, stage, waits_for, started_at, ended_at from docket_spell
                        where county = :county and entry = :entry order by seq
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .query((row, n) -> {
                    Timestamp to = row.getTimestamp("ended_at");
                    return new Spell(
                            row.getObject("unit", UUID.class),
                            row.getString("account"),
                            row.getString("stage"),
                            row.getString("waits_for"),
                            row.getTimestamp("started_at").toInstant(),
                            to == null ? null : to.toInstant());
                })
                .list();
    }

    private List<Line> lines(County county, EntryId id, boolean openOnly) {
        return db.sql("""
                        select at, actor, actor_name, deed, facts, note, said, open from docket_line
                        where county = :county and entry = :entry and (open or not :open) order by at, id
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("open", openOnly)
                .query((row, n) -> new Line(
                        row.getString("actor"),
                        row.getString("actor_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("deed"),
                        facts(row.getString("facts")),
                        row.getString("note"),
                        row.getString("said"),
                        row.getBoolean("open")))
                .list();
    }

    Map<String, Object> facts(String text) {
        return json.readValue(text, new TypeReference<>() {});
    }
}
