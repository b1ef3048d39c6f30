package org.lianxin.incident.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.lianxin.incident.Duties;
import org.lianxin.incident.IncidentId;
import org.lianxin.incident.Incidents;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.learning.OwnWords;
import org.lianxin.incident.learning.TaughtCounty;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// Routing acts alone only where the county lets it, only when it is sure, and never on what people must see first.
@LianxinTest
class RoutingTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    TaughtCounty taught;

    @Autowired
    Categories categories;

    @Autowired
    Duties duties;

    @Autowired
    Incidents incidents;

    @Autowired
    ActAlone alone;

    @Autowired
    RoutingStore store;

    @Autowired
    TextEngine engine;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    Staffed d;
    final Random chance = new Random(5);

    @BeforeEach
    void aCountyWhoseModelKnowsItsWords() {
        engine.await();
        d = districts.fresh();
        OwnWords.list(db, categories, d.county());
        taught.with(d.county(), OwnWords.csv(240, 1));
        duties.give(Duties.Role.HANDLE, "03", d.county().area(), d.sanitation());
        duties.give(Duties.Role.HANDLE, "06", d.county().area(), d.sanitation());
    }

    @Test
    void withoutASettingPeopleDoEverything() {
        var id = lamp(0);

        alone.of(d.county());

        assertThat(stage(id)).isEqualTo("SUBMITTED");
        assertThat(store.find(d.county(), id)).isEmpty();
    }

    @Test
    void aSureReportGoesToTheUnitThatAnswersForItMarkedWithTheWordsThatSpokeForIt() throws Exception {
        set(0.9);
        var id = lamp(0);

        alone.of(d.county());

        assertThat(stage(id)).isEqualTo("ASSIGNED");
        var suggested = store.find(d.county(), id).orElseThrow();
        assertThat(suggested.acted()).isTrue();
        assertThat(suggested.probability()).isBetween(0.9, 1.0);
        assertThat(suggested.words()).isNotEmpty();
        assertThat(db.sql("select category || lead from incident where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("0302" + d.sanitation());
        assertThat(db.sql(
                                "select actor_name || note from docket_line where entry = :id and deed = 'incident.dispatched'")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .startsWith("系统自动分派，依据“" + suggested.words().getFirst());
        web.perform(get("/api/incident/incidents/" + id + "/suggested")
                        .with(d.dispatcher().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acted").value(true));
    }

    @Test
    void whatPeopleMustSeeFirstIsLeftToThemWithTheReason() {
        set(0.9);
        var unsure = report("喂有人吗我想问一个事情", null, 0);
        var chosen = report(OwnWords.text(0, chance), "0704", 300);
        var nobody = report(OwnWords.text(1, chance), null, 600);
        var restricted = report("两口子天天打架，孩子吓得直哭，老公又动手打老婆", null, 900);
        var urgent = report("着火了着火了，浓烟从窗户冒出来，快叫消防", null, 1200);
        var secret = lamp(1500);
        db.sql("update incident set confidential = true where id = :id")
                .param("id", secret.value())
                .update();

        alone.of(d.county());

        assertThat(left(unsure)).isIn(Left.UNSURE, Left.RESTRICTED, Left.EMERGENCY, Left.NO_SUGGESTION);
        assertThat(left(chosen)).isEqualTo(Left.CHOSEN_OTHERWISE);
        assertThat(left(nobody)).isEqualTo(Left.NO_DUTY);
        assertThat(left(restricted)).isEqualTo(Left.RESTRICTED);
        assertThat(left(urgent)).isEqualTo(Left.EMERGENCY);
        assertThat(left(secret)).isEqualTo(Left.RESTRICTED);
        assertThat(store.find(d.county(), restricted).orElseThrow().words()).isEmpty();
        for (var id : new IncidentId[] {unsure, chosen, nobody, restricted, urgent, secret}) {
            assertThat(stage(id)).isEqualTo("SUBMITTED");
        }
    }

    @Test
    void whatMayHaveBeenReportedBeforeIsLeftToPeople() {
        an.reported(d, OwnWords.text(0, chance), "0302", 0);
        set(0.9);
        var again = lamp(5);

        alone.of(d.county());

        assertThat(left(again)).isEqualTo(Left.TWIN);
        assertThat(stage(again)).isEqualTo("SUBMITTED");
    }

    @Test
    void switchedOffItStopsAtOnceAndTheJournalKnowsWhoDidIt() throws Exception {
        set(0.9);
        var before = lamp(0);
        alone.of(d.county());
        web.perform(put("/api/incident/routing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(d.trainer().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.threshold").doesNotExist());
        var after = lamp(400);

        alone.of(d.county());

        assertThat(stage(before)).isEqualTo("ASSIGNED");
        assertThat(stage(after)).isEqualTo("SUBMITTED");
        assertThat(db.sql("""
                        select actor from journal_entry where county = :county and deed = 'incident.routing-set'
                        """)
                        .param("county", d.county().code())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .containsOnly(d.trainer().actor().id());
    }

    @Test
    void whatItDidIsCountedAndSoIsWhatPeopleCorrectedEachOpeningItsCases() throws Exception {
        set(0.9);
        var right = lamp(0);
        var wrong = lamp(400);
        alone.of(d.county());
        var manual = report(OwnWords.text(1, chance), null, 800);
        incidents.accept(d.trainer().actor(), manual, "0101", null);
        incidents.classify(d.trainer().actor(), wrong, "0101", "其实是垃圾");

        web.perform(get("/api/incident/routing").with(d.trainer().request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.figures.counts.ACTED").value(2))
                .andExpect(jsonPath("$.figures.counts.CORRECTED").value(1))
                .andExpect(jsonPath("$.figures.counts.SUGGESTED").value(1))
                .andExpect(jsonPath("$.figures.counts.TAKEN").value(1));
        web.perform(get("/api/incident/routing/cases")
                        .param("what", "CORRECTED")
                        .with(d.trainer().request()))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].id").value(wrong.toString()));
        assertThat(taught.settledWords(d.county()))
                .contains(words(wrong), words(manual))
                .doesNotContain(words(right));
    }

    @Test
    void nobodyMayLetItActOnAGuess() throws Exception {
        web.perform(put("/api/incident/routing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"threshold\":0.5}")
                        .with(d.trainer().request()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("incident.routing-threshold"));
        web.perform(put("/api/incident/routing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"threshold\":0.99}")
                        .with(d.dispatcher().request()))
                .andExpect(status().isForbidden());
    }

    private void set(double threshold) {
        try {
            web.perform(put("/api/incident/routing")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"threshold\":" + threshold + "}")
                            .with(d.trainer().request()))
                    .andExpect(status().isOk());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private IncidentId lamp(int metresEast) {
        return report(OwnWords.text(0, chance), null, metresEast);
    }

    private IncidentId report(String words, @Nullable String category, int metresEast) {
        return an.reported(d, words, category, metresEast);
    }

    private @Nullable Left left(IncidentId id) {
        return store.find(d.county(), id).orElseThrow().left();
    }

    private String stage(IncidentId id) {
        return db.sql("select stage from incident where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private String words(IncidentId id) {
        return db.sql("select words from incident where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
