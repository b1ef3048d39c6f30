package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Each subject from the county's own data to an answer.
@LianxinTest
class SubjectTests {
    @Autowired
    ACommunity communities;

    @Autowired
    Plans plans;

    @Autowired
    PlanPages pages;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    private PlanId plan(Actor actor, Subject subject, AreaCode area, Map<String, String> options) {
        return plans.make(actor, subject, area, "方案", new Plans.Order(options, 15, 3));
    }

    private PlanPages.Shown ended(Actor actor, PlanId id, int number) throws InterruptedException {
        for (int n = 0; n < 900; n++) {
            var shown = pages.version(actor, id, number);
            if (shown.step().state() != Version.State.COMPUTING) {
                return shown;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run has not ended");
    }

    @Test
    void aSecondStationIsPlacedWhereTheHouseholdsAreAndTheStandingOneStays() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var id = plan(actor, Subject.SITING, ACommunity.township(county), Map.of("stations", "2"));
        var shown = ended(actor, id, 1);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        var answer = shown.answer();
        assertThat(answer.zones()).hasSize(2);
        assertThat(answer.bound()).isNotNull();
        assertThat(answer.tables()).extracting(Answered.Table::id).containsExactly("stations", "groups", "curve");
        var mean = answer.figures().stream()
                .filter(f -> f.id().equals("mean"))
                .findFirst()
                .orElseThrow();
        assertThat(mean.after()).isLessThan(mean.before());

        plans.approve(actor, id, 1);
        assertThat(pages.page(actor, id).applicable()).isFalse();
        assertThat(Exports.csv(pages.answered(actor, id, 1)).lines())
                .hasSize(1 + answer.things().size());
    }

    @Test
    void thePublishedFiguresOfTheNetworkContradictEachOtherAndAWayOutResolvesThem() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var id = plan(actor, Subject.NETWORK, county.area(), Map.of("willing", "100"));
        var first = ended(actor, id, 1).step();
        assertThat(first.state()).as("%s", first).isEqualTo(Version.State.INFEASIBLE);
        var way = first.conflict().waysOut().stream()
                .filter(w -> w.option().equals("way") && w.value().equals("serving"))
                .findFirst()
                .orElseThrow();
        var options = new HashMap<>(first.options());
        options.put(way.option(), way.value());
        var next = plans.compute(actor, id, new Plans.Order(options, 3, 3));
        var shown = ended(actor, id, next);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        assertThat(shown.answer().findings()).allMatch(f -> f.kept() || !f.hard());
        assertThat(shown.answer().assigned()).hasSize(192);
    }

    @Test
    void tomorrowsRoundIsOnThePhoneOfWhoWalksItOnceItIsApplied() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var walker = signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        var other = signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
        var tomorrow = LocalDate.now(Zones.COUNTY).plusDays(1);
        var id = plan(
                actor,
                Subject.ROUNDS,
                ACommunity.township(county),
                Map.of("day", tomorrow.toString(), "routine", "4", "who", "all"));
        var shown = ended(actor, id, 1);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        assertThat(mine(walker, tomorrow).get("stops")).isEmpty();

        plans.approve(actor, id, 1);
        plans.apply(actor, id, 1);
        var stops = mine(walker, tomorrow).get("stops");
        assertThat(stops).hasSize(4);
        assertThat(stops.get(0).get("order").asInt()).isEqualTo(1);
        assertThat(mine(other, tomorrow).get("stops")).hasSize(4).doesNotContainAnyElementsOf(stops);

