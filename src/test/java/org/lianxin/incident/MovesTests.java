package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.access.Roles;
import org.lianxin.access.SignedInAs;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.platform.AreaCode;
import org.springframework.beans.factory.annotation.Autowired;

/// The table of moves lets nobody act where she holds nothing.
@LianxinTest
class MovesTests {
    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    IncidentStore store;

    @Autowired
    Whistles whistles;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Roles roles;

    @Test
    void nobodyOfAForeignTownshipMayMakeAnyMoveAtAnyStep() {
        var d = districts.fresh();
        var incidents = everyStep(d);
        var foreign = new AreaCode(d.county() + "002");
        for (var role : roles.of(d.county()).keySet()) {
            var actor = signedIn.as(role, foreign, d.sanitation()).actor();
            for (var incident : incidents) {
                assertThat(Moves.open(incident, actor))
                        .as(role + " at " + incident.stage())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyMoveIsOpenToSomebodyAtSomeStep() {
        var d = districts.fresh();
        var open = new ArrayList<String>();
        for (var incident : everyStep(d)) {
            for (var somebody : List.of(d.gridWorker(), d.colleague(), d.dispatcher(), d.handler(), d.supervisor())) {
                Moves.open(incident, somebody.actor()).forEach(o -> open.add(o.name()));
            }
        }
        var never = java.util.Arrays.stream(Moves.values())
                .map(Moves::path)
                .filter(m -> !open.contains(m))
                .toList();
        assertThat(never).isEmpty();
    }

    @Test
    void aWhistleIsSignedAnsweredAndRatedInOrder() {
        var d = districts.fresh();
        var id = an.dispatching(d, "0302");
        var blown = whistles.blow(d.dispatcher().actor(), id, Whistle.Kind.HARD, List.of(d.water()), "需要联合执法");
        var whistle = blown.getFirst().call().id();
        var called = d.other().actor();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> whistles.sign(d.handler().actor(), whistle))
                .hasMessageContaining("incident.not-called");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> whistles.arrive(called, whistle))
                .hasMessageContaining("incident.whistle-out-of-step");
        whistles.sign(called, whistle);
        whistles.contact(called, whistle);
        whistles.arrive(called, whistle);
        whistles.plan(called, whistle, "明早八点停水抢修");
        whistles.finish(called, whistle, "已修复");
        var rated = whistles.rate(d.dispatcher().actor(), whistle, 5, "来得快");

        assertThat(rated).singleElement().satisfies(w -> {
            assertThat(w.stage()).isEqualTo("RATED");
            assertThat(w.signLate() || w.contactLate() || w.arriveLate()).isFalse();
        });
    }

    private List<Incident> everyStep(Staffed d) {
        var solved = an.accepted(d, "0302");
        var found = an.found(d, "0111");
        var waiting = an.handling(d, "0302");
        var asking = an.handling(d, "0302");
        var closed = an.verified(d, "0302");
        an.solve(d, solved);
        an.acceptAndSolve(d, found, "0111");
        an.hold(d, waiting);
        an.askForTime(d, asking);
        an.answer(d, closed);
        return java.util.stream.Stream.of(
                        AnIncident.id(an.reported(d)),
                        an.accepted(d, "0302"),
                        solved,
                        found,
                        an.dispatching(d, "0302"),
                        an.assigned(d, "0302"),
                        an.handling(d, "0302"),
                        asking,
                        waiting,
                        an.done(d, "0302"),
                        an.verified(d, "0302"),
                        closed)
                .map(id -> store.find(d.county(), id).orElseThrow())
                .toList();
    }
}
