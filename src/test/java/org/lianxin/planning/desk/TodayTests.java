package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;

/// Every kind of plan stands beside today's state, judged by the same checker; where there is none, the answer says so.
class TodayTests extends AtTheDesk {
    private static Answered.Figure figure(Answered answer, String id) {
        return answer.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNothingToCompareWith(Answered answer, String word) {
        assertThat(answer.today().stands()).isFalse();
        assertThat(answer.today().words().zh()).contains("没有现状可比").contains(word);
        assertThat(answer.figures()).allMatch(figure -> figure.before() == null);
        assertThat(answer.findings()).allMatch(finding -> finding.today() == null);
        assertThat(answer.things()).allMatch(thing -> thing.was() == null);
    }

    /// Approved, a version is what people go by: beside itself it differs in nothing.
    private void assertOnceApprovedItIsToday(Actor actor, Subject subject, AreaCode area, Map<String, String> options)
            throws Exception {
        var first = computed.version(actor, subject, area, options);
        plans.approve(actor, first.plan(), first.number());
        var again = plans.check(actor, first.plan(), first.number(), Map.of());
        assertThat(again.today().stands()).as("%s", again.today().words()).isTrue();
        assertThat(again.today().words().zh()).contains("审定").contains("第 1 版");
        assertThat(again.figures()).allSatisfy(figure -> assertThat(figure.before())
                .as(figure.id())
                .isNotNull()
                .isCloseTo(figure.after(), org.assertj.core.data.Offset.offset(1e-6)));
        assertThat(again.things()).isNotEmpty().allSatisfy(thing -> assertThat(thing.was())
                .as(thing.id())
                .isEqualTo(again.assigned().get(thing.id())));
        assertThat(again.findings())
                .allSatisfy(finding ->
                        assertThat(finding.today()).as(finding.rule()).isNotNull());
    }

    @Test
    void todaysGridsAreJudgedByTheRulesOfThePlan() throws Exception {
        var county = communities.in(Counties.fresh());
        var answer = computed.answer(
                Actor.system(county),
                Subject.DIVISION,
                ACommunity.code(county),
                Map.of("grids", "3", "least", "340", "most", "460"));
        assertThat(answer.today().stands()).isTrue();
        assertThat(answer.today().words().zh()).contains("现有 2 个网格");
        var band = answer.findings().stream()
                .filter(finding -> finding.rule().equals("household-band"))
                .findFirst()
                .orElseThrow();
        assertThat(band.kept()).isTrue();
        assertThat(band.today())
                .as("120 households are 220 too few, 1,080 are 620 too many")
                .isEqualTo(220 + 620);
        assertThat(figure(answer, "broken").before()).isEqualTo(1);
        assertThat(figure(answer, "broken").after()).isZero();
        assertThat(figure(answer, "objective").before()).isPositive();
    }

    @Test
    void theStationsThatStandAreJudgedByTheRulesOfThePlan() throws Exception {
        var county = communities.in(Counties.fresh());
        var answer = computed.answer(
                Actor.system(county), Subject.SITING, ACommunity.township(county), Map.of("stations", "2"));
        assertThat(answer.today().words().zh()).contains("现有 1 个驿站");
        assertThat(figure(answer, "broken").before())
                .as("one station is not two")
                .isEqualTo(1);
        assertThat(figure(answer, "objective").before())
                .isGreaterThan(figure(answer, "objective").after());
    }

    @Test
    void withoutRoundsOfTheDayEverybodyGoesDownTheListAndOnceAppliedTheyAreToday() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
        var tomorrow = LocalDate.now(Zones.COUNTY).plusDays(1).toString();
        var options = Map.of("day", tomorrow, "routine", "12", "who", "all", "shift", "400");
        var version = computed.version(actor, Subject.ROUNDS, ACommunity.township(county), options);
        var answer = computed.answer(actor, version);
        assertThat(answer.today().words().zh()).contains("按名单走");
        assertThat(answer.today().lines()).hasSize(2);
        assertThat(figure(answer, "visits").before())
                .isEqualTo(figure(answer, "visits").after());
        assertThat(figure(answer, "metres").before())
                .as("down the list is no shorter than the best way")
                .isGreaterThanOrEqualTo(figure(answer, "metres").after());

        plans.approve(actor, version.plan(), version.number());
        plans.apply(actor, version.plan(), version.number());
        var again = computed.answer(actor, Subject.ROUNDS, ACommunity.township(county), options);
        assertThat(again.today().words().zh()).contains("已实施的走访安排");
        assertThat(figure(again, "metres").before())
                .isEqualTo(figure(answer, "metres").after());
    }

