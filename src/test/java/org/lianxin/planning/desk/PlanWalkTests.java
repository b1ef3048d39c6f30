package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.ObjectMapper;

/// A community's grids, from a draft to the territory and back.
@LianxinTest
class PlanWalkTests {
    private static final Map<String, String> THREE = Map.of("grids", "3", "least", "340", "most", "460");

    @Autowired
    ACommunity communities;

    @Autowired
    Plans plans;

    @Autowired
    PlanPages pages;

    @Autowired
    Grids grids;

    @Autowired
    Buildings buildings;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @Autowired
    ObjectMapper json;

    private County county() {
        return communities.in(Counties.fresh());
    }

    private PlanId plan(Actor actor, Map<String, String> options) {
        return plans.make(
                actor, Subject.DIVISION, ACommunity.code(actor.county()), "重划网格", new Plans.Order(options, 2, 7));
    }

    private PlanPages.Step ended(Actor actor, PlanId id, int number) throws InterruptedException {
        for (int n = 0; n < 600; n++) {
            var step = pages.version(actor, id, number).step();
            if (step.state() != Version.State.COMPUTING) {
                return step;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run has not ended");
    }

    private Map<String, AreaCode> places(County county) {
        return buildings.within(ACommunity.code(county)).stream()
                .collect(Collectors.toMap(b -> b.code().code(), Building::area));
    }

    private List<AreaCode> standing(County county) {
        return grids.within(ACommunity.code(county)).stream().map(Grid::code).toList();
    }

    @Test
    void aCommunityIsDividedAnewAppliedInTerritoryAndTakenBack() throws Exception {
        var county = county();
        var actor = Actor.system(county);
        var before = places(county);
        var borders = grids.within(ACommunity.code(county));
        var id = plan(actor, THREE);

        assertThat(ended(actor, id, 1).state()).isEqualTo(Version.State.COMPUTED);
        var answer = pages.version(actor, id, 1).answer();
        assertThat(answer).isNotNull();
        assertThat(answer.findings()).allMatch(f -> f.kept() || !f.hard());
        assertThat(answer.zones()).hasSize(3).allMatch(z -> z.load() >= 340 && z.load() <= 460 && z.border() != null);
        assertThat(answer.things()).hasSize(60).allMatch(t -> t.why() != null);

        plans.approve(actor, id, 1);
        plans.apply(actor, id, 1);
        var now = grids.within(ACommunity.code(county));
        assertThat(now).hasSize(3).allMatch(g -> g.households() >= 340 && g.border() != null);
        var counted = new HashMap<AreaCode, Integer>();
        buildings.within(ACommunity.code(county)).forEach(b -> counted.merge(b.area(), b.households(), Integer::sum));
        assertThat(now).allMatch(g -> counted.get(g.code()) == g.households());
        assertThat(now.stream().filter(g -> g.code().equals(ACommunity.grid(county, 2))))
                .allMatch(g -> !g.contacts().isEmpty());

        plans.undo(actor, id, 1);
        assertThat(places(county)).isEqualTo(before);
        var restored = grids.within(ACommunity.code(county));
        assertThat(restored).hasSameSizeAs(borders);
        for (int g = 0; g < borders.size(); g++) {
            var border = borders.get(g).border();
            assertThat(border).isNotNull();
            assertThat(border.equalsTopo(restored.get(g).border())).isTrue();
        }
    }

    @Test
    void aBuildingMovedInTheMeantimeKeepsThePlanFromBeingAppliedAndNothingIsWritten() throws Exception {
        var county = county();
        var actor = Actor.system(county);
        var id = plan(actor, THREE);
        ended(actor, id, 1);
        plans.approve(actor, id, 1);
        db.sql("update building set grid = :grid where county = :county and grid <> :grid and code like '%E002B001'")
                .param("county", county.code())
                .param("grid", ACommunity.grid(county, 1).code())
                .update();
        var before = places(county);

        assertThatThrownBy(() -> plans.apply(actor, id, 1))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("territory.changed-since"));
        assertThat(places(county)).isEqualTo(before);
        assertThat(standing(county)).containsExactly(ACommunity.grid(county, 1), ACommunity.grid(county, 2));
        assertThat(pages.version(actor, id, 1).step().state()).isEqualTo(Version.State.APPROVED);
    }

    @Test
    void aNewGridWithAMatterOfItsOwnIsNotTakenBack() throws Exception {
        var county = county();
        var actor = Actor.system(county);
        var id = plan(actor, THREE);
        ended(actor, id, 1);
        plans.approve(actor, id, 1);
        plans.apply(actor, id, 1);
        var opened = standing(county).getLast();
        assertThat(opened).isEqualTo(ACommunity.grid(county, 3));
        report(county, opened);

        assertThatThrownBy(() -> plans.undo(actor, id, 1))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("planning.in-use"));
        assertThat(standing(county)).contains(opened);
    }

