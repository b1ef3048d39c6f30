package org.lianxin.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Line;
import org.lianxin.docket.Turn;
import org.lianxin.platform.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a step on record: state, docket entry, clocks, readers and event, in the one transaction of the use-case.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps {
    private final IncidentStore store;
    private final Docket docket;
    private final Timekeeping time;
    private final Owners owners;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Steps(
            IncidentStore store,
            Docket docket,
            Timekeeping time,
            Owners owners,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.docket = docket;
        this.time = time;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    /// What is said of a step.
    ///
    /// @param name what was done, such as `dispatched`
    /// @param note for colleagues
    /// @param said for the requester
    record Saying(
            String name, @Nullable String note, @Nullable String said, boolean open, Map<String, ?> facts) {
        static Saying quiet(String name, @Nullable String note) {
            return new Saying(name, note, null, false, Map.of());
        }

        static Saying open(String name, @Nullable String said) {
            return new Saying(name, null, said, true, Map.of());
        }

        Saying with(Map<String, ?> facts) {
            return new Saying(name, note, said, open, facts);
        }

        Saying note(@Nullable String note) {
            return new Saying(name, note, said, open, facts);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /// Takes an incident from one state to the next.
    void take(Actor by, Incident from, Incident to, Saying saying) {
        var at = now();
        var matter = to.matter();
        store.put(to);
        docket.turn(matter.county(), matter.id().entry(), turn(to, line(by, at, saying)));
        readers(from, to, at);
        time.step(from, to, at);
        if (owners.of(to).isEmpty()) {
            store.closedAt(matter, at);
            docket.settleAll(matter.county(), matter.id().entry(), null, at);
        }
        announce(by, to, saying.name(), saying.facts());
    }

    /// Puts on record what happened to an incident that stays where it is.
    void note(Actor by, Incident at, Saying saying) {
        docket.note(at.matter().county(), at.matter().id().entry(), line(by, now(), saying));
        announce(by, at, saying.name(), saying.facts());
    }

    void announce(Actor by, Incident at, String name, Map<String, ?> facts) {
        var matter = at.matter();
        events.publishEvent(
                new IncidentMoved(matter.county(), matter.area(), matter.id(), at.stage(), name, by.id(), facts));
    }

    private static Line line(Actor by, Instant at, Saying saying) {
        return new Line(
                by.id(),
                by.name(),
                at,
                "incident." + saying.name(),
                saying.facts(),
                saying.note(),
                saying.said(),
                saying.open());
    }

    private Turn turn(Incident to, Line line) {
        var owner = owners.of(to).orElse(null);
        var stage = to.stage().name();
        if (owner == null) {
            return Turn.over(stage, line);
        }
        return to instanceof Incident.Waiting w
                ? Turn.waiting(stage, owner, w.held().what().name(), line)
                : Turn.to(stage, owner, line);
    }

    /// A restricted matter is read by the one person at work on it, or by the unit as long as nobody of it is named.
    private void readers(Incident from, Incident to, Instant at) {
        var matter = to.matter();
        var id = matter.id().entry();
        switch (to) {
            case Incident.Accepted a -> {
                docket.admit(matter.county(), id, Holder.account(a.accepter()), at);
                docket.dismiss(matter.county(), id, Holder.unit(owners.receiver(matter)), at);
            }
            case Incident.Assigned a -> {
                docket.admit(matter.county(), id, Holder.unit(a.assignment().lead()), at);
                a.assignment().joint().forEach(u -> docket.admit(matter.county(), id, Holder.unit(u), at));
            }
            case Incident.Handling h -> {
                if (from instanceof Incident.Assigned) {
                    docket.admit(matter.county(), id, Holder.account(h.signer()), at);
                    docket.dismiss(
                            matter.county(), id, Holder.unit(h.assignment().lead()), at);
                }
            }
            case Incident.Dispatching d -> {
                if (d.returned() != null) {
                    docket.dismiss(matter.county(), id, Holder.unit(d.returned().unit()), at);
                }
            }
            default -> {}
        }
    }

    static Map<String, Object> facts(Object... pairs) {
        var facts = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return facts;
    }
}
