package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Rejection;

/// An incident at one step of the loop. Each state holds what is known by then and offers the steps the procedure
/// allows next; a step out of order does not compile. The diagram in `docs/states/incident.mmd` is drawn from these
/// types.
public sealed interface Incident {
    Matter matter();

    default Stage stage() {
        return Stage.of(this);
    }

    /// A step before anything was called done: from here it may also leave the loop.
    sealed interface Underway extends Incident {
        /// Hands it to the competent body outside; only the receipt stays.
        default Transferred transferOut(String body, String receipt) {
            return new Transferred(matter(), body, receipt);
        }

        /// Reported before; the reporter will be answered with the other's.
        default Merged merge(IncidentId into) {
            if (into.equals(matter().id())) {
                throw new Rejection("incident.merge-with-itself").field("into");
            }
            return new Merged(matter(), into);
        }

        /// It is no incident, and the reason says why.
        default Voided voidFor(String reason) {
            return new Voided(matter(), reason);
        }
    }

    /// Received; nobody has looked at it yet.
    record Submitted(Matter matter) implements Underway {
        Accepted accept(String by) {
            return new Accepted(matter, by);
        }
    }

    /// Somebody has taken it on, and may solve it on the spot.
    record Accepted(Matter matter, String accepter) implements Underway {
        SelfHandled solve(Outcome outcome) {
            return new SelfHandled(matter, outcome);
        }

        Dispatching escalate() {
            return new Dispatching(matter, null);
        }

        Assigned dispatch(UUID lead, List<UUID> joint, UUID centre, String by, Instant at) {
            return escalate().dispatch(lead, joint, centre, by, at);
        }
    }

    /// Solved on the spot by those nearest; now the requester or another colleague says whether it is so.
    record SelfHandled(Matter matter, Outcome outcome) implements Incident {
        Closed answer(Answer answer) {
            Guards.closerIsNotHandler(answer.by(), outcome);
            return new Closed(matter, answer);
        }

        Dispatching denySolved(Answer answer) {
            return new Dispatching(matter.again(), null);
        }

        Closed check(String by) {
            Guards.verifierIsNotHandler(by, outcome);
            return new Closed(matter, null);
        }

        Closed closeUnanswered(String by, Instant now, Instant latest) {
            Guards.mayGiveUp(by, outcome, now, latest);
            return new Closed(matter, null);
        }
    }

    /// Before the dispatcher, for the first time or after a return.
    record Dispatching(Matter matter, @Nullable Return returned) implements Underway {
        Assigned dispatch(UUID lead, List<UUID> joint, UUID centre, String by, Instant at) {
            if (joint.contains(lead)) {
                throw new Rejection("incident.lead-is-joint").field("joint");
            }
            return new Assigned(matter, new Assignment(lead, joint, centre, by, at, returned != null));
        }

        Split split(int parts, UUID centre, String by, Instant at) {
            if (matter.partOf() != null) {
                throw new Rejection("incident.part-of-a-part");
            }
            var centreItself = new Assignment(centre, List.of(), centre, by, at, true);
            return new Split(new Handling(matter, centreItself, by, null), parts);
        }
    }

    /// Given to a unit that has not signed yet.
    record Assigned(Matter matter, Assignment assignment) implements Underway {
        Handling sign(String by) {
            return new Handling(matter, assignment, by, null);
        }

        /// @param latest the end of the first working day after the assignment
        Dispatching sendBack(Return because, Instant now, Instant latest) {
            if (assignment.ruled()) {
                throw Rejection.conflict("incident.ruling-is-final");
            }
            if (now.isAfter(latest)) {
                throw Rejection.conflict("incident.return-too-late");
            }
            return new Dispatching(matter, because);
        }

        /// Goes back to the dispatcher by itself when its unit has not signed in time; a ruling that nobody
        /// follows too.
        Dispatching goesUnsigned(Return because, Instant now, Instant latest) {
            if (now.isBefore(latest)) {
                throw Rejection.conflict("incident.time-to-sign", latest);
            }
            return new Dispatching(matter, because);
        }
    }

    /// In the hands of the unit that signed.
    record Handling(
            Matter matter,
            Assignment assignment,
            String signer,
            @Nullable Extension asked) implements Underway {
        Handling contact() {
            return this;
        }

        Handling askExtension(Extension extension) {
            if (asked != null) {
                throw Rejection.conflict("incident.extension-asked-already");
            }
            return new Handling(matter, assignment, signer, extension);
        }

        Handling decideExtension(String by) {
            if (asked == null) {
                throw Rejection.conflict("incident.no-extension-asked");
            }
            if (by.equals(asked.asker())) {
                throw Rejection.denied("incident.own-extension");
            }
            return new Handling(matter, assignment, signer, null);
        }

        Waiting waitFor(Wait wait) {
            return new Waiting(this, wait);
        }

        private Handling redo() {
            return new Handling(matter.again(), assignment, signer, null);
        }

        Done finish(Outcome outcome) {
            return new Done(new Handling(matter, assignment, signer, null), outcome);
        }
    }

    /// Held up by somebody outside; the clocks pause.
    record Waiting(Handling was, Wait held) implements Underway {
        public Matter matter() {
            return was.matter();
        }

        Handling resume() {
            return was;
        }
    }

    /// Divided into sub-matters; the centre answers for the whole until all are closed.
    record Split(Handling was, int parts) implements Incident {
        public Matter matter() {
            return was.matter();
        }

        Verified settle(Outcome sum) {
            return new Verified(new Done(was, sum), sum.handler());
        }
    }

    /// Called done by its handler; another looks whether it is.
    record Done(Handling was, Outcome outcome) implements Incident {
        public Matter matter() {
            return was.matter();
        }

        Verified verify(String by) {
            Guards.verifierIsNotHandler(by, outcome);
            return new Verified(this, by);
        }

        Handling reject(String by) {
            Guards.verifierIsNotHandler(by, outcome);
            return was.redo();
        }
    }

    /// Checked; the requester is asked.
    record Verified(Done was, String verifier) implements Incident {
        public Matter matter() {
            return was.matter();
        }

        Closed answer(Answer answer) {
            Guards.closerIsNotHandler(answer.by(), was.outcome());
            return new Closed(matter(), answer);
        }

        Handling denySolved(Answer answer) {
            return was.was().redo();
        }

        Closed closeUnanswered(String by, Instant now, Instant latest) {
            Guards.mayGiveUp(by, was.outcome(), now, latest);
            return new Closed(matter(), null);
        }

        Closed closeUnasked(String by) {
            Guards.nobodyToAsk(by, was.outcome(), matter());
            return new Closed(matter(), null);
        }
    }

    /// Over, with the requester's answer if there is one.
    record Closed(Matter matter, @Nullable Answer answer) implements Incident {
        Dispatching reopen() {
            return new Dispatching(matter.again(), null);
        }
    }

    /// With the competent body; only the receipt is kept.
    record Transferred(Matter matter, String body, String receipt) implements Incident {}

    /// The same as another, with which it is answered.
    record Merged(Matter matter, IncidentId into) implements Incident {}

    /// No incident.
    record Voided(Matter matter, String reason) implements Incident {}
}
