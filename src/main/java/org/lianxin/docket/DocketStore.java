package org.lianxin.docket;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/// The docket's tables.
@Repository
class DocketStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    DocketStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The next number of the day. The counter's row is held until the transaction ends, so two reports of one
    /// community wait for each other for that moment; other communities do not.
    int nextSequence(County county, Opening opening) {
        return db.sql("""
                        insert into docket_sequence (county, area, kind, day, last) values (:county, :area, :kind, :day, 1)
                        on conflict (county, area, kind, day) do update set last = docket_sequence.last + 1
                        returning last
                        """)
                .param("county", county.code())
                .param("area", Numbers.twelve(opening.area()))
                .param("kind", opening.kind().letters())
                .param("day", LocalDate.ofInstant(opening.at(), Zones.COUNTY))
                .query(Integer.class)
                .single();
    }

    boolean insert(County county, EntryId id, String number, byte[] codeDigest, Opening opening) {
        return db.sql("""
                        insert into docket_entry (county, id, kind, number, code_digest, title, place, area, building,
                            category, privacy, channel, stage, owner_unit, owner_account, opened_at)
                        values (:county, :id, :kind, :number, :code, :title, :place, :area, :building,
                            :category, :privacy, :channel, :stage, :unit, :account, :at)
                        on conflict (county, code_digest) do nothing
                        """)
                        .param("county", county.code())
                        .param("id", id.value())
                        .param("kind", opening.kind().id())
                        .param("number", number)
                        .param("code", codeDigest)
                        .param("title", opening.title())
                        .param("place", opening.place())
                        .param("area", opening.area().code())
                        .param("building", opening.building())
                        .param("category", opening.category())
                        .param("privacy", opening.privacy().name())
                        .param("channel", opening.channel())
                        .param("stage", opening.stage())
                        .param("unit", opening.owner().unit())
                        .param("account", opening.owner().account())
                        .param("at", Timestamp.from(opening.at()))
                        .update()
                == 1;
    }

    void turn(County county, EntryId id, Turn turn) {
        var owner = turn.owner();
        int rows = db.sql("""
                        update docket_entry
                        set stage = :stage, owner_unit = :unit, owner_account = :account, closed_at = :closed
                        where county = :county and id = :id
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("stage", turn.stage())
                .param("unit", owner == null ? null : owner.unit())
                .param("account", owner == null ? null : owner.account())
                .param("closed", owner == null ? Timestamp.from(turn.line().at()) : null)
                .update();
        if (rows == 0) {
            throw Docket.unknown(id);
        }
    }

    void describe(County county, EntryId id, Subject subject) {
        db.sql("""
                        update docket_entry
                        set title = :title, place = :place, area = :area, building = :building, category = :category,
                            privacy = :privacy
                        where county = :county and id = :id
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .param("title", subject.title())
                .param("place", subject.place())
                .param("area", subject.area().code())
                .param("building", subject.building())
                .param("category", subject.category())
                .param("privacy", subject.privacy().name())
                .update();
    }

    void startSpell(County county, EntryId id, String stage, Holder holder, @Nullable String waitsFor, Instant at) {
        db.sql("""
                        insert into docket_spell (county, entry, seq, unit, account, stage, waits_for, started_at)
                        select :county, :entry, coalesce(max(seq), 0) + 1, :unit, :account, :stage, :waits, :at
                        from docket_spell where county = :county and entry = :entry
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("unit", holder.unit())
                .param("account", holder.account())
                .param("stage", stage)
                .param("waits", waitsFor)
                .param("at", Timestamp.from(at))
                .update();
    }

    void endSpell(County county, EntryId id, Instant at) {
        db.sql("""
                        update docket_spell set ended_at = :at
                        where county = :county and entry = :entry and ended_at is null
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void append(County county, EntryId id, Line line) {
        db.sql("""
                        insert into docket_line (county, entry, id, at, actor, actor_name, deed, facts, note, said, open)
                        values (:county, :entry, :id, :at, :actor, :name, :deed, :facts::jsonb, :note, :said, :open)
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("id", Ids.next())
                .param("at", Timestamp.from(line.at()))
                .param("actor", line.actor())
                .param("name", line.actorName())
                .param("deed", line.deed())
                .param("facts", json.writeValueAsString(line.facts()))
                .param("note", line.note())
                .param("said", line.said())
                .param("open", line.open())
                .update();
    }

    void admit(County county, EntryId id, String party, Instant at) {
        db.sql("""
                        insert into docket_party (county, entry, party, since) values (:county, :entry, :party, :at)
                        on conflict (county, entry, party) do update set until = null
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("party", party)
                .param("at", Timestamp.from(at))
                .update();
    }

    void dismiss(County county, EntryId id, String party, Instant at) {
        db.sql("update docket_party set until = :at where county = :county and entry = :entry and party = :party")
                .param("county", county.code())
                .param("entry", id.value())
                .param("party", party)
                .param("at", Timestamp.from(at))
                .update();
    }

    String number(County county, EntryId id) {
        return db.sql("select number from docket_entry where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> Docket.unknown(id));
    }

    Optional<EntryId> byCode(County county, byte[] digest) {
        return db.sql("select id from docket_entry where county = :county and code_digest = :digest")
                .param("county", county.code())
                .param("digest", digest)
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    void ask(County county, EntryId id, UUID taskId, Task task) {
        db.sql("""
                        insert into docket_task (county, id, entry, what, unit, account, words, made_at, due_at)
                        values (:county, :id, :entry, :what, :unit, :account, :words, :made, :due)
                        """)
                .param("county", county.code())
                .param("id", taskId)
                .param("entry", id.value())
                .param("what", task.what())
                .param("unit", task.holder().unit())
                .param("account", task.holder().account())
                .param("words", task.words())
                .param("made", Timestamp.from(task.madeAt()))
                .param("due", task.dueAt() == null ? null : Timestamp.from(task.dueAt()))
                .update();
    }

    void settle(County county, UUID task, Instant at) {
        db.sql("update docket_task set done_at = :at where county = :county and id = :id and done_at is null")
                .param("county", county.code())
                .param("id", task)
                .param("at", Timestamp.from(at))
                .update();
    }

    void settleAll(County county, EntryId id, @Nullable String what, Instant at) {
        db.sql("""
                        update docket_task set done_at = :at
                        where county = :county and entry = :entry and done_at is null
                          and (:what::text is null or what = :what)
                        """)
                .param("county", county.code())
                .param("entry", id.value())
                .param("what", what)
                .param("at", Timestamp.from(at))
                .update();
    }
}
