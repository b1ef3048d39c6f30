package org.lianxin.planning.desk;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Reads what stands in a version.
@Component
class Drafts {
    private final PlanStore store;
    private final Planners planners;
    private final ObjectMapper json;

    Drafts(PlanStore store, Planners planners, ObjectMapper json) {
        this.store = store;
        this.planners = planners;
        this.json = json;
    }

    Draft seen(Actor actor, PlanId id, int number, Permission permission) {
        var plan = store.get(actor.county(), id);
        actor.require(permission, plan.area());
        return of(plan, store.version(new VersionId(plan.county(), id, number)));
    }

    /// @throws Rejection `planning.out-of-step` (409) for a version without an answer
    Draft of(Plan plan, Version version) {
        var answer = answerOf(version);
        if (answer == null) {
            throw Rejection.conflict("planning.out-of-step", version.state());
        }
        var form = planners.of(plan.subject(), plan.area()).form(plan.area());
        var options = Options.kept(form, version.setting().options());
        return new Draft(plan, version.setting(), options, json.readValue(answer, Answered.class));
    }

    static @Nullable String answerOf(Version version) {
        return switch (version) {
            case Version.Computed v -> v.answer();
            case Version.Approved v -> v.answer();
            case Version.Applied v -> v.answer();
            case Version.Undone v -> v.answer();
            case Version.Computing v -> null;
            case Version.Infeasible v -> null;
            case Version.Failed v -> null;
            case Version.Discarded v -> null;
        };
    }
}
