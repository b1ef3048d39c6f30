package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;

/// Meetings, duties and calendars put otherwise by hand, with the checker following.
class ByHandTests extends AtTheDesk {
    @Test
    void aMeetingIsPutIntoAnotherRoomButNotIntoOneThatIsTakenOrTooSmall() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var version = computed.version(
                actor,
                Subject.ROOMS,
                ACommunity.code(county),
                Map.of(
                        "rooms", "大会议室，30\n小会议室，8",
                        "meetings", "议事会，2027-03-01，上午，20\n碰头会，2027-03-01，上午，5"));
        var edited = kept(actor, version, Map.of("碰头会@1", "大会议室|2027-03-01|下午"));
        assertThat(edited.assigned())
                .containsEntry("碰头会@1", "大会议室|2027-03-01|下午")
                .containsEntry("议事会@0", "大会议室|2027-03-01|上午");
        assertThat(edited.things().getLast().why().sentence().zh()).contains("手工");
        assertThat(broken(checked(actor, version, Map.of("碰头会@1", "大会议室|2027-03-01|上午"))))
                .containsExactly("room");
        assertThat(broken(checked(actor, version, Map.of("议事会@0", "小会议室|2027-03-01|下午"))))
                .containsExactly("reach");
        assertThat(computed.answer(actor, version).findings())
                .as("rules of people say nothing of rooms")
                .extracting(Answered.Finding::rule)
                .containsExactlyInAnyOrder("room", "reach", "required", "filled");
    }

    @Test
    void aMeetingThatFoundNoRoomIsGivenOneByHand() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var version = computed.version(
                actor,
                Subject.ROOMS,
                ACommunity.code(county),
                Map.of(
                        "rooms", "会议室，30",
                        "meetings",
                                "一会，2027-03-01，上午，20\n二会，2027-03-01，上午，20\n三会，2027-03-01，上午，20\n四会，2027-03-01，上午，20",
                        "required", "false",
                        "shift", "0"));
        var answer = computed.answer(actor, version);
        var left = answer.things().stream()
                .filter(thing -> thing.zone() == null)
                .findFirst()
                .orElseThrow();
        var slot = answer.assigned().values().iterator().next();
        var checked = checked(actor, version, Map.of(left.id(), slot));
        assertThat(checked.assigned()).containsEntry(left.id(), slot);
        assertThat(broken(checked)).containsExactly("room");
    }

    @Test
    void aDutyIsGivenToSomebodyElseAndWhoHasOneOnThatDayTakesTheOtherInExchange() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        for (var n = 0; n < 8; n++) {
            signedIn.as("GRID_WORKER", ACommunity.grid(county, 1 + n % 2));
        }
        var version =
                computed.version(actor, Subject.ROSTER, ACommunity.township(county), Map.of("month", "2027-03-01"));
        var answer = computed.answer(actor, version);
        var day = answer.assigned().get("2027-03-09白1");
        var evening = answer.assigned().get("2027-03-09晚1");
        var exchanged = checked(actor, version, Map.of("2027-03-09白1", evening));
        assertThat(exchanged.assigned())
                .containsEntry("2027-03-09白1", evening)
                .containsEntry("2027-03-09晚1", day)
                .hasSameSizeAs(answer.assigned());
        var free = answer.zones().stream()
                .map(Answered.Zone::id)
                .filter(id -> !id.equals(day) && !id.equals(evening))
                .findFirst()
                .orElseThrow();
        assertThat(checked(actor, version, Map.of("2027-03-09白1", free)).assigned())
                .containsEntry("2027-03-09白1", free)
                .containsEntry("2027-03-09晚1", evening);
        var all = answer.assigned().keySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        key -> key, key -> key.contains("白") ? free : day, (a, b) -> a));
        assertThat(broken(checked(actor, version, all))).contains("run");
    }

    @Test
    void aVisitIsPutOnAnotherDayButNotOutOfItsWeeks() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
        var version = computed.version(
                actor,
                Subject.SCREENING,
                ACommunity.township(county),
                Map.of("from", "2027-03-01", "days", "60", "homes", "30"));
        var answer = computed.answer(actor, version);
        var first = answer.things().stream()
                .filter(thing -> thing.id().endsWith("#1")
                        && thing.why() != null
                        && thing.why().next() != null)
                .findFirst()
                .orElseThrow();
        var next = first.why().next();
        assertThat(kept(actor, version, Map.of(first.id(), next)).assigned()).containsEntry(first.id(), next);
        var last = answer.places().getLast().id();
        assertThat(broken(checked(actor, version, Map.of(first.id(), last)))).contains("span");
        assertThatThrownBy(() -> checked(actor, version, Map.of(first.id(), "2026-01-01")))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("planning.move-unknown"));
    }
}
