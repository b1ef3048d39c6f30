package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs.Somebody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The whole loop as the screens walk it.
@LianxinTest
class LoopWalkTests {
    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    ADistrict districts;

    @Test
    void aResidentsReportIsAcceptedDispatchedSignedHandledVerifiedCalledBackAndClosed() throws Exception {
        var d = districts.fresh();
        var slip = open(
                post("/api/open/incident/reports"),
                Map.of(
                        "county", d.county(),
                        "clientId", UUID.randomUUID(),
                        "place", Map.of("code", d.grid(), "words", "3栋楼下"),
                        "words", "楼下垃圾堆了好几天没人清，苍蝇很多",
                        "reporter", Map.of("name", "张三丰", "phone", "13812345678")),
                201);
        var id = slip.get("id").asString();
        var code = slip.get("code").asString();
        assertThat(slip.get("number").asString()).matches("\\d{12}-SJ-\\d{8}-0001");
        assertThat(code).matches("[2-9A-HJKMNP-Z]{8}");

        assertThat(moves(page(d.gridWorker(), id))).contains("accept").doesNotContain("dispatch", "sign");
        move(d.gridWorker(), id, "accept", Map.of("category", "0101"));
        move(d.gridWorker(), id, "escalate", Map.of("reason", "需要清运车"));
        var dispatching = page(d.dispatcher(), id);
        assertThat(moves(dispatching)).contains("dispatch", "split", "merge", "transfer");
        move(d.dispatcher(), id, "dispatch", Map.of("lead", d.sanitation(), "joint", List.of(d.water())));
        assertThat(moves(page(d.handler(), id))).contains("sign", "send-back");
        move(d.handler(), id, "sign", Map.of());
        move(d.handler(), id, "contact", Map.of("words", "已电话联系，今天清运"));
        var done = move(d.handler(), id, "finish", Map.of("words", "已清运两车，地面冲洗干净"));
        assertThat(done.at("/entry/stage").asString()).isEqualTo("DONE");
        assertThat(moves(done)).isEmpty();
        move(d.dispatcher(), id, "verify", Map.of("note", "现场看过"));

        var asked = openGet("/api/open/incident/reports/" + d.county() + "/" + code.toLowerCase());
        assertThat(asked.get("asked").asBoolean()).isTrue();
        assertThat(asked.at("/owner/phone").asString()).isEqualTo("0554-5550000");
        assertThat(asked.get("promised").isNull()).isFalse();
        assertThat(asked.get("result").asString()).contains("清运两车");
        var answered = open(
                post("/api/open/incident/reports/" + d.county() + "/" + code + "/answer"),
                Map.of("solved", true, "satisfied", true),
                200);

        assertThat(answered.get("stage").asString()).isEqualTo("CLOSED");
        assertThat(answered.get("timeline").size()).isEqualTo(9);
        assertThat(answered.toString()).doesNotContain("张三丰", "13812345678", "现场看过");
        var closed = page(d.dispatcher(), id);
        assertThat(closed.at("/entry/closedAt").isNull()).isFalse();
        assertThat(closed.at("/told/reporter/name").asString()).isEqualTo("张*");
        assertThat(closed.get("clocks").valueStream().map(c -> c.get("late").asBoolean()))
                .containsOnly(false);
        assertThat(moves(closed)).containsExactly("reopen");
    }

    private JsonNode move(Somebody by, String id, String move, Object body) throws Exception {
        return answer(
                web.perform(post("/api/incident/incidents/" + id + "/" + move)
                                .with(by.request())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(body)))
                        .andReturn()
                        .getResponse(),
                200);
    }

    private JsonNode page(Somebody by, String id) throws Exception {
        return answer(
                web.perform(get("/api/incident/incidents/" + id).with(by.request()))
                        .andReturn()
                        .getResponse(),
                200);
    }

    private JsonNode open(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request, Object body, int status)
            throws Exception {
        return answer(
                web.perform(request.header("X-Lianxin", "1")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(body)))
                        .andReturn()
                        .getResponse(),
                status);
    }

    private JsonNode openGet(String path) throws Exception {
        return json.readTree(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private JsonNode answer(org.springframework.mock.web.MockHttpServletResponse response, int status)
            throws Exception {
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        return json.readTree(response.getContentAsByteArray());
    }

    private static List<String> moves(JsonNode page) {
        return page.get("moves")
                .valueStream()
                .map(m -> m.get("name").asString())
                .toList();
    }
}
