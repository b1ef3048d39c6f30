package org.lianxin.incident;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The work on one invented incident that a unit has signed for: done, checked and answered, sometimes twice.
final class DemoWork {
    private final DemoCourse course;
    private final DemoStaff.Worker handler;
    private final UUID centre;
    private final DemoStaff staff;
    private final DemoClocks clocks;
    private final DemoTrace trace;
    private final RandomGenerator chance;

    DemoWork(DemoCourse course, DemoStaff.Worker handler, UUID centre) {
        this.course = course;
        this.handler = handler;
        this.centre = centre;
        this.staff = course.staff();
        this.clocks = course.clocks();
        this.trace = course.trace();
        this.chance = course.chance();
    }

    /// From the signature to the end, or to the present.
    void worked(Incident.Handling signed) {
        var handling = contacted(signed);
        if (chance.nextDouble() < 0.05) {
            handling = waited(handling);
        }
        double bad = 0.055;
        double pace = 0.42;
        while (handling != null) {
            var words = course.words("result");
            var done = course.step(
                    handling.finish(new Outcome(handler.id(), words, List.of())),
                    handler,
                    "finished",
                    handling.matter().rework() == 0
                            ? course.share(pace, 0.48, clocks.due(Timekeeping.HANDLE))
                            : course.later(500),
                    null,
                    words);
            handling = done == null ? null : judged(done, chance.nextDouble(), bad);
            bad = 0;
        }
    }

    private Incident.Handling contacted(Incident.Handling handling) {
        var when = course.later(120);
        if (handling.matter().answerable() && chance.nextDouble() < 0.9 && when.isBefore(course.now())) {
            trace.note(handler, "contacted", when);
            clocks.stop(Timekeeping.CONTACT, when);
        }
        return handling;
    }

    private Incident.@Nullable Handling waited(Incident.Handling handling) {
        var reason = course.words("wait");
        var when = course.later(200);
        var waiting = course.step(
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
        var resumed = course.step(waiting.resume(), handler, "resumed", course.later(2200), null);
        if (resumed != null) {
            clocks.resume(trace.at());
        }
        return resumed;
    }

    /// Checked, and answered by whoever reported it; gives the work back when it was not done.
    private Incident.@Nullable Handling judged(Incident.Done done, double luck, double bad) {
        var verifier = staff.of(centre, chance, handler.id());
        if (luck < bad / 2) {
            return course.step(done.reject(verifier.id()), verifier, "rejected", course.later(240), null);
        }
        var verified = course.step(done.verify(verifier.id()), verifier, "verified", course.later(260), null);
        if (verified == null) {
            return null;
        }
        if (!verified.matter().answerable()) {
            course.step(
                    verified.closeUnasked(verifier.id()),
                    verifier,
                    "closed",
                    trace.at().plusSeconds(1),
                    null);
        } else if (luck < bad) {
            return course.step(
                    verified.denySolved(course.answer(false)),
                    DemoStaff.Worker.RESIDENT,
                    "not-solved",
                    course.later(700),
                    null);
        } else if (chance.nextDouble() < 0.74) {
            course.step(
                    verified.answer(course.answer(true)),
                    DemoStaff.Worker.RESIDENT,
                    "answered",
                    course.later(800),
                    null);
        } else {
            var caller = staff.of(centre, chance, handler.id());
            var until = clocks.due(Timekeeping.CALL_BACK);
            var when = course.time().later(until, 200);
            course.step(
                    verified.closeUnanswered(caller.id(), when, until),
                    caller,
                    "closed-unanswered",
                    when,
                    null,
                    "三次电话未接");
        }
        return null;
    }
}
