package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// What people do with plans: make, compute, stop, edit, approve, apply, undo.
@Service
class Plans {
    private final PlanStore store;
    private final RunQueue queue;
    private final Planners planners;
    private final Drafts drafts;
    private final PlanningSettings settings;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final ObjectMapper json;

    Plans(
            PlanStore store,
            RunQueue queue,
            Planners planners,
            Drafts drafts,
            PlanningSettings settings,
            ApplicationEventPublisher events,
            InstantSource clock,
            ObjectMapper json) {
        this.store = store;
        this.queue = queue;
        this.planners = planners;
        this.drafts = drafts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /// What a run is asked for.
    record Order(Map<String, String> options, double seconds, long seed) {}

    /// The rules that a subject offers for the area.
    List<Field> form(Actor actor, Subject subject, AreaCode area) {
        actor.require(PlanningModule.VIEW, area);
        return planners.form(subject, area);
    }

    /// Makes a plan and has its first version computed.
    @Transactional
    public PlanId make(Actor actor, Subject subject, AreaCode area, String title, Order order) {
        actor.require(PlanningModule.EDIT, area);
        var plan = new Plan(
                actor.county(), new PlanId(Ids.next()), subject, area, title.strip(), actor.id(), clock.instant());
        var asked = checked(plan, order);
        store.insert(plan);
        tell(actor, plan, 1, "made");
        queue(actor, plan, asked);
        return plan.id();
    }

    /// Has another version computed, with other rules.
    @Transactional
    public int compute(Actor actor, PlanId id, Order order) {
        var plan = locked(actor, id, PlanningModule.EDIT);
        return queue(actor, plan, checked(plan, order));
    }

    private Order checked(Plan plan, Order order) {
        if (!(order.seconds() >= 1 && order.seconds() <= settings.mostSeconds())) {
            throw new Rejection("planning.option-range", 1, Math.round(settings.mostSeconds())).field("seconds");
        }
        var options = Options.of(planners.form(plan.subject(), plan.area()), order.options());
        planners.of(plan.subject()).check(plan.area(), options);
        return new Order(options.values(), order.seconds(), order.seed());
    }

    private int queue(Actor actor, Plan plan, Order order) {
        var id = new VersionId(plan.county(), plan.id(), store.nextNumber(plan.county(), plan.id()));
        store.insert(new Version.Setting(
                id, order.options(), order.seed(), order.seconds(), null, actor.id(), clock.instant()));
        queue.add(id);
        tell(actor, plan, id.number(), "computing");
        return id.number();
    }

    /// Stops a run: with the best so far when it is under way, with nothing while it waits.
    @Transactional
    public void stop(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.EDIT);
        var version = new VersionId(plan.county(), id, number);
        var computing = store.take(version, Version.Computing.class);
        if (!queue.cancel(version)) {
            queue.remove(version);
            var why = Ended.Nothing.of("planning.stopped", "计算在开始前被停止。", "The run was stopped before it began.");
            store.put(computing.failed(json.writeValueAsString(why.why()), clock.instant()));
        }
        tell(actor, plan, number, "stopped");
    }

    /// What an edit by hand would break, without keeping it.
    Answered check(Actor actor, PlanId id, int number, Map<String, String> moves) {
        var draft = drafts.seen(actor, id, number, PlanningModule.EDIT);
        return planners.of(draft.plan().subject()).edited(draft, moves);
    }

    /// The links of one member, with an edit by hand that is not kept yet.
    List<Linked> links(Actor actor, PlanId id, int number, Map<String, String> moves, String member) {
        var draft = drafts.seen(actor, id, number, PlanningModule.VIEW);
        return planners.of(draft.plan().subject()).links(draft, moves, member);
    }

