package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Task;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 吹哨报到: those authorised call units to come, which sign, make contact, arrive, plan and finish, and are rated by
/// whoever called. The incident itself stays where it is.
@Service
public class Whistles {
    static final String TASK = "incident.whistle";
    private final IncidentStore store;
    private final WhistleStore whistles;
    private final Steps steps;
    private final Docket docket;
    private final Limits limits;

    Whistles(IncidentStore store, WhistleStore whistles, Steps steps, Docket docket, Limits limits) {
        this.store = store;
        this.whistles = whistles;
        this.steps = steps;
        this.docket = docket;
        this.limits = limits;
    }

    /// A whistle as pages show it; what is late is computed.
    public record Shown(
            Whistle.Call call,
            String stage,
            @Nullable Instant signedAt,
            @Nullable Instant contactedAt,
            @Nullable Instant arrivedAt,
            @Nullable String plan,
            @Nullable String result,
            @Nullable Integer stars,
            @Nullable String rating,
            boolean signLate,
            boolean contactLate,
            boolean arriveLate) {}

    /// Calls units to come.
    @Transactional
    public List<Shown> blow(Actor by, IncidentId id, Whistle.Kind kind, List<UUID> units, String reason) {
        var underway = store.take(by.county(), id, Incident.Underway.class);
        Moves.WHISTLE.require(underway, by);
        units.stream().distinct().forEach(unit -> call(by, underway, kind, unit, reason));
        var facts = Map.of("kind", kind, "units", units);
        steps.note(
                by, underway, Steps.Saying.open("whistled", null).note(reason).with(facts));
        return of(by.county(), id);
    }

    private void call(Actor by, Incident incident, Whistle.Kind kind, UUID unit, String reason) {
        var now = steps.now();
        var county = by.county();
        var entry = incident.matter().id().entry();
        var sign = limits.due(county, now, Whistle.Kind.SIGN);
        var task = docket.ask(county, entry, new Task(TASK, Holder.unit(unit), reason, now, sign));
        docket.admit(county, entry, Holder.unit(unit), now);
        whistles.insert(
                county,
                new Whistle.Blown(new Whistle.Call(
                        Ids.next(),
                        incident.matter().id(),
                        kind,
                        reason,
                        unit,
                        task,
                        by.id(),
                        now,
                        sign,
                        limits.due(county, now, Whistle.Kind.CONTACT),
                        limits.due(county, now, kind.arrive()))));
    }

    @Transactional
    public List<Shown> sign(Actor by, UUID id) {
        var blown = called(by, id, Whistle.Blown.class);
        return put(by, blown.sign(by.id(), steps.now()), "whistle-signed");
    }

    @Transactional
    public List<Shown> contact(Actor by, UUID id) {
        return put(by, called(by, id, Whistle.Signed.class).contact(steps.now()), "whistle-contacted");
    }

    @Transactional
    public List<Shown> arrive(Actor by, UUID id) {
        return put(by, called(by, id, Whistle.Contacted.class).arrive(steps.now()), "whistle-arrived");
    }

    @Transactional
    public List<Shown> plan(Actor by, UUID id, String words) {
        return put(by, called(by, id, Whistle.Arrived.class).plan(words, steps.now()), "whistle-planned");
    }

    @Transactional
    public List<Shown> finish(Actor by, UUID id, String result) {
        var planned = called(by, id, Whistle.Planned.class);
        docket.settle(by.county(), planned.call().task(), steps.now());
        return put(by, planned.finish(result, steps.now()), "whistle-finished");
    }

    /// Says how the unit came: the called are rated by the caller.
    @Transactional
    public List<Shown> rate(Actor by, UUID id, int stars, String words) {
        var finished = whistles.take(by.county(), id, Whistle.Finished.class);
        var incident = store.find(by.county(), finished.call().incident()).orElseThrow();
        by.require(IncidentModule.WHISTLE, incident.matter().area());
        if (by.units().contains(finished.call().unit())) {
            throw Rejection.denied("incident.own-whistle");
        }
        return put(by, finished.rate(stars, words, by.id(), steps.now()), "whistle-rated");
    }

    /// The whistles of an incident, the first one first.
    @Transactional(readOnly = true)
    public List<Shown> of(County county, IncidentId incident) {
        return whistles.of(county, incident, steps.now());
    }

    private <W extends Whistle> W called(Actor by, UUID id, Class<W> state) {
        var whistle = whistles.take(by.county(), id, state);
        if (!by.units().contains(whistle.call().unit())) {
            throw Rejection.denied("incident.not-called");
        }
        return whistle;
    }

    private List<Shown> put(Actor by, Whistle next, String name) {
        whistles.put(by.county(), next);
        var incident = store.find(by.county(), next.call().incident()).orElseThrow();
        var facts = Map.of("unit", next.call().unit(), "whistle", next.call().id());
        steps.note(by, incident, Steps.Saying.quiet(name, null).with(facts));
        return of(by.county(), next.call().incident());
    }
}
