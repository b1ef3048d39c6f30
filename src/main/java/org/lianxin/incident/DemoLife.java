package org.lianxin.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Holder;
import org.lianxin.incident.category.Category;

/// The life of one invented incident, lived through the real states and their guards, up to the demo's present: what
/// would happen later has not happened yet.
final class DemoLife {
    private static final Duration UNSIGNED = Duration.ofHours(24);
    private final Category category;
    private final DemoPlaces.Spot spot;
    private final DemoStaff staff;
    private final DemoTexts texts;
    private final RandomGenerator chance;
    private final DemoTime time;
    private final Instant now;
    private final DemoClocks clocks;
    private final Set<Holder> readers = new LinkedHashSet<>();
    final DemoTrace trace;

    DemoLife(
            Incident.Submitted start,
            Category category,
            DemoPlaces.Spot spot,
            DemoStaff staff,
            DemoTexts texts,
            DemoClocks clocks,
            RandomGenerator chance,
            Instant received,
            Instant now) {
        this.category = category;
        this.spot = spot;
        this.staff = staff;
        this.texts = texts;
        this.clocks = clocks;
        this.chance = chance;
        this.time = new DemoTime(category, received, chance);
        this.trace = new DemoTrace(start, clocks, staff.owners(), received, now);
        this.now = now;
        readers.add(Holder.unit(staff.receiver(start.matter().area())));
    }

    /// Who may read its substance.
    List<Holder> readers() {
        return List.copyOf(readers);
    }

    /// Lives on until the end or the present.
    void live() {
        var start = (Incident.Submitted) trace.path().getLast();
        var receiver = staff.receiver(start.matter().area());
        var worker = staff.of(receiver, chance, "");
        var accepted = step(
                start.accept(worker.id()), worker, "accepted", share(0.3, 0.75, clocks.due(Timekeeping.ACCEPT)), null);
        readers.add(Holder.account(worker.id()));
        if (accepted == null) {
            return;
        }
        if (chance.nextDouble() < 0.012) {
            step(accepted.voidFor("重复核实，现场没有发现所反映的情况"), worker, "voided", later(90), null);
            return;
        }
        if (category.transferTo() != null && chance.nextDouble() < 0.8) {
            var body = category.transferTo();
            step(accepted.transferOut(body, "电话移交"), worker, "transferred", later(6), Map.of("body", body));
            return;
        }
        if (onTheSpot(accepted)) {
            selfHandled(accepted, worker);
            return;
        }
        var dispatching = step(accepted.escalate(), worker, "escalated", later(35), null);
        if (dispatching != null) {
            dispatched(dispatching);
        }
    }

    private boolean onTheSpot(Incident.Accepted accepted) {
        double share =
                switch (category.grade()) {
                    case C -> accepted.matter().answerable() ? 0.34 : 0.62;
                    case D -> 0.22;
                    default -> 0.06;
                };
        return chance.nextDouble() < share;
    }

    private void selfHandled(Incident.Accepted accepted, DemoStaff.Worker worker) {
        var words = texts.outcome(category.code(), "self", spot, chance);
        var solved = step(
                accepted.solve(new Outcome(worker.id(), words, List.of())),
                worker,
                "solved",
                share(0.35, 0.5, clocks.due(Timekeeping.HANDLE)),
                null,
                words);
        if (solved == null) {
            return;
        }
        var checker = staff.of(staff.centre(accepted.matter().area()), chance, worker.id());
        if (solved.matter().answerable()) {
            step(solved.answer(answer(true)), resident(), "answered", later(900), null);
        } else {
            step(solved.check(checker.id()), checker, "closed", later(400), null);
        }
    }

    private void dispatched(Incident.Dispatching dispatching) {
        var area = dispatching.matter().area();
        var centre = staff.centre(area);
        var dispatcher = staff.of(centre, chance, "");
        var lead = staff.lead(category.code(), area);
        var assigned = give(dispatching, lead, centre, dispatcher);
        if (assigned != null && !lead.equals(centre) && chance.nextDouble() < 0.035) {
            var handler = staff.of(lead, chance, "");
            var because = new Return(lead, texts.outcome(category.code(), "return", spot, chance), handler.id());
            var when = later(160);
            var back = step(
                    assigned.sendBack(because, when, Instant.MAX), handler, "returned", when, Map.of("unit", lead));
            assigned = back == null ? null : give(back, lead, centre, dispatcher);
        }
        if (assigned == null) {
            return;
        }
        var handler = staff.of(lead, chance, "");
        var signing = later(70);
        var latest = trace.at().plus(UNSIGNED);
        if (signing.isAfter(latest)) {
            assigned = ruled(assigned, lead, centre, dispatcher, latest);
            signing = assigned == null ? latest : trace.at().plus(Duration.ofMinutes(20));
        }
        var handling = assigned == null ? null : step(assigned.sign(handler.id()), handler, "signed", signing, null);
        if (handling != null) {
            readers.add(Holder.account(handler.id()));
            worked(handling, handler, centre);
        }
    }

