package org.lianxin.territory;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@LianxinTest
class TerritoryWebTests {
    private static final String GRID = """
            {"name": "%s", "kind": "GENERAL", "households": 300,
             "border": {"type": "Polygon", "coordinates": [[[%2$s, 32.6], [%3$s, 32.6], [%3$s, 32.61], [%2$s, 32.61], [%2$s, 32.6]]]}}
            """;

    @Autowired
    ATerritory territory;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    MockMvc web;

    private County county = new County("999999");

    @BeforeEach
    void aCountyOfItsOwn() {
        county = territory.in(Counties.fresh());
    }

    private String grid(int n) {
        return "/api/territory/grids/" + ATerritory.gridCode(county, n);
    }

    @Test
    void aGridWorkerSeesTheOwnGridAndNoOther() throws Exception {
        var worker = signedIn.as("GRID_WORKER", ATerritory.gridCode(county, 1));
        web.perform(get(grid(1)).with(worker.request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.border.type").value("Polygon"));
        web.perform(get(grid(2)).with(worker.request())).andExpect(status().isForbidden());
        web.perform(get(grid(1) + "/notice").with(worker.request()))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF));
        web.perform(get("/api/territory/map/buildings").with(worker.request()))
                .andExpect(jsonPath("$.features.length()").value(1));
    }

    @Test
    void nobodySeesGridsWithoutAnAccount() throws Exception {
        web.perform(get(grid(1))).andExpect(status().isUnauthorized());
    }

    @Test
    void aClerkDrawsInTheOwnCommunityOnly() throws Exception {
        var clerk = signedIn.as("COMMUNITY_CLERK", ATerritory.community(county));
        var stranger = signedIn.as("COMMUNITY_CLERK", new AreaCode(county.code() + "001002"));
        var body = GRID.formatted("第三网格", "116.82", "116.83");
        web.perform(put(grid(3))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(stranger.request()))
                .andExpect(status().isForbidden());
        web.perform(put(grid(3))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(clerk.request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.drawn").value(true));
    }

    @Test
    void aBorderOverAnotherGridIsRefusedByName() throws Exception {
        var clerk = signedIn.as("COMMUNITY_CLERK", ATerritory.community(county));
        var body = GRID.formatted("第三网格", "116.815", "116.825");
        web.perform(put(grid(3))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(clerk.request()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("territory.border-overlap"))
                .andExpect(jsonPath("$.field").value("border"));
    }

    @Test
    void aBuildingThatALineOfTheFileGivesToAForeignCommunityIsAFault() throws Exception {
        var stranger = signedIn.as("COMMUNITY_CLERK", new AreaCode(county.code() + "001002"));
        var text = "楼栋代码,楼栋名称,经度,纬度\n%sB003,3号楼,116.805,32.606\n".formatted(ATerritory.estate(county));
        var file = new MockMultipartFile("file", "b.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        web.perform(multipart("/api/territory/imports/buildings").file(file).with(stranger.request()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.written").value(false))
                .andExpect(jsonPath("$.faults[0].row").value(2))
                .andExpect(jsonPath("$.faults[0].rule").value("area"));
    }

    @Test
    void namesOfAreasNeedNoAccount() throws Exception {
        var code = ATerritory.gridCode(county, 1).code();
        web.perform(get("/api/territory/names").param("codes", code))
                .andExpect(jsonPath("$." + "['" + code + "']").value("试验街道 试验社区 第1网格"));
    }

    @Test
    void aDistrictIsDrawnAsTheOutlinesOfItsCommunities() throws Exception {
        var centre = signedIn.as("COUNTY_DISPATCHER", county.area());
        web.perform(get("/api/territory/map/outlines").with(centre.request()))
                .andExpect(jsonPath("$.features[0].id")
                        .value(ATerritory.community(county).code()))
                .andExpect(jsonPath("$.features[0].geometry.type").value("Polygon"));
    }
}
