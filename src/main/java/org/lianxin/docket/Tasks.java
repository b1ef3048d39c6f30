package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.text.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What people and units are asked to do about matters that another answers for.
@Service
public class Tasks {
    private final JdbcClient db;

    Tasks(JdbcClient db) {
        this.db = db;
    }

    /// An open task.
    public record Asked(
            UUID id,
            EntryId entry,
            String number,
            String what,
            @Nullable String words,
            Instant madeAt,
            @Nullable Instant dueAt) {}

    private static @Nullable String masked(@Nullable String words) {
        return words == null ? null : PersonalData.mask(words);
    }

    /// The open tasks of the actor and of the actor's units, by what is due first.
    public List<Asked> of(Actor actor) {
        return db.sql("""
                        select t.id, t.entry, e.number, t.what, t.words, t.made_at, t.due_at
                        from docket_task t join docket_entry e on e.county = t.county and e.id = t.entry
                        where t.county = :county and t.done_at is null
                          and (t.account = :account or t.account is null and t.unit = any (:units::uuid[]))
                        order by t.due_at nulls last, t.made_at
                        """)
                .param("county", actor.county().code())
                .param("account", actor.id())
                .param("units", actor.units().stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> {
                    Timestamp due = row.getTimestamp("due_at");
                    return new Asked(
                            row.getObject("id", UUID.class),
                            new EntryId(row.getObject("entry", UUID.class)),
                            row.getString("number"),
                            row.getString("what"),
                            masked(row.getString("words")),
                            row.getTimestamp("made_at").toInstant(),
                            due == null ? null : due.toInstant());
                })
                .list();
    }
}
