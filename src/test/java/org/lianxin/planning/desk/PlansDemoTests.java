package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.TheDemoDistrict;
import org.lianxin.platform.Actor;
import org.lianxin.platform.DemoDistrict;
import org.springframework.beans.factory.annotation.Autowired;

/// Who looks at the demo finds a plan of every kind, asked for as a clerk asks.
@LianxinTest
class PlansDemoTests {
    @Autowired
    TheDemoDistrict demo;

    @Autowired
    PlansDemo plansDemo;

    @Autowired
    PlanPages pages;

    @Autowired
    Plans plans;

    @Autowired
    InstantSource clock;

    @Test
    void aPlanOfEveryKindIsAskedForAndTheNetworkShowsItsWayOut() {
        demo.filled();
        var county = TheDemoDistrict.COUNTY;
        var system = Actor.system(county);
        var before = pages.list(system, null, 0, 100).items().stream()
                .map(PlanPages.Row::id)
                .toList();

        plansDemo.make(new DemoDistrict(county, DemoDistrict.Size.SMALL, clock.instant(), 1));

        var made = pages.list(system, null, 0, 100).items().stream()
                .filter(plan -> !before.contains(plan.id()))
                .toList();
        made.forEach(plan -> pages.page(system, plan.id()).versions().stream()
                .filter(version -> version.state() == Version.State.COMPUTING)
                .forEach(version -> plans.stop(system, plan.id(), version.number())));
        assertThat(made).extracting(PlanPages.Row::subject).containsExactlyInAnyOrder(Subject.values());
        var network = made.stream()
                .filter(plan -> plan.subject() == Subject.NETWORK)
                .findFirst()
                .orElseThrow();
        assertThat(pages.page(system, network.id()).versions()).hasSize(2);
    }
}
