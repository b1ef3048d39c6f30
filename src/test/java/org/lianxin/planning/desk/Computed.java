package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;

/// Plans whose first version has been computed.
@Component
class Computed {
    private final Plans plans;
    private final PlanPages pages;
    private final Drafts drafts;

    Computed(Plans plans, PlanPages pages, Drafts drafts) {
        this.plans = plans;
        this.pages = pages;
        this.drafts = drafts;
    }

    /// Waits for the answer, which must be one.
    VersionId version(Actor actor, Subject subject, AreaCode area, Map<String, String> options)
            throws InterruptedException {
        var plan = plans.make(actor, subject, area, "方案", new Plans.Order(options, 5, 3));
        var version = new VersionId(actor.county(), plan, 1);
        for (int n = 0; n < 900; n++) {
            var step = pages.version(actor, plan, 1).step();
            if (step.state() != Version.State.COMPUTING) {
                assertThat(step.state()).as("%s", step).isEqualTo(Version.State.COMPUTED);
                return version;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run has not ended");
    }

    /// What stands in it.
    Answered answer(Actor actor, VersionId version) {
        return drafts.seen(actor, version.plan(), version.number(), PlanningModule.VIEW)
                .answer();
    }

    Answered answer(Actor actor, Subject subject, AreaCode area, Map<String, String> options)
            throws InterruptedException {
        return answer(actor, version(actor, subject, area, options));
    }
}