        plans.undo(actor, id, 1);
        assertThat(mine(walker, tomorrow).get("stops")).isEmpty();
    }

    private JsonNode mine(SignedInAs.Somebody walker, LocalDate day) throws Exception {
        var answer = web.perform(get("/api/planning/rounds/mine?day=" + day).with(walker.request()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void aMonthsDutyIsSharedOutAndTooFewPeopleAreNamedAsTheConflict() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        for (int n = 0; n < 8; n++) {
            signedIn.as("GRID_WORKER", ACommunity.grid(county, 1 + n % 2));
        }
        var id = plan(actor, Subject.ROSTER, ACommunity.township(county), Map.of("month", "2027-03-01"));
        var shown = ended(actor, id, 1);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        assertThat(shown.answer().assigned()).hasSize(62);

        var tight = plans.compute(actor, id, new Plans.Order(Map.of("month", "2027-03-01", "hours", "8"), 2, 3));
        assertThat(ended(actor, id, tight).step().state()).isEqualTo(Version.State.INFEASIBLE);
    }

    @Test
    void aStationIsReachedAlongTheStreetsWhereTheyAreDrawnAndTheAnswerSaysSo() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var options = Map.of("stations", "2");
        assertThat(plans.form(actor, Subject.SITING, ACommunity.township(county)))
                .as("no streets are drawn")
                .filteredOn(f -> f.id().equals("ways"))
                .allMatch(f -> f.value().equals("air"));
        var air = mean(ended(actor, plan(actor, Subject.SITING, ACommunity.township(county), options), 1));
        assertThat(air.label().zh()).contains("按直线");

        communities.drawStreets(county);
        var street = mean(ended(actor, plan(actor, Subject.SITING, ACommunity.township(county), options), 1));
        assertThat(street.label().zh()).contains("沿道路");
        assertThat(street.after()).isGreaterThanOrEqualTo(air.after());
    }

    private static Answered.Figure mean(PlanPages.Shown shown) {
        return shown.answer().figures().stream()
                .filter(f -> f.id().equals("mean"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void meetingsThatWantOneRoomAtOneTimeAreMovedAndTooManyAreNamedAsTheConflict() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var rooms = "大会议室，30\n小会议室，8";
        var meetings = "议事会，2027-03-01，上午，20\n楼栋长会，2027-03-01，上午，15\n碰头会，2027-03-01，上午，5";
        var id = plan(
                actor,
                Subject.ROOMS,
                ACommunity.code(county),
                Map.of("rooms", rooms, "meetings", meetings, "shift", "0"));
        var shown = ended(actor, id, 1);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        assertThat(shown.answer().assigned()).hasSize(3);
        assertThat(shown.answer().findings()).allMatch(f -> f.kept() || !f.hard());
        var times = shown.answer().tables().getFirst().rows().stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .toList();
        assertThat(times).doesNotHaveDuplicates();
        plans.approve(actor, id, 1);
        assertThat(Exports.csv(pages.answered(actor, id, 1))).contains("议事会");

        var many = meetings + "\n甲，2027-03-01，上午，20\n乙，2027-03-01，上午，20";
        var tight = plans.compute(
                actor, id, new Plans.Order(Map.of("rooms", "大会议室，30", "meetings", many, "shift", "0"), 5, 3));
        var none = ended(actor, id, tight).step();
        assertThat(none.state()).as("%s", none).isEqualTo(Version.State.INFEASIBLE);
        assertThat(none.conflict().waysOut()).isNotEmpty();
    }

    @Test
    void aSeasonsVisitsAreSpreadOverTheWorkingDaysOfEachGridWorker() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
        var id = plan(actor, Subject.SCREENING, ACommunity.township(county), Map.of());
        var shown = ended(actor, id, 1);
        assertThat(shown.step().state()).as("%s", shown.step()).isEqualTo(Version.State.COMPUTED);
        var answer = shown.answer();
        assertThat(answer.findings()).isNotEmpty().allMatch(f -> f.kept() || !f.hard());
        assertThat(answer.things()).isNotEmpty().allMatch(t -> t.why() != null);
        plans.approve(actor, id, 1);
        assertThat(Exports.csv(pages.answered(actor, id, 1)).lines())
                .hasSize(1 + answer.things().size());
    }

    @Test
    void aRequestIsGivenToSomebodyElseByHandButNotToWhoDidNotAgree() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var takers = "甲，第1网格\n乙，第2网格\n丙，第2网格，，1，0，否";
        var id = plan(actor, Subject.MATCH, ACommunity.code(county), Map.of("requests", "r1，第1网格", "takers", takers));
        assertThat(ended(actor, id, 1).answer().assigned()).containsEntry("r1", "甲");
        var edited = pages.version(actor, id, plans.edit(actor, id, 1, Map.of("r1", "乙")));
        assertThat(edited.answer().assigned()).containsEntry("r1", "乙");
        assertThat(edited.answer().objective())
                .isGreaterThan(pages.answered(actor, id, 1).objective());
        assertThat(plans.check(actor, id, 1, Map.of("r1", "丙")).findings()).anyMatch(f -> f.hard() && !f.kept());
    }
}
