package org.lianxin.incident;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Clocks;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether it is really done: another looks, then the requester is asked. What the handler calls closed is not closed.
@Service
public class Closing {
    private final IncidentStore store;
    private final Steps steps;
    private final Parts parts;
    private final Clocks clocks;

    Closing(IncidentStore store, Steps steps, Parts parts, Clocks clocks) {
        this.store = store;
        this.steps = steps;
        this.parts = parts;
        this.clocks = clocks;
    }

    /// Finds the work done. Where there is nobody to ask, that closes it.
    @Transactional
    public void verify(Actor by, IncidentId id, @Nullable String note) {
        var done = store.take(by.county(), id, Incident.Done.class);
        Moves.VERIFY_IT.require(done, by);
        var verified = done.verify(by.id());
        steps.take(by, done, verified, Steps.Saying.open("verified", null).note(note));
        if (!verified.matter().answerable()) {
            close(by, verified, verified.closeUnasked(by.id()), Steps.Saying.open("closed", null));
        }
    }

    /// Finds the work not done; it goes back to the same hands and the clock has never stopped.
    @Transactional
    public void reject(Actor by, IncidentId id, String reason) {
        var done = store.take(by.county(), id, Incident.Done.class);
        Moves.REJECT.require(done, by);
        steps.take(by, done, done.reject(by.id()), Steps.Saying.quiet("rejected", reason));
    }

    /// Finds that what a colleague solved on the spot is solved.
    @Transactional
    public void check(Actor by, IncidentId id, @Nullable String note) {
        var solved = store.take(by.county(), id, Incident.SelfHandled.class);
        Moves.CHECK.require(solved, by);
        close(
                by,
                solved,
                solved.check(by.id()),
                Steps.Saying.open("closed", null).note(note));
    }

    /// Writes down what the requester said when she was called or visited.
    @Transactional
    public void callBack(Actor by, IncidentId id, Answer answer) {
        var asked = store.take(by.county(), id, Incident.class);
        if (!(asked instanceof Incident.Verified) && !(asked instanceof Incident.SelfHandled)) {
            throw Rejection.conflict("incident.out-of-step", asked.stage());
        }
        Moves.CALL.require(asked, by);
        hear(by, asked, answer);
    }

    /// Takes the requester's own answer from her page.
    @Transactional
    public void answer(County county, IncidentId id, Answer answer) {
        var asked = store.take(county, id, Incident.class);
        if (!asked.matter().answerable()) {
            throw Rejection.conflict("incident.out-of-step", asked.stage());
        }
        hear(new TheRequester(county), asked, answer);
    }

    /// Closes what the requester did not answer, though she was asked for as long as was promised.
    @Transactional
    public void closeUnanswered(Actor by, IncidentId id, String reason) {
        var asked = store.take(by.county(), id, Incident.class);
        Moves.CLOSE_UNANSWERED.require(asked, by);
        var latest = clocks.due(by.county(), id.entry(), Timekeeping.CALL_BACK).orElseThrow();
        var closed =
                switch (asked) {
                    case Incident.Verified v -> v.closeUnanswered(by.id(), steps.now(), latest);
                    case Incident.SelfHandled s -> s.closeUnanswered(by.id(), steps.now(), latest);
                    default -> throw Rejection.conflict("incident.out-of-step", asked.stage());
                };
        close(by, asked, closed, Steps.Saying.open("closed-unanswered", reason));
    }

    private void hear(Actor by, Incident asked, Answer answer) {
        if (answer.solved()) {
            switch (asked) {
                case Incident.Verified v -> close(by, v, v.answer(answer), heard("answered", answer));
                case Incident.SelfHandled s -> close(by, s, s.answer(answer), heard("answered", answer));
                default -> throw Rejection.conflict("incident.out-of-step", asked.stage());
            }
            return;
        }
        store.keepAnswer(asked.matter(), answer);
        switch (asked) {
            case Incident.Verified v -> steps.take(by, v, v.denySolved(answer), heard("not-solved", answer));
            case Incident.SelfHandled s -> steps.take(by, s, s.denySolved(answer), heard("not-solved", answer));
            default -> throw Rejection.conflict("incident.out-of-step", asked.stage());
        }
    }

    private static Steps.Saying heard(String name, Answer answer) {
        var facts = Map.of("solved", answer.solved(), "satisfied", answer.satisfied(), "via", answer.via());
        return Steps.Saying.open(name, null).with(facts).note(answer.words());
    }

    private void close(Actor by, Incident from, Incident.Closed closed, Steps.Saying saying) {
        steps.take(by, from, closed, saying);
        parts.closed(by, closed.matter());
    }
}