    @Test
    void anOpenMatterKeepsItsOwnerWhenItsGridIsRedrawn() throws Exception {
        var county = county();
        var actor = Actor.system(county);
        report(county, ACommunity.grid(county, 2));
        var owner = owners(county);
        var id = plan(actor, THREE);
        ended(actor, id, 1);
        plans.approve(actor, id, 1);
        plans.apply(actor, id, 1);
        assertThat(owners(county)).isEqualTo(owner).hasSize(1);
    }

    private List<Map<String, Object>> owners(County county) {
        return db.sql("select id, area, owner_unit, owner_account from docket_entry where county = :county")
                .param("county", county.code())
                .query()
                .listOfRows();
    }

    private void report(County county, AreaCode area) throws Exception {
        var answer = web.perform(post("/api/open/incident/reports")
                        .header("X-Lianxin", "1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of(
                                "county",
                                county,
                                "clientId",
                                java.util.UUID.randomUUID(),
                                "place",
                                Map.of("code", area, "words", "楼下"),
                                "words",
                                "路灯不亮，晚上看不清路"))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
    }

    @Test
    void rulesThatCannotStandTogetherAreNamedWithWaysOut() throws Exception {
        var actor = Actor.system(county());
        var id = plan(actor, Map.of("grids", "2", "least", "300", "most", "500"));
        var step = ended(actor, id, 1);
        assertThat(step.state()).isEqualTo(Version.State.INFEASIBLE);
        assertThat(step.conflict()).isNotNull();
        assertThat(step.conflict().code()).isEqualTo("division.too-few-grids");
        assertThat(step.conflict().conflict()).hasSize(2);
        var way = step.conflict().waysOut().getFirst();

        var options = new HashMap<>(step.options());
        options.put(way.option(), way.value());
        var next = plans.compute(actor, id, new Plans.Order(options, 2, 7));
        assertThat(ended(actor, id, next).state()).isEqualTo(Version.State.COMPUTED);
    }

    @Test
    void anEditByHandIsCheckedAsItIsMadeAndKeptOnlyWhenItBreaksNoHardRule() throws Exception {
        var actor = Actor.system(county());
        var id = plan(actor, THREE);
        ended(actor, id, 1);
        var answer = pages.version(actor, id, 1).answer();
        assertThat(answer).isNotNull();
        var thing = answer.things().stream()
                .filter(t -> t.why() != null && t.why().next() != null && isSafe(actor, id, t))
                .findFirst()
                .orElseThrow();
        var moved = Map.of(thing.id(), String.valueOf(thing.why().next()));
        var number = plans.edit(actor, id, 1, moved);
        var edited = pages.version(actor, id, number);
        assertThat(edited.step().basedOn()).isEqualTo(1);
        assertThat(edited.answer().assigned())
                .containsEntry(thing.id(), thing.why().next());

        var all = answer.assigned().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> answer.zones().getFirst().id()));
        assertThat(plans.check(actor, id, 1, all).findings()).anyMatch(f -> f.hard() && !f.kept());
        assertThatThrownBy(() -> plans.edit(actor, id, 1, all))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("planning.breaks-hard-rules"));
    }

    private boolean isSafe(Actor actor, PlanId id, Answered.Thing thing) {
        var checked = plans.check(
                actor, id, 1, Map.of(thing.id(), String.valueOf(thing.why().next())));
        return checked.findings().stream().allMatch(f -> f.kept() || !f.hard());
    }
}
