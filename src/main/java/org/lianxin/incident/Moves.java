package org.lianxin.incident;

import static org.lianxin.incident.IncidentModule.ACCEPT;
import static org.lianxin.incident.IncidentModule.CALL_BACK;
import static org.lianxin.incident.IncidentModule.DISPATCH;
import static org.lianxin.incident.IncidentModule.ESCALATE;
import static org.lianxin.incident.IncidentModule.HANDLE;
import static org.lianxin.incident.IncidentModule.RULE;
import static org.lianxin.incident.IncidentModule.VERIFY;
import static org.lianxin.incident.Moves.Field.needed;
import static org.lianxin.incident.Moves.Field.optional;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianxin.docket.Clock;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;

/// What may be done at which step, by whom, and what must be said with it. The screens draw their buttons and
/// forms from here; the use-cases ask the same table, so nothing is offered that is refused and nothing refused
/// that is offered.
public enum Moves {
    ACCEPT_IT(
            "accept",
            (i, a) -> i instanceof Incident.Submitted && may(a, ACCEPT, i),
            needed("category", "category"),
            optional("note", "text")),
    CLASSIFY(
            "classify",
            (i, a) -> i instanceof Incident.Underway && may(a, ACCEPT, i),
            needed("category", "category"),
            optional("note", "text")),
    SOLVE(
            "solve",
            (i, a) -> i instanceof Incident.Accepted && may(a, HANDLE, i),
            needed("words", "text"),
            optional("photos", "photos")),
    ESCALATE_IT("escalate", (i, a) -> i instanceof Incident.Accepted && may(a, ESCALATE, i), needed("reason", "text")),
    DISPATCH_IT(
            "dispatch",
            Moves::mayDispatch,
            needed("lead", "unit"),
            optional("joint", "units"),
            optional("note", "text")),
    SPLIT(
            "split",
            (i, a) -> i instanceof Incident.Dispatching d
                    && d.returned() == null
                    && i.matter().partOf() == null
                    && may(a, DISPATCH, i),
            needed("parts", "parts")),
    SIGN("sign", (i, a) -> i instanceof Incident.Assigned s && leads(a, s.assignment(), i)),
    SEND_BACK(
            "send-back",
            (i, a) -> i instanceof Incident.Assigned s && !s.assignment().ruled() && leads(a, s.assignment(), i),
            needed("reason", "text")),
    CONTACT(
            "contact",
            (i, a) -> i instanceof Incident.Handling h && i.matter().answerable() && leads(a, h.assignment(), i),
            needed("words", "text")),
    MILESTONE(
            "milestone",
            (i, a) -> i instanceof Incident.Handling h && leads(a, h.assignment(), i),
            needed("stage", "stage"),
            optional("words", "text"),
            optional("photos", "photos")),
    EXTEND(
            "extend",
            (i, a) -> i instanceof Incident.Handling h && h.asked() == null && leads(a, h.assignment(), i),
            needed("by", "limit"),
            needed("reason", "text")),
    DECIDE_EXTENSION(
            "decide-extension",
            (i, a) -> i instanceof Incident.Handling h
                    && h.asked() != null
                    && !h.asked().asker().equals(a.id())
                    && oneLevelUp(a, i),
            needed("granted", "boolean"),
            optional("reason", "text")),
    WAIT(
            "wait",
            (i, a) -> i instanceof Incident.Handling h && leads(a, h.assignment(), i),
            needed("for", "wait-for"),
            needed("reason", "text"),
            needed("days", "number")),
    RESUME(
            "resume",
            (i, a) -> i instanceof Incident.Waiting w && leads(a, w.was().assignment(), i),
            optional("note", "text")),
    FINISH(
            "finish",
            (i, a) -> i instanceof Incident.Handling h && leads(a, h.assignment(), i),
            needed("words", "text"),
            optional("photos", "photos")),
    VERIFY_IT(
            "verify",
            (i, a) -> i instanceof Incident.Done d && another(a, d.outcome()) && may(a, VERIFY, i),
            optional("note", "text")),
    REJECT(
            "reject",
            (i, a) -> i instanceof Incident.Done d && another(a, d.outcome()) && may(a, VERIFY, i),
            needed("reason", "text")),
    CHECK(
            "check",
            (i, a) -> i instanceof Incident.SelfHandled s
                    && !i.matter().answerable()
                    && another(a, s.outcome())
                    && may(a, VERIFY, i),
            optional("note", "text")),
    CALL(
            "call-back",
            Moves::mayCall,
            needed("solved", "boolean"),
            needed("satisfied", "boolean"),
            optional("words", "text"),
            needed("via", "via")),
    CLOSE_UNANSWERED("close-unanswered", Moves::mayCall, needed("reason", "text")),
    REOPEN("reopen", (i, a) -> i instanceof Incident.Closed && may(a, RULE, i), needed("reason", "text")),
    TRANSFER(
            "transfer",
            (i, a) -> i instanceof Incident.Underway && (may(a, ACCEPT, i) || may(a, DISPATCH, i)),
            optional("category", "category"),
            needed("body", "text"),
            needed("receipt", "text")),
    MERGE(
            "merge",
            (i, a) -> i instanceof Incident.Underway && (may(a, ACCEPT, i) || may(a, DISPATCH, i)),
            needed("into", "incident")),
    VOID_IT("void", (i, a) -> i instanceof Incident.Underway && may(a, RULE, i), needed("reason", "text")),
    WHISTLE(
            "whistle",
            (i, a) -> i instanceof Incident.Underway && may(a, IncidentModule.WHISTLE, i),
            needed("kind", "whistle-kind"),
            needed("units", "units"),
            needed("reason", "text")),
    URGE("urge", (i, a) -> !i.stage().over() && may(a, IncidentModule.SUPERVISE, i), needed("words", "text"));

