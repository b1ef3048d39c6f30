package org.lianxin.incident;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict.Staffed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.ObjectMapper;

/// Bad input is refused by name of the field and the rule, and nothing is written.
@LianxinTest
class HostileTests {
    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Test
    void aReportWithoutWordsPlaceOrKnownCategoryIsRefused() throws Exception {
        var d = districts.fresh();

        report(d, "words", " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("words"));
        report(d, "words", "很长".repeat(1500)).andExpect(status().isBadRequest());
        report(d, "place", Map.of()).andExpect(jsonPath("$.code").value("incident.place-missing"));
        report(d, "place", Map.of("code", "110000"))
                .andExpect(jsonPath("$.code").value("incident.place-elsewhere"));
        report(d, "place", Map.of("code", "' or 1=1"))
                .andExpect(jsonPath("$.field").value("area"));
        report(d, "place", Map.of("code", d.county() + "001001E999B999"))
                .andExpect(jsonPath("$.code").value("incident.place-unknown"));
        report(d, "category", "9999").andExpect(jsonPath("$.code").value("incident.category-unknown"));
        report(d, "photos", java.util.List.of("0".repeat(64))).andExpect(status().isNotFound());
        report(d, "clientId", "x").andExpect(status().isBadRequest());
        report(d, "reporter", Map.of("phone", "<script>")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aFileThatIsNoPhotoIsRefusedByItsName() throws Exception {
        var file = new MockMultipartFile(
                "photo", "evil.php", "image/jpeg", "<?php system($_GET[0]);".getBytes(StandardCharsets.UTF_8));

        web.perform(multipart("/api/open/incident/photos").file(file).header("X-Lianxin", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString("evil.php")));
    }

    @Test
    void aWrongCodeTellsNothing() throws Exception {
        var d = districts.fresh();
        var opened = an.reported(d);
        var other = districts.fresh();

        web.perform(get("/api/open/incident/reports/" + d.county() + "/AAAAAAAA"))
                .andExpect(status().isNotFound());
        web.perform(get("/api/open/incident/reports/" + other.county() + "/" + opened.code()))
                .andExpect(status().isNotFound());
    }

    @Test
    void anIncidentOfAnotherCountyIsNotThere() throws Exception {
        var d = districts.fresh();
        var id = an.accepted(d, "0302");
        var foreign = districts.fresh();

        web.perform(get("/api/incident/incidents/" + id)
                        .with(foreign.dispatcher().request()))
                .andExpect(status().isNotFound());
        web.perform(post("/api/incident/incidents/" + id + "/escalate")
                        .with(foreign.gridWorker().request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"x\"}"))
                .andExpect(status().isNotFound());
        web.perform(get("/api/incident/incidents/" + id)).andExpect(status().isUnauthorized());
    }

    @Test
    void staffDoNotReportOutsideTheirAreaNorAsResidents() throws Exception {
        var d = districts.fresh();
        var body = body(d);
        body.put("channel", "PHONE");
        body.put(
                "place",
                Map.of(
                        "code",
                        org.lianxin.territory.ATerritory.gridCode(d.county(), 2).code()));
        staff(d, body).andExpect(status().isForbidden());
        body.put("channel", "RESIDENT");
        staff(d, body).andExpect(jsonPath("$.code").value("incident.channel"));
    }

    @Test
    void open311ListsServicesTakesARequestAndSaysHowItStands() throws Exception {
        var d = districts.fresh();
        var base = "/api/open/open311/" + d.county() + "/v2";
        web.perform(get(base + "/services.json"))
                .andExpect(jsonPath("$[0].service_code").value("0101"))
                .andExpect(jsonPath("$[?(@.service_code == '0507')]").isEmpty());
        web.perform(get(base + "/services.xml"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("<service_code>0101</service_code>")));
        var answer = web.perform(post(base + "/requests.json")
                        .header("X-Lianxin", "1")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("service_code", "0302")
                        .param("description", "路灯 <b>不亮</b>")
                        .param("lat", "32.605")
                        .param("long", "116.805"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var code = json.readTree(answer).get(0).get("service_request_id").asString();

        web.perform(get(base + "/requests/" + code + ".json"))
                .andExpect(jsonPath("$[0].status").value("open"));
        web.perform(get(base + "/requests/" + code + ".xml"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("&#60;b&#62;")));
    }

    private ResultActions report(Staffed d, String field, Object value) throws Exception {
        var body = body(d);
        body.put(field, value);
        return web.perform(post("/api/open/incident/reports")
                .header("X-Lianxin", "1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private ResultActions staff(Staffed d, Map<String, Object> body) throws Exception {
        return web.perform(post("/api/incident/incidents")
                .with(d.gridWorker().request())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private static HashMap<String, Object> body(Staffed d) {
        return new HashMap<>(Map.of(
                "county", d.county(),
                "clientId", UUID.randomUUID(),
                "place", Map.of("code", d.grid()),
                "words", "路灯不亮"));
    }
}
