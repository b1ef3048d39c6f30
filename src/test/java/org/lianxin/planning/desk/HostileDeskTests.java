package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Input that is no problem gets a named answer through the web: the field and its rule at once, or a version
/// that says why.
@LianxinTest
class HostileDeskTests {
    @Autowired
    ACommunity communities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient db;

    private MockHttpServletResponse make(
            SignedInAs.Somebody by, String subject, AreaCode area, Map<String, String> options, Object seconds)
            throws Exception {
        var body = new HashMap<String, Object>(Map.of("subject", subject, "area", area, "title", "方案", "seed", 1));
        body.put("options", options);
        body.put("seconds", seconds);
        var answer = web.perform(post("/api/planning/plans")
                        .with(by.request())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(body)))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private SignedInAs.Somebody clerk(County county) {
        return signedIn.as("COUNTY_DISPATCHER", county.area());
    }

    /// The version as it ended.
    private JsonNode ended(SignedInAs.Somebody by, MockHttpServletResponse made) throws Exception {
        assertThat(made.getStatus())
                .as(made.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(201);
        var id = json.readTree(made.getContentAsString()).get("id").asString();
        for (int n = 0; n < 600; n++) {
            var page = web.perform(get("/api/planning/plans/" + id).with(by.request()))
                    .andReturn()
                    .getResponse();
            var version = json.readTree(page.getContentAsString(StandardCharsets.UTF_8))
                    .get("versions")
                    .get(0);
            if (!version.get("state").asString().equals("COMPUTING")) {
                return version;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run has not ended");
    }

    @ParameterizedTest
    @CsvSource({
        "DIVISION, grids, NaN, planning.option-range",
        "DIVISION, grids, 0, planning.option-range",
        "DIVISION, least, -1, planning.option-range",
        "DIVISION, most, 1e400, planning.option-range",
        "DIVISION, most, viele, planning.option-form",
        "DIVISION, streets, never, planning.option-form",
        "DIVISION, estates-where, E999, planning.option-form",
        "DIVISION, colour, red, planning.option-unknown",
        "SITING, stations, 0, planning.option-range",
        "SITING, budget, -5, planning.option-range",
        "SITING, closed, nowhere, planning.option-form",
        "NETWORK, hubs, -1, planning.option-range",
        "NETWORK, way, sideways, planning.option-form",
        "ROUNDS, day, yesterday, planning.option-form",
        "ROUNDS, shift, Infinity, planning.option-range",
        "ROSTER, run, 0, planning.option-range",
        "SCREENING, days, 1, planning.option-range",
        "MATCH, reach, NaN, planning.option-range",
        "ROOMS, shift, 99, planning.option-range"
    })
    void anImpossibleFigureIsRefusedByItsFieldAndRule(String subject, String field, String value, String code)
            throws Exception {
        var county = communities.in(Counties.fresh());
        var area = subject.equals("NETWORK") ? county.area() : ACommunity.code(county);
        var refused = make(clerk(county), subject, area, Map.of(field, value), 2);
        assertThat(refused.getStatus()).isEqualTo(422);
        var problem = json.readTree(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("code").asString()).isEqualTo(code);
        assertThat(problem.get("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1e9"})
    void aDeadlineOfNothingOrForEverIsRefused(double seconds) throws Exception {
        var county = communities.in(Counties.fresh());
        var refused = make(clerk(county), "DIVISION", ACommunity.code(county), Map.of(), seconds);
        assertThat(refused.getStatus()).isEqualTo(422);
        var problem = json.readTree(refused.getContentAsString(StandardCharsets.UTF_8));
        assertThat(problem.get("field").asString()).isEqualTo("seconds");
    }

    @ParameterizedTest
    @CsvSource({"DIVISION", "ROUNDS", "ROSTER", "SCREENING"})
    void anAreaWithoutAnythingIsNamed(String subject) throws Exception {
        var county = Counties.fresh();
        var refused = make(clerk(county), subject, ACommunity.code(county), Map.of(), 1);
        var named = refused.getStatus() == 201
                ? ended(clerk(county), refused).get("failure").get("code").asString()
                : json.readTree(refused.getContentAsString(StandardCharsets.UTF_8))
                        .get("code")
                        .asString();
        assertThat(named).isIn("planning.no-buildings", "planning.no-visits", "planning.no-people");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a single building     | delete from building where county = :county and code not like '%E001B001' | 1 | 1 | 100 | COMPUTED
            all at one place      | update building set lon = 116.8, lat = 32.6 where county = :county        | 3 | 300 | 500 | COMPUTED
            two islands, a grid each | update building set lon = lon + 0.5 where county = :county and code like '%E002B%' | 2 | 500 | 700 | COMPUTED
            islands joined over   | update building set lon = lon + 0.5 where county = :county and code like '%E002B%' | 1 | 1000 | 1300 | COMPUTED
            no households at all  | update building set households = 0 where county = :county | 2 | 0 | 500 | division.no-households
            limits the wrong way  | update building set storeys = storeys where county = :county | 2 | 600 | 500 | division.bad-band
            """)
    void strangeGroundIsDividedOrNamed(
            String what, String change, String grids, String least, String most, String named) throws Exception {
        var county = communities.in(Counties.fresh());
        db.sql(change).param("county", county.code()).update();
        var by = clerk(county);
        var options = Map.of("grids", grids, "least", least, "most", most);
        var ended = ended(by, make(by, "DIVISION", ACommunity.code(county), options, 2));
        var state = ended.get("state").asString();
        var answer = ended.path(state.equals("FAILED") ? "failure" : "conflict")
                .path("code")
                .asString(state);
        assertThat(answer).as(what).startsWith(named);
    }

    @ParameterizedTest
    @CsvSource({"SITING, planning.no-estates", "NETWORK, planning.households"})
    void aPlaceWithoutAnyDemandIsNamed(String subject, String code) throws Exception {
        var county = communities.in(Counties.fresh());
        db.sql("update building set households = 0 where county = :county")
                .param("county", county.code())
                .update();
        var by = clerk(county);
        var made = make(by, subject, ACommunity.code(county), Map.of(), 2);
        assertThat(ended(by, made).get("failure").get("code").asString()).isEqualTo(code);
    }

    @Test
    void aMillionPastedRowsAreRefusedAtOnce() throws Exception {
        var county = communities.in(Counties.fresh());
        var rows = "r1，第1网格\n".repeat(1_000_000);
        var refused = make(clerk(county), "MATCH", ACommunity.code(county), Map.of("requests", rows), 2);
        assertThat(refused.getStatus()).isBetween(400, 422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requests | r1 | planning.table-line",
                "requests | r1，月球，1 | planning.table-place",
                "requests | r1，第1网格，0 | planning.table-number",
                "requests | 13900001111，第1网格 | planning.table-personal",
                "takers | ，第1网格 | planning.table-line",
                "takers | t1，第1网格，，-3 | planning.table-number"
            })
    void aPastedLineThatCannotBeReadIsNamed(String field, String line, String code) throws Exception {
        var county = communities.in(Counties.fresh());
        var by = clerk(county);
        var options = new HashMap<>(Map.of("requests", "r1，第1网格", "takers", "t1，第2网格"));
        options.put(field, line);
        var refused = make(by, "MATCH", ACommunity.code(county), options, 1);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(json.readTree(refused.getContentAsString()).get("type").asString())
                .endsWith(code);
        assertThat(json.readTree(refused.getContentAsString()).get("field").asString())
                .isEqualTo(field);
    }
}
