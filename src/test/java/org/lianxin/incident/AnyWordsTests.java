package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.text.TextEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.ObjectMapper;

/// Whatever somebody types, every address that reads words answers in an orderly way: with a result or with a refusal.
@LianxinTest
class AnyWordsTests {
    @Autowired
    MockMvc web;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    TextEngine engine;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ObjectMapper json;

    Staffed d;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
        engine.await();
    }

    private int answer(MockHttpServletRequestBuilder request, Map<String, ?> body) throws Exception {
        return web.perform(request.contentType(MediaType.APPLICATION_JSON)
                        .header("X-Lianxin", "1")
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Map<String, Object> report(String words) {
        var body = new LinkedHashMap<String, Object>();
        body.put("county", d.county().code());
        body.put("clientId", UUID.randomUUID());
        body.put("place", Map.of("code", d.grid().code(), "words", words.length() > 200 ? "楼下" : words));
        body.put("words", words);
        return body;
    }

    private void isOrderly(String words, int reported) throws Exception {
        var read = words.length() > Report.LONGEST ? 400 : 200;
        assertThat(answer(post("/api/open/incident/reports"), report(words)))
                .as("report")
                .isIn(reported, 422);
        assertThat(answer(post("/api/open/incident/alike"), report(words)))
                .as("alike")
                .isEqualTo(read);
        var id = an.accepted(d, "0302");
        var check = post("/api/incident/incidents/" + id + "/reply-check")
                .with(d.gridWorker().request());
        assertThat(answer(check, Map.of("words", words))).as("reply check").isEqualTo(read);
        web.perform(get("/api/docket/find")
                        .param("text", words)
                        .with(d.gridWorker().request()))
                .andExpect(status().isOk());
        web.perform(get("/api/open/errand/guide").param("query", words)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "灯",
                "a",
                "😀😀👨‍👩‍👧",
                "路燈壞了，樓道裡沒有電，請儘快派人處理",
                "lu deng huai le kan bu jian",
                "俺们这旮旯路灯瞎火的，咋整啊",
                "WiFi 坏了 please help，路灯 不亮 ASAP",
                "𠮷野家门口的𠮷字路灯",
                "' or 1=1; drop table incident; -- \\",
                "%_%'\"<script>alert(1)</script>&amp;",
                "：。，！？……——",
                "路灯\t不亮\r\n晚上\u200b看不见\u202e路\uFEFF"
            })
    void anyWordsAreTakenOrRefused(String words) throws Exception {
        isOrderly(words, 201);
    }

    @Test
    void nothingAndControlCharactersAreTakenOrRefused() throws Exception {
        isOrderly("", 400);
        isOrderly("   ", 400);
        isOrderly("路灯\u0000不亮\u0007\u001b[31m", 400);
    }

    @Test
    void tenThousandCharactersAreRefusedByName() throws Exception {
        isOrderly("路灯不亮。".repeat(2_000), 400);
    }

    @Test
    void aReplyThatOnlyForwardsOrNamesSomebodyIsHintedAtAndTheGoodOneIsNot() throws Exception {
        var id = an.accepted(d, "0302");
        web.perform(post("/api/incident/incidents/" + id + "/reply-check")
                        .with(d.gridWorker().request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\"您好，您反映的问题已转交市城管局办理，联系人13812345678。\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hints", Matchers.hasItems("MERELY_FORWARDED", "PERSONAL_DATA")))
                .andExpect(jsonPath("$.personalData[0].kind").value("MOBILE"))
                .andExpect(jsonPath("$.personalData[0].from").value(22));
        web.perform(post("/api/incident/incidents/" + id + "/reply-check")
                        .with(d.gridWorker().request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"words\":\"2号楼旁的路灯是线路老化。今天下午已换新线。晚上已经亮了。\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hints").isEmpty());
    }

    @Test
    void aPublicNameThatCarriesAPhoneNumberIsStoppedWithThePlaceMarked() throws Exception {
        var category = Map.of(
                "name",
                "路灯坏了打13812345678",
                "id",
                "street_light",
                "groupName",
                "公共设施",
                "grade",
                "D",
                "privacy",
                "N",
                "source",
                "P",
                "validFrom",
                LocalDate.now().plusDays(40).toString());
        web.perform(put("/api/incident/categories/0302")
                        .with(signedIn.as("COUNTY_DISPATCHER", d.county().area())
                                .request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(category)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("text.personal-data"))
                .andExpect(jsonPath("$.field").value("name"))
                .andExpect(jsonPath("$.detail", Matchers.containsString("【13812345678】")));
    }
}
