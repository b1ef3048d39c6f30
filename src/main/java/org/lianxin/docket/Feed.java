package org.lianxin.docket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Service;

/// What is going on in the actor's areas, asked for again and again: each answer says where to go on. Restricted
/// matters and those that are not kept never appear.
@Service
public class Feed {
    private static final int MOST = 100;
    private final Entries entries;

    Feed(Entries entries) {
        this.entries = entries;
    }

    /// Something that happened.
    ///
    /// @param cursor to be given as `after` to go on from here
    public record Happening(
            UUID cursor,
            Instant at,
            String deed,
            EntryId entry,
            String number,
            String title,
            AreaCode area,
            String category,
            String stage) {}

    /// What happened after the cursor, the oldest first; without one, the latest hundred of seven days.
    public List<Happening> after(Actor actor, @Nullable UUID cursor) {
        return after(actor, cursor, null);
    }

    /// What happened between the two, so that nothing is passed over whose transaction ended late.
    List<Happening> after(Actor actor, @Nullable UUID cursor, @Nullable UUID before) {
        var scope = entries.scope(actor);
        var found = entries.bound(actor, scope, """
                        select l.id as line, l.at, l.deed, e.id, e.number, e.title, e.area, e.category, e.stage
                        from docket_line l join docket_entry e on e.county = l.county and e.id = l.entry
                        where l.county = :county and e.privacy = 'N' and (:after::uuid is null or l.id > :after)
                          and (:before::uuid is null or l.id < :before)
                          and (:after::uuid is not null or l.at > now() - interval '7 days')
                          and %s
                        order by l.id %s limit :most
                        """.formatted(scope.seen(), cursor == null ? "desc" : ""))
                .param("after", cursor)
                .param("before", before)
                .param("most", MOST)
                .query((row, n) -> new Happening(
                        row.getObject("line", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("deed"),
                        new EntryId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        new AreaCode(row.getString("area")),
                        row.getString("category"),
                        row.getString("stage")))
                .list();
        return cursor == null ? found.reversed() : found;
    }
}
