package org.lianxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.lianxin.incident.IncidentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Figures count what their definitions say, by the county's days, and open exactly the cases that they count.
@LianxinTest
class FiguresTests {
    @Autowired
    Figures figures;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void aReportAtTheCountysMidnightBelongsToTheNewDayAndMonth() {
        receivedAt(an.accepted(d, "0302"), "2026-01-31T15:59:59Z");
        receivedAt(an.accepted(d, "0302"), "2026-01-31T16:00:00Z");

        assertThat(keys(Figures.By.DAY, null, null)).containsExactly("2026-01-31", "2026-02-01");
        assertThat(keys(Figures.By.MONTH, null, null)).containsExactly("2026-01", "2026-02");
        assertThat(reported(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31)))
                .isEqualTo(1);
        assertThat(reported(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .isEqualTo(1);
        assertThat(reported(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28)))
                .isEqualTo(2);
    }

    @Test
    void weeksAndQuartersBeginWhereTheCalendarSaysAcrossTheYear() {
        receivedAt(an.accepted(d, "0302"), "2025-12-28T15:59:59Z");
        receivedAt(an.accepted(d, "0302"), "2025-12-31T15:59:59Z");
        receivedAt(an.accepted(d, "0302"), "2025-12-31T16:00:00Z");

        assertThat(keys(Figures.By.WEEK, null, null)).containsExactly("2025-W52", "2026-W01");
        assertThat(keys(Figures.By.QUARTER, null, null)).containsExactly("2025-Q4", "2026-Q1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Pacific/Kiritimati"})
    void theZoneOfTheDatabaseSessionChangesNothing(String zone) {
        receivedAt(an.accepted(d, "0302"), "2026-01-31T16:00:00Z");

        var key = db.sql("""
                        with z as (select set_config('timezone', :zone, true))
                        select %s from incident_facts, z where county = :county
                        """.formatted("to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')"))
                .param("zone", zone)
                .param("county", d.county().code())
                .query(String.class)
                .single();

        assertThat(key).isEqualTo("2026-02-01");
    }

    @Test
    void everyFigureOpensExactlyTheCasesThatItCounts() {
        an.accepted(d, "0302");
        an.done(d, "0101");
        an.verified(d, "0302");

        for (var indicator : Indicators.LIST) {
            for (var figure : figures.of(d.county(), indicator, Figures.By.CATEGORY, all())) {
                assertThat(cases(indicator, Figures.Side.NUMERATOR, figure.key()))
                        .as(indicator.id())
                        .hasSize((int) figure.numerator());
                if (figure.denominator() != null) {
                    assertThat(cases(indicator, Figures.Side.DENOMINATOR, figure.key()))
                            .as(indicator.id())
                            .hasSize(figure.denominator().intValue());
                }
            }
        }
    }

    @Test
    void aShareOfNothingIsNotAFigure() {
        var rate = figures.of(d.county(), Indicators.get("solveRate"), Figures.By.WHOLE, all());

        assertThat(rate).allSatisfy(f -> assertThat(f.value()).isNull());
    }

    @Test
    void thePublicSeesNoFewerThanFiveAndNothingRestricted() throws Exception {
        for (int i = 0; i < 4; i++) {
            an.accepted(d, "0302");
        }
        an.accepted(d, "0601");
        web.perform(get("/api/open/statistics/" + d.county() + "/reported"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.figures[0].count").value("<5"))
                .andExpect(jsonPath("$.figures[0].value").doesNotExist());

        an.accepted(d, "0302");

        web.perform(get("/api/open/statistics/" + d.county() + "/reported").param("by", "CATEGORY"))
                .andExpect(jsonPath("$.figures.length()").value(1))
                .andExpect(jsonPath("$.figures[0].key").value("0302"))
                .andExpect(jsonPath("$.figures[0].count").value("5"));
        web.perform(get("/api/open/statistics/" + d.county() + "/reported").param("by", "UNIT"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void figuresAreSeenWithinTheArea() throws Exception {
        an.accepted(d, "0302");
        var foreign = districts.fresh();

        web.perform(get("/api/statistics/figures/reported")
                        .with(foreign.supervisor().request()))
                .andExpect(jsonPath("$.figures.length()").value(0));
        web.perform(get("/api/statistics/figures/reported").with(d.supervisor().request()))
                .andExpect(jsonPath("$.figures[0].numerator").value(1));
        web.perform(get("/api/statistics/figures/reported")
                        .param("area", foreign.county().code())
                        .with(d.supervisor().request()))
                .andExpect(status().isForbidden());
    }

    private void receivedAt(IncidentId id, String at) {
        db.sql("update incident set received_at = :at where county = :county and id = :id")
                .param("at", Timestamp.from(Instant.parse(at)))
                .param("county", d.county().code())
                .param("id", id.value())
                .update();
    }

    private List<java.util.UUID> cases(Indicator indicator, Figures.Side side, String key) {
        return figures.cases(d.county(), indicator, side, Figures.By.CATEGORY, key, all());
    }

    private List<String> keys(Figures.By by, @Nullable LocalDate from, @Nullable LocalDate to) {
        return figures.of(d.county(), Indicators.get("reported"), by, selection(from, to)).stream()
                .map(Figures.Figure::key)
                .collect(Collectors.toList());
    }

    private long reported(LocalDate from, LocalDate to) {
        return figures.of(d.county(), Indicators.get("reported"), Figures.By.WHOLE, selection(from, to))
                .getFirst()
                .numerator();
    }

    private Selection all() {
        return selection(null, null);
    }

    private Selection selection(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Selection(List.of(d.county().area()), from, to, null, null, null, false);
    }
}
