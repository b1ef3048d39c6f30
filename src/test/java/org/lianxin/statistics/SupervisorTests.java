package org.lianxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs.Somebody;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Who only supervises opens a figure and a sample and finds the real cases, without whoever reported them.
@LianxinTest
class SupervisorTests {
    private static final String CASES = "/api/statistics/figures/reported/cases";
    private static final String PAGE = "/api/incident/incidents/";

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    MockMvc web;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
    }

    @Test
    void aFigureOpensItsRealCasesForTheSupervisor() throws Exception {
        var id = an.verified(d, "0302").toString();

        for (var somebody : List.of(d.supervisor(), d.dispatcher())) {
            web.perform(get(CASES).with(somebody.request()))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.total", equalTo(1)))
                    .andExpect(jsonPath("$.items[0].id", equalTo(id)))
                    .andExpect(jsonPath("$.items[0].masked", equalTo(false)))
                    .andExpect(jsonPath("$.items[0].title", equalTo("路灯不亮，晚上看不见路")));
        }
    }

    @Test
    void theCaseOfASampleIsReadWithoutTheReporter() throws Exception {
        var id = an.verified(d, "0302");
        an.answer(d, id);

        web.perform(get("/api/incident/supervision/samples").with(d.supervisor().request()))
                .andExpect(jsonPath("$[*].id", hasItem(id.toString())));
        var page = page(d.supervisor(), id.toString());

        assertThat(page).contains("路灯不亮", "换了灯泡").doesNotContain("李四", "李*", "13900001111", "139****");
        web.perform(get(PAGE + id).with(d.supervisor().request()))
                .andExpect(jsonPath("$.told.reporter").doesNotExist())
                .andExpect(jsonPath("$.moves[?(@.name == 'call-back')]").isEmpty());
        assertThat(page(d.dispatcher(), id.toString())).contains("李*");
    }

    @Test
    void aRestrictedCaseStaysMaskedForTheSupervisorAndOneOfAnotherCountyUnknown() throws Exception {
        var dispute = an.dispatching(d, "0601").toString();
        var stranger = districts.fresh().supervisor();

        web.perform(get(CASES).with(d.supervisor().request()))
                .andExpect(jsonPath("$.items[0].masked", equalTo(true)))
                .andExpect(jsonPath("$.items[0].title").doesNotExist());
        web.perform(get(PAGE + dispute).with(d.supervisor().request()))
                .andExpect(jsonPath("$.masked", equalTo(true)))
                .andExpect(jsonPath("$.told").doesNotExist());
        web.perform(get(PAGE + dispute).with(stranger.request())).andExpect(status().isNotFound());
        web.perform(get(CASES).with(stranger.request())).andExpect(jsonPath("$.total", equalTo(0)));
    }

    private String page(Somebody somebody, String id) throws Exception {
        return web.perform(get(PAGE + id).with(somebody.request()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
