package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.docket.Entries;
import org.lianxin.platform.DemoDistrict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo's past is such as the use-cases would have left it.
@LianxinTest
class IncidentDemoTests {
    @Autowired
    ADistrict districts;

    @Autowired
    IncidentDemo demo;

    @Autowired
    DemoStories stories;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient db;

    @Test
    void theInventedPastHoldsToTheRulesOfTheLoop() {
        var d = districts.in(Counties.fresh());
        demo.fill(new DemoDistrict(d.county(), DemoDistrict.Size.SMALL, Instant.now(), 7));
        var county = d.county().code();

        assertThat(count("select count(*) from incident where county = :c", county))
                .isBetween(100L, 240L);
        assertThat(stages(county)).contains("CLOSED", "HANDLING");
        assertThat(count("""
                select count(*) from incident where county = :c and verifier = handler""", county)).isZero();
        assertThat(count("""
                select count(*) from docket_entry e where county = :c
                  and (closed_at is null) <> exists (
                    select 1 from docket_spell s where s.county = e.county and s.entry = e.id and s.ended_at is null)
                """, county)).isZero();
        assertThat(count("""
                select count(*) from docket_spell a join docket_spell b
                  on b.county = a.county and b.entry = a.entry and b.seq = a.seq + 1
                where a.county = :c and a.ended_at <> b.started_at""", county)).isZero();
        assertThat(count("""
                select count(*) from docket_clock c join docket_entry e on e.county = c.county and e.id = c.entry
                where c.county = :c and e.closed_at is not null and c.stopped_at is null""", county)).isZero();
        assertThat(count("""
                select count(*) from incident i join docket_entry e on e.county = i.county and e.id = i.id
                where i.county = :c and (i.stage <> e.stage or i.closed_at is distinct from e.closed_at)""", county)).isZero();
        assertThat(count("select count(*) from docket_line where county = :c and at > now()", county))
                .isZero();
        assertThat(count("select count(distinct number) from docket_entry where county = :c", county))
                .isEqualTo(count("select count(*) from incident where county = :c", county));
    }

    @Test
    void theStoriesOfTheYearAreThereAndEveryDeskHasSomethingToDo() {
        var d = districts.in(Counties.fresh());
        stories.fill(new DemoDistrict(d.county(), DemoDistrict.Size.SMALL, Instant.now(), 7));
        var county = d.county().code();

        for (var sign : List.of(
                "incident_whistle where stars = 5",
                "incident where part_of is not null",
                "incident where stage = 'MERGED'",
                "docket_clock where extended_by is not null",
                "incident_ruling where reason <> ''",
                "incident where denied > 0 and stage = 'CLOSED'",
                "journal_entry where deed = 'incident.whistled'",
                "incident where received_at < now() - interval '300 days'")) {
            assertThat(count("select count(*) from " + sign + " and county = :c", county))
                    .as(sign)
                    .isPositive();
        }
        for (var somebody : List.of(d.gridWorker(), d.dispatcher(), d.handler(), d.other())) {
            assertThat(entries.owned(somebody.actor(), 10))
                    .as(somebody.actor().name())
                    .isNotEmpty();
        }
        assertThat(count("select count(*) from docket_line where county = :c and at > now()", county))
                .isZero();
    }

    private long count(String sql, String county) {
        return db.sql(sql).param("c", county).query(Long.class).single();
    }

    private List<String> stages(String county) {
        return db.sql("select distinct stage from incident where county = :c")
                .param("c", county)
                .query(String.class)
                .list();
    }
}
