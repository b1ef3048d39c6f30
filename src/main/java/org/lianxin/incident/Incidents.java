package org.lianxin.incident;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.platform.Actor;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes reports on and decides where they go: solved on the spot, handed up, given to units, or out of the loop.
@Service
public class Incidents {
    private final IncidentStore store;
    private final Steps steps;
    private final Owners owners;
    private final Classifying classifying;
    private final Rulings rulings;
    private final UnitsShown units;

    Incidents(
            IncidentStore store,
            Steps steps,
            Owners owners,
            Classifying classifying,
            Rulings rulings,
            UnitsShown units) {
        this.store = store;
        this.steps = steps;
        this.owners = owners;
        this.classifying = classifying;
        this.rulings = rulings;
        this.units = units;
    }

    /// Takes a report on, and says what it is.
    @Transactional
    public void accept(Actor by, IncidentId id, String category, @Nullable String note) {
        var submitted = store.take(by.county(), id, Incident.Submitted.class);
        Moves.ACCEPT_IT.require(submitted, by);
        var known = classifying.as(submitted, category, steps.now());
        var accepted = new Incident.Submitted(known).accept(by.id());
        steps.take(by, submitted, accepted, saying("accepted", note).with(Map.of("category", category)));
    }

    /// Says anew what an incident is; the limits of the right category hold, from receipt.
    @Transactional
    public void classify(Actor by, IncidentId id, String category, @Nullable String note) {
        var underway = store.take(by.county(), id, Incident.Underway.class);
        Moves.CLASSIFY.require(underway, by);
        classifying.as(underway, category, steps.now());
        var facts = Map.of("category", category, "was", underway.matter().category());
        steps.note(by, underway, Steps.Saying.quiet("classified", note).with(facts));
    }

    /// Solves it on the spot; the requester, or where there is none a colleague, says whether it is so.
    @Transactional
    public void solve(Actor by, IncidentId id, String words, List<FileId> photos) {
        var accepted = store.take(by.county(), id, Incident.Accepted.class);
        Moves.SOLVE.require(accepted, by);
        var solved = accepted.solve(new Outcome(by.id(), words, photos));
        steps.take(by, accepted, solved, Steps.Saying.open("solved", words).with(Map.of("photos", photos)));
    }

    /// Hands up what cannot be solved on the spot.
    @Transactional
    public void escalate(Actor by, IncidentId id, String reason) {
        var accepted = store.take(by.county(), id, Incident.Accepted.class);
        Moves.ESCALATE_IT.require(accepted, by);
        steps.take(by, accepted, accepted.escalate(), saying("escalated", reason));
    }

    /// Gives it to the one unit that answers for it and those that help. After a return this is a ruling: final, and
    /// remembered.
    @Transactional
    public void dispatch(Actor by, IncidentId id, UUID lead, List<UUID> joint, @Nullable String note) {
        var underway = store.take(by.county(), id, Incident.Underway.class);
        Moves.DISPATCH_IT.require(underway, by);
        units.check(by.county(), lead, "lead");
        joint.forEach(u -> units.check(by.county(), u, "joint"));
        var centre = owners.centre(underway);
        var assigned =
                switch (underway) {
                    case Incident.Accepted a -> a.dispatch(lead, joint, centre, by.id(), steps.now());
                    case Incident.Dispatching d -> d.dispatch(lead, joint, centre, by.id(), steps.now());
                    default -> throw Rejection.conflict("incident.out-of-step", underway.stage());
                };
        if (underway instanceof Incident.Dispatching d && d.returned() != null) {
            rulings.remember(d.matter(), d.returned(), lead, by, steps.now());
        }
        var facts = Steps.facts(
                "lead", lead, "joint", joint, "ruled", assigned.assignment().ruled());
        steps.take(by, underway, assigned, saying("dispatched", note).with(facts));
    }

    /// Hands it to the competent body (110, 119, 120, 监督一点通, …). Of an X category nothing but the receipt is kept.
    @Transactional
    public void transferOut(Actor by, IncidentId id, @Nullable String category, String body, String receipt) {
        var underway = store.take(by.county(), id, Incident.Underway.class);
        Moves.TRANSFER.require(underway, by);
        var matter = category == null || category.isBlank()
                ? underway.matter()
                : classifying.forTransfer(underway, category, steps.now());
        var transferred = new Incident.Submitted(matter).transferOut(body, receipt);
        steps.take(
                by,
                underway,
                transferred,
                Steps.Saying.open("transferred", null).with(Map.of("body", body)));
        if (matter.privacy() == Privacy.X) {
            classifying.forget(matter);
        }
    }

    /// Says that it is no incident, and why.
    @Transactional
    public void voidFor(Actor by, IncidentId id, String reason) {
        var underway = store.take(by.county(), id, Incident.Underway.class);
        Moves.VOID_IT.require(underway, by);
        steps.take(by, underway, underway.voidFor(reason), Steps.Saying.open("voided", reason));
    }

    /// Takes a closed incident up again.
    @Transactional
    public void reopen(Actor by, IncidentId id, String reason) {
        var closed = store.take(by.county(), id, Incident.Closed.class);
        Moves.REOPEN.require(closed, by);
        steps.take(by, closed, closed.reopen(), Steps.Saying.open("reopened", reason));
    }

    private static Steps.Saying saying(String name, @Nullable String note) {
        return Steps.Saying.open(name, null).note(note);
    }
}