    /// Keeps an edit by hand as a version of its own.
    ///
    /// @throws Rejection `planning.breaks-hard-rules` when its checker forbids it
    @Transactional
    public int edit(Actor actor, PlanId id, int number, Map<String, String> moves) {
        var plan = locked(actor, id, PlanningModule.EDIT);
        var from = store.version(new VersionId(plan.county(), id, number));
        var answer = planners.of(plan.subject()).edited(drafts.of(plan, from), moves);
        var broken = answer.findings().stream()
                .filter(f -> f.hard() && !f.kept())
                .map(f -> f.title().zh())
                .toList();
        if (!broken.isEmpty()) {
            throw new Rejection("planning.breaks-hard-rules", String.join("、", broken));
        }
        var next = new VersionId(plan.county(), id, store.nextNumber(plan.county(), id));
        var old = from.setting();
        var setting = new Version.Setting(next, old.options(), old.seed(), 0, number, actor.id(), clock.instant());
        store.insert(setting);
        store.put(new Version.Computing(setting).computed(json.writeValueAsString(answer), clock.instant()));
        tell(actor, plan, next.number(), "edited");
        return next.number();
    }

    /// Releases a version for use; one version of a plan at a time.
    @Transactional
    public void approve(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.APPROVE);
        var other = store.versions(plan.county(), id).stream()
                .filter(v -> v instanceof Version.Approved || v instanceof Version.Applied)
                .findFirst();
        if (other.isPresent()) {
            throw Rejection.conflict("planning.other-version", other.get().id().number());
        }
        var computed = store.take(new VersionId(plan.county(), id, number), Version.Computed.class);
        store.put(computed.approve(signed(actor)));
        tell(actor, plan, number, "approved");
    }

    /// Takes an approval back before it is applied.
    @Transactional
    public void withdraw(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.APPROVE);
        var approved = store.take(new VersionId(plan.county(), id, number), Version.Approved.class);
        store.put(approved.withdraw());
        tell(actor, plan, number, "withdrawn");
    }

    /// Hands an approved version to the owning module: all of it, or nothing.
    @Transactional
    public void apply(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.APPROVE);
        var planner = planners.of(plan.subject(), plan.area());
        if (!planner.isApplicable()) {
            throw Rejection.conflict("planning.not-applicable");
        }
        var version = new VersionId(plan.county(), id, number);
        var approved = store.take(version, Version.Approved.class);
        store.put(approved.apply(signed(actor), planner.apply(actor, drafts.of(plan, approved))));
        tell(actor, plan, number, "applied");
    }

    /// Takes an applied version back while nothing depends on it.
    @Transactional
    public void undo(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.APPROVE);
        var version = new VersionId(plan.county(), id, number);
        var applied = store.take(version, Version.Applied.class);
        planners.of(plan.subject(), plan.area()).undo(actor, plan, version, applied.trace());
        store.put(applied.undo(signed(actor)));
        tell(actor, plan, number, "undone");
    }

    /// Throws a version away.
    @Transactional
    public void discard(Actor actor, PlanId id, int number) {
        var plan = locked(actor, id, PlanningModule.EDIT);
        var version = store.take(new VersionId(plan.county(), id, number), Version.class);
        store.put(
                switch (version) {
                    case Version.Computed v -> v.discard();
                    case Version.Infeasible v -> v.discard();
                    case Version.Failed v -> v.discard();
                    default -> throw Rejection.conflict("planning.out-of-step", version.state());
                });
        tell(actor, plan, number, "discarded");
    }

    private Plan locked(Actor actor, PlanId id, Permission permission) {
        var plan = store.lock(actor.county(), id);
        actor.require(permission, plan.area());
        return plan;
    }

    private Version.Signed signed(Actor actor) {
        return new Version.Signed(actor.id(), clock.instant());
    }

    private void tell(Actor actor, Plan plan, int number, String name) {
        events.publishEvent(new PlanMoved(
                plan.county(),
                plan.area(),
                plan.id(),
                number,
                plan.subject(),
                name.toLowerCase(Locale.ROOT),
                actor.id()));
    }
}
