package org.lianxin.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.lianxin.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Matters are found by what people have of them, within what they may see.
@LianxinTest
class DocketSearchTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Entries entries;

    @Autowired
    Filters filters;

    @Autowired
    Feed feed;

    @Autowired
    Tasks tasks;

    @Autowired
    Docket docket;

    @Autowired
    Ladder ladder;

    @Autowired
    JdbcClient db;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void aMatterIsFoundByNumberCodeWordsPlaceAndPersonHandled() {
        var id = new EntryId(an.accepted(d, "0302").value());
        an.accepted(d, "0101");
        var by = d.dispatcher().actor();
        var entry = entries.get(by, id);

        assertThat(text(by, entry.number())).isEqualTo(1);
        assertThat(text(by, docket.code(d.county(), id).toLowerCase())).isEqualTo(1);
        assertThat(text(by, "路灯")).isEqualTo(2);
        assertThat(text(by, "1号楼")).isEqualTo(2);
        assertThat(text(by, "%")).isZero();
        assertThat(hand(by, d.gridWorker().account().toString())).isEqualTo(2);
        assertThat(hand(by, d.handler().account().toString())).isZero();
        assertThat(text(districts.fresh().dispatcher().actor(), entry.number())).isZero();
    }

    @Test
    void everybodysToDoIsWhatLiesWithHerAndHerUnit() {
        var id = new EntryId(an.assigned(d, "0302").value());

        assertThat(entries.owned(d.handler().actor(), 50)).extracting(Entry::id).containsExactly(id);
        assertThat(entries.owned(d.other().actor(), 50)).isEmpty();
        assertThat(entries.owned(d.gridWorker().actor(), 50)).isEmpty();
    }

    @Test
    void aFilterIsKeptByItsOwnerOnly() {
        var by = d.dispatcher().actor();
        filters.keep(by, "今日到期", Search.ALL);
        filters.keep(
                by,
                "今日到期",
                new Search(
                        "路灯", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null));

        assertThat(filters.of(by))
                .singleElement()
                .satisfies(f -> assertThat(f.search().text()).isEqualTo("路灯"));
        assertThat(filters.of(d.secondDispatcher().actor())).isEmpty();
        var id = filters.of(by).getFirst().id();
        assertThatThrownBy(() -> filters.drop(d.secondDispatcher().actor(), id)).hasMessageContaining("filter-unknown");
        filters.drop(by, id);
        assertThat(filters.of(by)).isEmpty();
    }

    @Test
    void theFeedGoesOnFromWhereItWas() {
        an.accepted(d, "0302");
        var by = d.dispatcher().actor();
        var first = feed.after(by, null);
        assertThat(first).extracting(Feed.Happening::deed).containsExactly("incident.received", "incident.accepted");

        an.accepted(d, "0101");

        assertThat(feed.after(by, first.getLast().cursor())).hasSize(2);
        assertThat(feed.after(d.other().actor(), null)).isEmpty();
    }

    @Test
    void aLineOfTheTimelineCannotBeChanged() {
        an.accepted(d, "0302");

        assertThatThrownBy(() -> db.sql("update docket_line set said = 'x' where county = :county")
                        .param("county", d.county().code())
                        .update())
                .hasMessageContaining("appended");
    }

    @Test
    void aMatterHasOneOpenSpellAtMost() {
        var id = an.accepted(d, "0302").value();

        assertThatThrownBy(() -> db.sql("""
                        insert into docket_spell (county, entry, seq, unit, stage, started_at)
                        values (:county, :entry, 99, :unit, 'X', now())
                        """)
                        .param("county", d.county().code())
                        .param("entry", id)
                        .param("unit", UUID.randomUUID())
                        .update())
                .hasMessageContaining("docket_spell_open");
    }

    @Test
    void aClockThatRunsOutRingsWithItsHolderThenWithTheSupervisors() {
        var id = an.handling(d, "0302").value();
        for (int rung = 1; rung <= 3; rung++) {
            db.sql("""
                            update docket_clock set rings_at = :past
                            where county = :county and entry = :entry and stage = 'HANDLE'
                            """)
                    .param("past", java.sql.Timestamp.from(Instant.now().minus(Duration.ofMinutes(1))))
                    .param("county", d.county().code())
                    .param("entry", id)
                    .update();
            ladder.climb();
            assertThat(rung(id)).isEqualTo(rung);
        }
        assertThat(told(d.handler().account().toString(), id)).isEqualTo(2);
        assertThat(told(d.supervisor().account().toString(), id)).isEqualTo(1);
    }

    private int rung(UUID id) {
        return db.sql("select rung from docket_clock where county = :county and entry = :entry and stage = 'HANDLE'")
                .param("county", d.county().code())
                .param("entry", id)
                .query(Integer.class)
                .single();
    }

    private long told(String account, UUID id) {
        return db.sql("""
                        select count(*) from notice_message n join notice_recipient r on r.county = n.county and r.message = n.id
                        where n.county = :county and n.kind = 'docket.clock' and n.subject = :subject
                          and r.recipient = :recipient
                        """)
                .param("county", d.county().code())
                .param("subject", "incident:" + id)
                .param("recipient", "account:" + account)
                .query(Long.class)
                .single();
    }

    private long text(Actor by, String text) {
        return entries.search(
                        by,
                        new Search(
                                text, null, null, null, null, null, null, null, null, null, null, null, null, null,
                                null, null),
                        0,
                        10)
                .total();
    }

    private long hand(Actor by, String hand) {
        return entries.search(
                        by,
                        new Search(
                                null, null, null, null, null, null, null, null, hand, null, null, null, null, null,
                                null, null),
                        0,
                        10)
                .total();
    }
}
