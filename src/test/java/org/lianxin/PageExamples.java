package org.lianxin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What to open in the demo district for the pages whose address has a changing part.
@Component
class PageExamples {
    private final TheDemoDistrict demo;
    private final MockMvc mvc;

    PageExamples(TheDemoDistrict demo, MockMvc mvc) {
        this.demo = demo;
        this.mvc = mvc;
    }

    /// The examples by the router's paths.
    Map<String, String> all() throws Exception {
        demo.filled();
        var grid = demo.one("select min(code) from grid where county = :county");
        var incident = "from docket_entry where county = :county and kind = 'incident' and closed_at is not null"
                + " order by number limit 1";
        return Map.ofEntries(
                Map.entry("/r/:place", "/r/" + placeCode(grid)),
                Map.entry("/mine/:county(\\d{6})/:code", "/mine/340404/" + queryCode()),
                Map.entry("/incident/:id", "/incident/" + demo.one("select id " + incident)),
                Map.entry("/territory/grids/:code", "/territory/grids/" + grid),
                Map.entry("/statistics/:id", "/statistics/reported"),
                Map.entry("/planning/:id", "/planning/" + plan(grid)),
                Map.entry("/offers/:id?", "/offers"),
                Map.entry("/:rest(.*)*", "/nothing-is-here"),
                Map.entry(
                        "/hot/:id",
                        "/hot/" + demo.one("select min(id::text) from statistics_hot_issue where county = :county")),
                Map.entry("/statistics-burst/:id", "/hot"),
                Map.entry(
                        "/analyses/:id",
                        "/analyses/"
                                + demo.one("select min(id::text) from statistics_analysis where county = :county")));
    }

    private String queryCode() throws Exception {
        return answer("$.code", post("/api/open/incident/reports").header("X-Lianxin", "1"), """
                {"county": "340404", "clientId": "%s", "place": {"words": "2号楼旁"}, "words": "楼道里的灯不亮了。", "photos": []}
                """.formatted(
                        UUID.randomUUID()));
    }

    private String placeCode(String grid) throws Exception {
        var clerk = demo.somebody("COMMUNITY_CLERK");
        return answer("$.code", post("/api/territory/labels").with(clerk.request()), """
                {"target": "%s"}""".formatted(grid));
    }

    private String plan(String grid) throws Exception {
        var dispatcher = demo.somebody("COUNTY_DISPATCHER");
        return answer(
                "$.id", post("/api/planning/plans").with(dispatcher.request()), """
                {"subject": "DIVISION", "area": "%s", "title": "重划网格", "seconds": 1, "seed": 1}
                """.formatted(grid.substring(0, 12)));
    }

    private String answer(String path, MockHttpServletRequestBuilder request, String body) throws Exception {
        var answer = mvc.perform(request.contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().is2xxSuccessful())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), path);
    }
}
