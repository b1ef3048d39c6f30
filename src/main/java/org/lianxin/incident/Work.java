package org.lianxin.incident;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.Allowance;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Holder;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Task;
import org.lianxin.platform.Actor;
import org.lianxin.platform.FileId;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the unit does that an incident was given to: signs or sends back, works, waits, asks for time, finishes.
@Service
public class Work {
    static final String APPROVE = "incident.approve-extension";
    private static final Allowance TO_RETURN = new Allowance(1, Allowance.Unit.WORKING_DAY);
    private static final int LONGEST_WAIT = 10;
    private final IncidentStore store;
    private final Steps steps;
    private final Clocks clocks;
    private final Docket docket;
    private final WorkingCalendar calendar;

    Work(IncidentStore store, Steps steps, Clocks clocks, Docket docket, WorkingCalendar calendar) {
        this.store = store;
        this.steps = steps;
        this.clocks = clocks;
        this.docket = docket;
        this.calendar = calendar;
    }

    @Transactional
    public void sign(Actor by, IncidentId id) {
        var assigned = store.take(by.county(), id, Incident.Assigned.class);
        Moves.SIGN.require(assigned, by);
        steps.take(by, assigned, assigned.sign(by.id()), Steps.Saying.open("signed", null));
    }

    /// Sends it back as not the unit's own: once, with a reason, by the end of the next working day.
    @Transactional
    public void sendBack(Actor by, IncidentId id, String reason) {
        var assigned = store.take(by.county(), id, Incident.Assigned.class);
        Moves.SEND_BACK.require(assigned, by);
        var assignment = assigned.assignment();
        var latest = calendar.deadline(by.county(), assignment.at(), TO_RETURN).instant();
        var back = assigned.sendBack(new Return(assignment.lead(), reason, by.id()), steps.now(), latest);
        var facts = Map.of("unit", assignment.lead());
        steps.take(by, assigned, back, Steps.Saying.quiet("returned", reason).with(facts));
    }

    /// Says that the requester was spoken with.
    @Transactional
    public void contact(Actor by, IncidentId id, String words) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.CONTACT.require(handling, by);
        clocks.stop(by.county(), id.entry(), Timekeeping.CONTACT, steps.now());
        steps.note(by, handling.contact(), Steps.Saying.open("contacted", null).note(words));
    }

    /// Says that the danger is made safe, or that a stage of a long category is reached.
    ///
    /// @param stage `SECURE`, or the stage's name such as 制止
    @Transactional
    public void milestone(Actor by, IncidentId id, String stage, @Nullable String words, List<FileId> photos) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.MILESTONE.require(handling, by);
        var clock = stage.equals(Timekeeping.SECURE) ? stage : Timekeeping.STAGE + stage;
        if (clocks.due(by.county(), id.entry(), clock).isEmpty()) {
            throw new Rejection("incident.no-such-stage", stage).field("stage");
        }
        clocks.stop(by.county(), id.entry(), clock, steps.now());
        var facts = Map.of("stage", stage, "photos", photos);
        steps.note(by, handling, Steps.Saying.open("milestone", words).with(facts));
    }

    /// Asks for more time, once and no more than the limit itself; those who dispatched decide.
    @Transactional
    public void askExtension(Actor by, IncidentId id, Limit time, String reason) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.EXTEND.require(handling, by);
        clocks.mayExtend(by.county(), id.entry(), Timekeeping.HANDLE, time, steps.now());
        var asking = handling.askExtension(new Extension(time, reason, by.id()));
        var centre = Holder.unit(handling.assignment().centre());
        docket.ask(by.county(), id.entry(), new Task(APPROVE, centre, reason, steps.now(), null));
        store.put(asking);
        steps.note(by, asking, Steps.Saying.quiet("extension-asked", reason).with(Map.of("by", time.toString())));
    }

    /// Grants or refuses the time; the requester reads the new date.
    @Transactional
    public void decideExtension(Actor by, IncidentId id, boolean granted, @Nullable String reason) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.DECIDE_EXTENSION.require(handling, by);
        var decided = handling.decideExtension(by.id());
        var asked = handling.asked();
        store.put(decided);
        docket.settleAll(by.county(), id.entry(), APPROVE, steps.now());
        if (granted && asked != null) {
            var due = clocks.extend(by.county(), id.entry(), Timekeeping.HANDLE, asked.by(), steps.now());
            var facts = Map.of("by", asked.by().toString(), "due", due);
            steps.note(
                    by, decided, Steps.Saying.open("extended", asked.reason()).with(facts));
        } else {
            steps.note(by, decided, Steps.Saying.quiet("extension-refused", reason));
        }
    }

    /// Waits for the requester or for somebody outside; the clocks pause, for ten working days at most.
    @Transactional
    public void waitFor(Actor by, IncidentId id, Wait.For what, String reason, int days) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.WAIT.require(handling, by);
        if (days < 1 || days > LONGEST_WAIT) {
            throw new Rejection("incident.wait-too-long", LONGEST_WAIT).field("days");
        }
        var until = calendar.deadline(by.county(), steps.now(), new Allowance(days, Allowance.Unit.WORKING_DAY))
                .instant();
        var waiting = handling.waitFor(new Wait(what, reason, until));
        var facts = Map.of("for", what, "until", until);
        steps.take(by, handling, waiting, Steps.Saying.open("waiting", reason).with(facts));
    }

    @Transactional
    public void resume(Actor by, IncidentId id, @Nullable String note) {
        var waiting = store.take(by.county(), id, Incident.Waiting.class);
        Moves.RESUME.require(waiting, by);
        steps.take(
                by,
                waiting,
                waiting.resume(),
                Steps.Saying.open("resumed", null).note(note));
    }

    /// Calls the work done; another will look.
    @Transactional
    public void finish(Actor by, IncidentId id, String words, List<FileId> photos) {
        var handling = store.take(by.county(), id, Incident.Handling.class);
        Moves.FINISH.require(handling, by);
        docket.settleAll(by.county(), id.entry(), APPROVE, steps.now());
        var done = handling.finish(new Outcome(by.id(), words, photos));
        steps.take(by, handling, done, Steps.Saying.open("finished", words).with(Map.of("photos", photos)));
    }
}