    private final String path;
    private final Guard guard;
    private final List<Field> fields;

    Moves(String path, Guard guard, Field... fields) {
        this.path = path;
        this.guard = guard;
        this.fields = List.of(fields);
    }

    /// Whether somebody may make the move at this step.
    interface Guard {
        boolean lets(Incident incident, Actor actor);
    }

    /// A field of a move's form.
    ///
    /// @param type such as `text`, `number`, `boolean`, `category`, `units`, `photos`, `limit`, `stage`
    public record Field(String name, String type, boolean required) {
        static Field needed(String name, String type) {
            return new Field(name, type, true);
        }

        static Field optional(String name, String type) {
            return new Field(name, type, false);
        }
    }

    /// A move that is open to somebody now.
    ///
    /// @param name the last part of its address: `POST …/{id}/{name}`
    public record Offer(String name, List<Field> fields) {}

    /// What the actor may do now.
    static List<Offer> open(Incident incident, Actor actor) {
        return Arrays.stream(values())
                .filter(m -> m.guard.lets(incident, actor))
                .map(m -> new Offer(m.path, m.fields))
                .toList();
    }

    /// What the actor may do now, seen the clocks: a requester is not passed over before her time to answer is over.
    static List<Offer> open(Incident incident, Actor actor, List<Clock> clocks) {
        boolean asking = clocks.stream()
                .anyMatch(c -> c.stage().equals(Timekeeping.CALL_BACK) && c.stopped() == null && !c.late());
        return open(incident, actor).stream()
                .filter(o -> !asking || !o.name.equals(CLOSE_UNANSWERED.path))
                .toList();
    }

    /// Whether the actor may make this move now.
    boolean lets(Incident incident, Actor actor) {
        return guard.lets(incident, actor);
    }

    /// @throws Rejection `incident.move-denied` (403)
    void require(Incident incident, Actor actor) {
        if (!guard.lets(incident, actor)) {
            throw Rejection.denied("incident.move-denied", path);
        }
    }

    String path() {
        return path;
    }

    private static boolean may(Actor actor, Permission permission, Incident incident) {
        return actor.may(permission, incident.matter().area());
    }

    /// After a return the dispatcher rules, which not every dispatcher may.
    private static boolean mayDispatch(Incident incident, Actor actor) {
        return switch (incident) {
            case Incident.Accepted a -> may(actor, DISPATCH, incident);
            case Incident.Dispatching d -> may(actor, d.returned() == null ? DISPATCH : RULE, incident);
            default -> false;
        };
    }

    private static boolean mayCall(Incident incident, Actor actor) {
        return switch (incident) {
            case Incident.Verified v -> another(actor, v.was().outcome()) && may(actor, CALL_BACK, incident);
            case Incident.SelfHandled s ->
                incident.matter().answerable() && another(actor, s.outcome()) && may(actor, CALL_BACK, incident);
            default -> false;
        };
    }

    private static boolean leads(Actor actor, Assignment assignment, Incident incident) {
        UUID lead = assignment.lead();
        return actor.units().contains(lead) && may(actor, HANDLE, incident);
    }

    /// Extensions are decided where the incident was dispatched: over the whole township, not in the community.
    private static boolean oneLevelUp(Actor actor, Incident incident) {
        var area = incident.matter().area();
        var township = area.level().compareTo(AreaCode.Level.TOWNSHIP) > 0 ? area.at(AreaCode.Level.TOWNSHIP) : area;
        return actor.may(RULE, township);
    }

    private static boolean another(Actor actor, Outcome outcome) {
        return !actor.id().equals(outcome.handler());
    }
}
