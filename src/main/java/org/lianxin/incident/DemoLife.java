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
import org.lianxin.platform.AreaCode;

/// The life of one invented incident, lived through the real states and their guards, up to the demo's present: what
/// would happen later has not happened yet.
final class DemoLife {
    private static final Duration UNSIGNED = Duration.ofHours(24);
    private final DemoCourse course;
    private final Category category;
    private final DemoStaff staff;
    private final RandomGenerator chance;
    private final DemoClocks clocks;
    private final DemoTrace trace;
    private final Set<Holder> readers = new LinkedHashSet<>();

    DemoLife(DemoCourse course, AreaCode area) {
        this.course = course;
        this.category = course.category();
        this.staff = course.staff();
        this.chance = course.chance();
        this.clocks = course.clocks();
        this.trace = course.trace();
        readers.add(Holder.unit(staff.receiver(area)));
    }

    /// Who may read its substance.
    List<Holder> readers() {
        return List.copyOf(readers);
    }

    /// Lives on until the end or the present.
    void live(Incident.Submitted start) {
        var receiver = staff.receiver(start.matter().area());
        var worker = staff.of(receiver, chance, "");
        var accepted = course.step(
                start.accept(worker.id()),
                worker,
                "accepted",
                course.share(0.3, 0.75, clocks.due(Timekeeping.ACCEPT)),
                null);
        readers.add(Holder.account(worker.id()));
        if (accepted == null) {
            return;
        }
        if (chance.nextDouble() < 0.012) {
            course.step(accepted.voidFor("重复核实，现场没有发现所反映的情况"), worker, "voided", course.later(90), null);
            return;
        }
        if (category.transferTo() != null && chance.nextDouble() < 0.8) {
            var body = category.transferTo();
            course.step(
                    accepted.transferOut(body, "电话移交"), worker, "transferred", course.later(6), Map.of("body", body));
            return;
        }
        if (onTheSpot(accepted)) {
            selfHandled(accepted, worker);
            return;
        }
        var dispatching = course.step(accepted.escalate(), worker, "escalated", course.later(35), null);
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
        var words = course.words("self");
        var solved = course.step(
                accepted.solve(new Outcome(worker.id(), words, List.of())),
                worker,
                "solved",
                course.share(0.35, 0.5, clocks.due(Timekeeping.HANDLE)),
                null,
                words);
        if (solved == null) {
            return;
        }
        var checker = staff.of(staff.centre(accepted.matter().area()), chance, worker.id());
        if (solved.matter().answerable()) {
            course.step(
                    solved.answer(course.answer(true)), DemoStaff.Worker.RESIDENT, "answered", course.later(900), null);
        } else {
            course.step(solved.check(checker.id()), checker, "closed", course.later(400), null);
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
            var because = new Return(lead, course.words("return"), handler.id());
            var when = course.later(160);
            var back = course.step(
                    assigned.sendBack(because, when, Instant.MAX), handler, "returned", when, Map.of("unit", lead));
            assigned = back == null ? null : give(back, lead, centre, dispatcher);
        }
        if (assigned == null) {
            return;
        }
        var handler = staff.of(lead, chance, "");
        var signing = course.later(70);
        var latest = trace.at().plus(UNSIGNED);
        if (signing.isAfter(latest)) {
            assigned = ruled(assigned, lead, centre, dispatcher, latest);
            signing = assigned == null ? latest : trace.at().plus(Duration.ofMinutes(20));
        }
        var handling =
                assigned == null ? null : course.step(assigned.sign(handler.id()), handler, "signed", signing, null);
        if (handling != null) {
            readers.add(Holder.account(handler.id()));
            new DemoWork(course, handler, centre).worked(handling);
        }
    }

    /// Nobody signed in time: the dispatcher rules, and the same unit signs at last.
    private Incident.@Nullable Assigned ruled(
            Incident.Assigned assigned, UUID lead, UUID centre, DemoStaff.Worker dispatcher, Instant latest) {
        var system = DemoStaff.Worker.SYSTEM;
        var because = new Return(lead, Unsigned.REASON, system.id());
        var when = latest.plusSeconds(30);
        var back = course.step(
                assigned.goesUnsigned(because, when, latest), system, "unsigned", when, Map.of("unit", lead));
        return back == null ? null : give(back, lead, centre, dispatcher);
    }

    private Incident.@Nullable Assigned give(
            Incident.Dispatching dispatching, UUID lead, UUID centre, DemoStaff.Worker dispatcher) {
        var when = course.later(45);
        var assigned = course.step(
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
}