    /// Nobody signed in time: the dispatcher rules, and the same unit signs at last.
    private Incident.@Nullable Assigned ruled(
            Incident.Assigned assigned, UUID lead, UUID centre, DemoStaff.Worker dispatcher, Instant latest) {
        var system = new DemoStaff.Worker("system", "系统");
        var because = new Return(lead, Unsigned.REASON, system.id());
        var when = latest.plusSeconds(30);
        var back = step(assigned.goesUnsigned(because, when, latest), system, "unsigned", when, Map.of("unit", lead));
        return back == null ? null : give(back, lead, centre, dispatcher);
    }

    private Incident.@Nullable Assigned give(
            Incident.Dispatching dispatching, UUID lead, UUID centre, DemoStaff.Worker dispatcher) {
        var when = later(45);
        var assigned = step(
                dispatching.dispatch(lead, List.of(), centre, dispatcher.id(), when),
                dispatcher,
                "dispatched",
                when,
                Map.of("lead", lead, "joint", List.of()));
        if (assigned != null) {
            readers.add(Holder.unit(lead));
            clocks.assigned(trace.at());
        }
        return assigned;
    }

    private void worked(Incident.Handling signed, DemoStaff.Worker handler, UUID centre) {
        var handling = contacted(signed, handler);
        if (chance.nextDouble() < 0.05) {
            handling = waited(handling, handler);
        }
        double bad = 0.055;
        double pace = 0.42;
        while (handling != null) {
            var words = texts.outcome(category.code(), "result", spot, chance);
            var done = step(
                    handling.finish(new Outcome(handler.id(), words, List.of())),
                    handler,
                    "finished",
                    handling.matter().rework() == 0 ? share(pace, 0.48, clocks.due(Timekeeping.HANDLE)) : later(500),
                    null,
                    words);
            handling = done == null ? null : judged(done, centre, handler, chance.nextDouble(), bad);
            bad = 0;
        }
    }

    private Incident.Handling contacted(Incident.Handling handling, DemoStaff.Worker handler) {
        var when = later(120);
        if (handling.matter().answerable() && chance.nextDouble() < 0.9 && when.isBefore(now)) {
            trace.note(handler, "contacted", when);
            clocks.stop(Timekeeping.CONTACT, when);
        }
        return handling;
    }

    private Incident.@Nullable Handling waited(Incident.Handling handling, DemoStaff.Worker handler) {
        var reason = texts.outcome(category.code(), "wait", spot, chance);
        var when = later(200);
        var waiting = step(
                handling.waitFor(new Wait(Wait.For.THIRD_PARTY, reason, when.plus(Duration.ofDays(10)))),
                handler,
                "waiting",
                when,
                null,
                reason);
        if (waiting == null) {
            return null;
        }
        clocks.pause(trace.at());
        var resumed = step(waiting.resume(), handler, "resumed", later(2200), null);
        if (resumed != null) {
            clocks.resume(trace.at());
        }
        return resumed;
    }

    /// Checked, and answered by whoever reported it; gives the work back when it was not done.
    private Incident.@Nullable Handling judged(
            Incident.Done done, UUID centre, DemoStaff.Worker handler, double luck, double bad) {
        var verifier = staff.of(centre, chance, handler.id());
        if (luck < bad / 2) {
            return step(done.reject(verifier.id()), verifier, "rejected", later(240), null);
        }
        var verified = step(done.verify(verifier.id()), verifier, "verified", later(260), null);
        if (verified == null) {
            return null;
        }
        if (!verified.matter().answerable()) {
            step(
                    verified.closeUnasked(verifier.id()),
                    verifier,
                    "closed",
                    trace.at().plusSeconds(1),
                    null);
        } else if (luck < bad) {
            return step(verified.denySolved(answer(false)), resident(), "not-solved", later(700), null);
        } else if (chance.nextDouble() < 0.74) {
            step(verified.answer(answer(true)), resident(), "answered", later(800), null);
        } else {
            var caller = staff.of(centre, chance, handler.id());
            var until = clocks.due(Timekeeping.CALL_BACK);
            var when = time.later(until, 200);
            step(verified.closeUnanswered(caller.id(), when, until), caller, "closed-unanswered", when, null, "三次电话未接");
        }
        return null;
    }

    private Answer answer(boolean solved) {
        boolean satisfied = solved && chance.nextDouble() < 0.93;
        var words = chance.nextDouble() < 0.3
                ? texts.outcome(category.code(), satisfied ? "praise" : "complaint", spot, chance)
                : null;
        return new Answer(solved, satisfied, words, Answer.Via.PAGE, TheRequester.ID);
    }

    private static DemoStaff.Worker resident() {
        return new DemoStaff.Worker(TheRequester.ID, "居民");
    }

    private <S extends Incident> @Nullable S step(
            S next, DemoStaff.Worker by, String name, Instant when, @Nullable Map<String, ?> facts) {
        return step(next, by, name, when, facts, null);
    }

    private <S extends Incident> @Nullable S step(
            S next,
            DemoStaff.Worker by,
            String name,
            Instant when,
            @Nullable Map<String, ?> facts,
            @Nullable String said) {
        return trace.step(next, by, name, when, facts, said);
    }

    private Instant later(double meanMinutes) {
        return time.later(trace.at(), meanMinutes);
    }

    private Instant share(double median, double spread, Instant due) {
        return time.share(trace.at(), median, spread, due);
    }
}
