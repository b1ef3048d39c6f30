package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;

/// Members and households linked otherwise by hand, with the checker following.
class NetworkByHandTests extends AtTheDesk {
    private VersionId network(Actor actor) throws InterruptedException {
        return computed.version(
                actor,
                Subject.NETWORK,
                actor.county().area(),
                Map.of("willing", "100", "way", "serving", "hub-least", "1", "member-least", "1"));
    }

    @Test
    void aMemberIsLinkedToAnotherHubAndAHubThatLosesItselfBreaksARule() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var version = network(actor);
        var answer = computed.answer(actor, version);
        var member = answer.things().stream()
                .filter(thing -> thing.tone().equals("thing")
                        && thing.why() != null
                        && thing.why().next() != null)
                .filter(thing -> broken(checked(
                                actor,
                                version,
                                Map.of(thing.id(), String.valueOf(thing.why().next()))))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        var next = String.valueOf(member.why().next());
        var edited = kept(actor, version, Map.of(member.id(), next));
        assertThat(edited.assigned()).containsEntry(member.id(), next).hasSameSizeAs(answer.assigned());
        assertThat(edited.links().member()).isEqualTo(answer.links().member());

        var hubs = answer.zones();
        var hub = hubs.getFirst().id();
        assertThat(broken(checked(actor, version, Map.of(hub, hubs.getLast().id()))))
                .contains("hub-consent");
    }

    @Test
    void aHouseholdSaysWhyItHasItsMemberAndNotTheNextAndIsGivenToAnother() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var version = network(actor);
        var answer = computed.answer(actor, version);
        var member = answer.things().stream()
                .filter(thing -> thing.load() >= 3)
                .findFirst()
                .orElseThrow();
        var links = plans.links(actor, version.plan(), 1, Map.of(), member.id());
        assertThat(links).hasSize((int) member.load()).allSatisfy(link -> {
            assertThat(link.household().why().sentence().zh()).isNotBlank();
            assertThat(link.household().why().nextCost()).isNotNull();
            assertThat(link.nearest())
                    .hasSize(5)
                    .isSortedAccordingTo(java.util.Comparator.comparingDouble(Linked.Other::metres))
                    .noneMatch(other -> other.id().equals(member.id()));
        });
        var given = links.getFirst();
        var to = given.nearest().stream()
                .filter(other -> other.households() > 0 && other.households() < 25)
                .findFirst()
                .orElseThrow();
        var moves = Map.of(given.household().id(), to.id());
        assertThat(plans.links(actor, version.plan(), 1, moves, member.id())).hasSize(links.size() - 1);
        assertThat(plans.links(actor, version.plan(), 1, moves, to.id()))
                .hasSize(to.households() + 1)
                .anySatisfy(link -> {
                    assertThat(link.household().id())
                            .isEqualTo(given.household().id());
                    assertThat(link.household().was()).isEqualTo(member.id());
                });
        var edited = kept(actor, version, moves);
        assertThat(edited.things())
                .filteredOn(thing -> thing.id().equals(member.id()))
                .allMatch(thing -> thing.load() == member.load() - 1);
    }

    @Test
    void aMemberWithTooManyHouseholdsIsNamedAndTheEditIsNotKept() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var version = computed.version(
                actor,
                Subject.NETWORK,
                county.area(),
                Map.of("willing", "100", "way", "serving", "hub-least", "1", "member-least", "1", "member-most", "15"));
        var full = computed.answer(actor, version).things().stream()
                .filter(thing -> thing.load() == 15)
                .findFirst()
                .orElseThrow();
        var other = computed.answer(actor, version).things().stream()
                .filter(thing -> thing.load() > 1 && !thing.id().equals(full.id()))
                .findFirst()
                .orElseThrow();
        var household =
                plans.links(actor, version.plan(), 1, Map.of(), other.id()).getFirst();
        var moves = Map.of(household.household().id(), full.id());
        var checked = checked(actor, version, moves);
        assertThat(checked.findings())
                .filteredOn(finding -> finding.hard() && !finding.kept())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("member-most");
                    assertThat(finding.where()).containsExactly(full.label());
                });
        assertThatThrownBy(() -> plans.edit(actor, version.plan(), 1, moves))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("planning.breaks-hard-rules"));
    }
}
