package org.lianxin.statistics.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// What many people speak of is found by its words and counted by people; a burst is announced once, with what was
/// expected.
@LianxinTest
class HotTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AMonth month;

    @Autowired
    HotIssues issues;

    @Autowired
    HotAtNight night;

    @Autowired
    Bursts bursts;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        engine.await();
        d = districts.fresh();
    }

    @Test
    void whatSixPeopleSpeakOfIsOneIssueNamedByTheirWordsThatOpensItsCases() throws Exception {
        month.withAFactory(d);

        night.of(d.county(), AMonth.LAST);

        var run = issues.latest(d.county(), null, null).orElseThrow();
        assertThat(run.matters()).isEqualTo(10);
        var found = issues.of(d.county(), run, List.of(d.county().area()));
        assertThat(found).singleElement().satisfies(issue -> {
            assertThat(issue.name()).contains("塑料厂");
            assertThat(issue.people()).isEqualTo(6);
            assertThat(issue.many()).isEqualTo(6);
            assertThat(issue.category()).isEqualTo("1003");
            assertThat(issue.area()).isEqualTo(d.grid());
        });
        var id = found.getFirst().id();
        web.perform(get("/api/statistics/hot/issues/" + id).with(d.supervisor().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.weeks[0]").value(6))
                .andExpect(jsonPath("$.points.length()").value(6));
        web.perform(get("/api/statistics/hot/issues/" + id + "/cases")
                        .with(d.trainer().request()))
                .andExpect(jsonPath("$.total").value(6));
        web.perform(get("/api/statistics/hot/issues/" + id)
                        .with(districts.fresh().supervisor().request()))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatIsRestrictedLaterLeavesTheIssueAndReportsOfOnePersonAreOne() {
        month.withAFactory(d);
        db.sql(
                        "update incident set reporter = '00000000-0000-0000-0000-000000000001' where county = :county and category = '1003'")
                .param("county", d.county().code())
                .update();
        night.of(d.county(), AMonth.LAST);
        assertThat(issues.of(
                        d.county(),
                        issues.latest(d.county(), null, null).orElseThrow(),
                        List.of(d.county().area())))
                .isEmpty();

        db.sql("update incident set reporter = null where county = :county")
                .param("county", d.county().code())
                .update();
        night.of(d.county(), AMonth.LAST);
        db.sql("""
                        update incident set privacy = 'R' where id = (select id from incident
                            where county = :county and category = '1003' limit 1)
                        """).param("county", d.county().code()).update();

        var run = issues.latest(d.county(), null, null).orElseThrow();
        assertThat(issues.of(d.county(), run, List.of(d.county().area())))
                .singleElement()
                .satisfies(issue -> assertThat(issue.people()).isEqualTo(5));
    }

    @Test
    void aBurstIsAnnouncedOnceToTheCountysCentreWithTheExpectedCountBesideTheObserved() throws Exception {
        month.at(month.accepted(d, "厂里有点味道", "1003"), AMonth.LAST.minusDays(20));
        month.withAFactory(d);

        var announced = night.of(d.county(), AMonth.LAST);

        assertThat(announced).singleElement().satisfies(burst -> {
            assertThat(burst.category()).isEqualTo("1003");
            assertThat(burst.observed()).isEqualTo(6);
            assertThat(burst.people()).isEqualTo(6);
            assertThat(burst.expected()).isCloseTo(1 / 8.0, within(0.001));
            assertThat(burst.probability()).isLessThan(0.001);
            assertThat(burst.area().code()).hasSize(12);
            assertThat(burst.about()).contains("塑料厂");
        });
        assertThat(bursts.announce(d.county(), AMonth.LAST)).isEmpty();
        web.perform(get("/api/notice/notices")
                        .header("Accept-Language", "zh-CN")
                        .with(d.trainer().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].text").value(org.hamcrest.Matchers.containsString("6 件，往常约 0.1 件")));
        web.perform(get("/api/statistics/hot/bursts/" + announced.getFirst().id() + "/cases")
                        .with(d.trainer().request()))
                .andExpect(jsonPath("$.total").value(6));
    }

    @Test
    void aFewAreNoBurstAndNeitherIsWhatComesEveryWeek() {
        for (var i = 0; i < 4; i++) {
            month.at(month.accepted(d, "厂里排气" + i, "1003"), AMonth.LAST);
        }
        for (var week = 0; week <= 8; week++) {
            for (var i = 0; i < 5; i++) {
                month.at(month.accepted(d, "路灯不亮" + week + i, "0302"), AMonth.LAST.minusDays(7L * week + i));
            }
        }

        assertThat(bursts.announce(d.county(), AMonth.LAST)).isEmpty();
    }

    @Test
    void whatComesEveryYearInTheSeasonIsLessSurprising() {
        for (var i = 0; i < 30; i++) {
            month.at(month.accepted(d, "蚊子太多" + i, "1003"), AMonth.LAST.minusDays(364 + i % 7));
        }
        for (var i = 0; i < 7; i++) {
            month.at(month.accepted(d, "又是蚊子" + i, "1003"), AMonth.LAST.minusDays(i % 7));
            month.at(month.accepted(d, "蚊子" + i, "1003"), AMonth.LAST.minusDays(10 + 7L * i));
        }

        assertThat(bursts.announce(d.county(), AMonth.LAST)).isEmpty();
    }

    @Test
    void chancesAreThoseOfPoissonAndWhereWeeksVaryMoreOfTheNegativeBinomial() {
        assertThat(Surprise.atLeast(5, 2, 2)).isCloseTo(0.052653, within(1e-6));
        assertThat(Surprise.atLeast(0, 2, 2)).isEqualTo(1);
        assertThat(Surprise.atLeast(5, 2, 4)).isCloseTo(0.109375, within(1e-6));
    }

    @Test
    void lookingIsForThoseWhoAnalyse() throws Exception {
        web.perform(post("/api/statistics/hot")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(d.supervisor().request()))
                .andExpect(status().isForbidden());
        web.perform(post("/api/statistics/hot")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(d.trainer().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.run.matters").value(0));
    }
}