    @Test
    void aRosterIsSetBesideTheOneInForceInItsMonthAndSaysWhereThereIsNone() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        for (var n = 0; n < 8; n++) {
            signedIn.as("GRID_WORKER", ACommunity.grid(county, 1 + n % 2));
        }
        var march = Map.of("month", "2027-03-01");
        assertNothingToCompareWith(computed.answer(actor, Subject.ROSTER, ACommunity.township(county), march), "值班表");
        assertOnceApprovedItIsToday(actor, Subject.ROSTER, ACommunity.township(county), march);
        assertNothingToCompareWith(
                computed.answer(actor, Subject.ROSTER, ACommunity.township(county), Map.of("month", "2027-05-01")),
                "值班表");
    }

    @Test
    void aCalendarIsSetBesideTheOneInForceInItsWeeks() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
        var spring = Map.of("from", "2027-03-01");
        assertNothingToCompareWith(
                computed.answer(actor, Subject.SCREENING, ACommunity.township(county), spring), "日历");
        assertOnceApprovedItIsToday(actor, Subject.SCREENING, ACommunity.township(county), spring);
    }

    @Test
    void meetingsAreSetBesideTheirBookingsInForce() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var options = Map.of(
                "rooms", "大会议室，30\n小会议室，8",
                "meetings", "议事会，2027-03-01，上午，20\n碰头会，2027-03-01，上午，5");
        assertNothingToCompareWith(computed.answer(actor, Subject.ROOMS, ACommunity.code(county), options), "会议");
        assertOnceApprovedItIsToday(actor, Subject.ROOMS, ACommunity.code(county), options);
    }

    @Test
    void aNetworkIsSetBesideTheApprovedOneOfTheSameMembersOnly() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var options = new HashMap<>(Map.of("willing", "100", "way", "serving"));
        assertNothingToCompareWith(computed.answer(actor, Subject.NETWORK, county.area(), options), "网络");
        assertOnceApprovedItIsToday(actor, Subject.NETWORK, county.area(), options);
        options.put("members", "180");
        assertThat(computed.answer(actor, Subject.NETWORK, county.area(), options)
                        .today()
                        .words()
                        .zh())
                .contains("另一份抽样的党员名单");
    }

    @Test
    void aMatchSaysWhoIsHelpedAlreadyAndComparesWithNobodyAsked() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var takers = "甲，第1网格\n乙，第2网格";
        var one = Map.of("requests", "r1，第1网格", "takers", takers);
        var version = computed.version(actor, Subject.MATCH, ACommunity.code(county), one);
        plans.approve(actor, version.plan(), version.number());
        plans.apply(actor, version.plan(), version.number());
        var answer = computed.answer(
                actor,
                Subject.MATCH,
                ACommunity.code(county),
                Map.of("requests", "r1，第1网格\nr2，第2网格", "takers", takers));
        assertThat(answer.today().words().zh()).contains("另有 1 件已有人接受或正在询问");
        assertThat(List.of(
                        figure(answer, "open").before(), figure(answer, "open").after()))
                .containsExactly(1.0, 0.0);
        assertThat(figure(answer, "objective").before())
                .as("a request that stays open has its price")
                .isGreaterThan(figure(answer, "objective").after());
    }
}
