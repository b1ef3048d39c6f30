package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Division;
import org.lianxin.territory.Divisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.ObjectMapper;

/// Plans are seen, made and approved by those of the area alone.
@LianxinTest
class PlanAccessTests {
    @Autowired
    ACommunity communities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Divisions divisions;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Test
    void aForeignTownshipIsRefused() throws Exception {
        var county = communities.in(Counties.fresh());
        var own = signedIn.as("STREET_DISPATCHER", ACommunity.township(county));
        var foreign = signedIn.as("STREET_DISPATCHER", new AreaCode(county.code() + "002"));
        var body = json.writeValueAsString(
                Map.of("subject", "DIVISION", "area", ACommunity.code(county), "title", "重划", "seconds", 1, "seed", 1));
        var made = web.perform(post("/api/planning/plans")
                        .with(own.request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
        assertThat(made.getStatus()).as(made.getContentAsString()).isEqualTo(201);
        var id = json.readTree(made.getContentAsString()).get("id").asString();
        assertThat(web.perform(post("/api/planning/plans")
                                .with(foreign.request())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(web.perform(get("/api/planning/plans/" + id).with(foreign.request()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        var listed = web.perform(get("/api/planning/plans").with(foreign.request()))
                .andReturn()
                .getResponse();
        assertThat(json.readTree(listed.getContentAsString()).get("total").asInt())
                .isZero();
        assertThat(web.perform(post("/api/planning/plans/" + id + "/versions/1/approve")
                                .with(own.request()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anAreaWithoutABuildingIsNotOffered() throws Exception {
        var county = communities.in(Counties.fresh());
        var empty = new AreaCode(county.code() + "002001");
        divisions.addMissing(List.of(
                new Division(empty.at(AreaCode.Level.TOWNSHIP), "空街道", LocalDate.of(2020, 1, 1), null),
                new Division(empty, "空社区居委会", LocalDate.of(2020, 1, 1), null)));
        var clerk = signedIn.as("COUNTY_DISPATCHER", county.area());
        var offered = web.perform(get("/api/planning/areas/SITING").with(clerk.request()))
                .andReturn()
                .getResponse();
        assertThat(json.readTree(offered.getContentAsString()))
                .extracting(place -> place.get("code").asString())
                .containsExactly(
                        county.code(),
                        ACommunity.township(county).code(),
                        ACommunity.code(county).code());
    }
}
