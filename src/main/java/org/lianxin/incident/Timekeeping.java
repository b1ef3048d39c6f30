package org.lianxin.incident;

import java.time.Instant;
import org.lianxin.docket.Clock;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.EntryId;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Which clocks run at which step. Those of the work run from receipt, through returns and rejections.
@Component
class Timekeeping {
    static final String ACCEPT = "ACCEPT";
    static final String SIGN = "SIGN";
    static final String CONTACT = "CONTACT";
    static final String SECURE = "SECURE";
    static final String HANDLE = "HANDLE";
    static final String VERIFY = "VERIFY";
    static final String CALL_BACK = "CALLBACK";
    static final String REHANDLE = "REHANDLE";
    /// Before the name of a category's own stage.
    static final String STAGE = "STAGE:";

    private final Clocks clocks;

    Timekeeping(Clocks clocks) {
        this.clocks = clocks;
    }

    void received(Matter matter, Category category, Instant at) {
        clocks.start(matter.county(), matter.id().entry(), ACCEPT, category.accept(), at);
        clocks.start(matter.county(), matter.id().entry(), HANDLE, category.handle(), at);
        if (category.secure() != null) {
            clocks.start(matter.county(), matter.id().entry(), SECURE, category.secure(), at);
        }
        for (var stage : category.stages()) {
            clocks.start(matter.county(), matter.id().entry(), STAGE + stage.name(), stage.limit(), at);
        }
    }

    /// The report was something else: the limits of the right category hold, from receipt.
    void reclassified(Matter matter, Category category, Instant receivedAt) {
        var id = matter.id().entry();
        clocks.of(matter.county(), id, receivedAt).stream()
                .map(Clock::stage)
                .filter(s -> s.equals(SECURE) || s.startsWith(STAGE))
                .forEach(s -> clocks.drop(matter.county(), id, s));
        clocks.limit(matter.county(), id, HANDLE, category.handle(), receivedAt);
        if (category.secure() != null) {
            clocks.start(matter.county(), id, SECURE, category.secure(), receivedAt);
        }
        for (var stage : category.stages()) {
            clocks.start(matter.county(), id, STAGE + stage.name(), stage.limit(), receivedAt);
        }
    }

    /// Sets the clocks right after a step.
    void step(Incident from, Incident to, Instant at) {
        var matter = to.matter();
        var county = matter.county();
        var id = matter.id().entry();
        switch (to) {
            case Incident.Submitted s -> {}
            case Incident.Accepted a -> clocks.stop(county, id, ACCEPT, at);
            case Incident.SelfHandled s -> solved(matter, at);
            case Incident.Dispatching d -> dispatching(from, county, id, matter, at);
            case Incident.Assigned a -> {
                clocks.stop(county, id, ACCEPT, at);
                clocks.start(county, id, SIGN, matter.grade().sign(), at);
                if (matter.answerable() && clocks.due(county, id, CONTACT).isEmpty()) {
                    clocks.start(county, id, CONTACT, matter.grade().contact(), at);
                }
            }
            case Incident.Handling h -> handling(from, county, id, at);
            case Incident.Waiting w -> clocks.pauseAll(county, id, at);
            case Incident.Split s -> clocks.stop(county, id, ACCEPT, at);
            case Incident.Done d -> {
                work(county, id, at);
                clocks.start(county, id, VERIFY, matter.grade().verify(), at);
            }
            case Incident.Verified v -> {
                work(county, id, at);
                clocks.stop(county, id, VERIFY, at);
                clocks.start(county, id, CALL_BACK, matter.grade().callBack(), at);
            }
            case Incident.Closed c -> clocks.stopAll(county, id, at);
            case Incident.Transferred t -> clocks.stopAll(county, id, at);
            case Incident.Merged m -> clocks.stopAll(county, id, at);
            case Incident.Voided v -> clocks.stopAll(county, id, at);
        }
    }

    private void dispatching(Incident from, County county, EntryId id, Matter matter, Instant at) {
        if (from instanceof Incident.Assigned) {
            clocks.stop(county, id, SIGN, at);
        } else if (from instanceof Incident.Closed) {
            clocks.start(county, id, REHANDLE, matter.grade().rehandle(), at);
        } else if (from instanceof Incident.SelfHandled) {
            clocks.stop(county, id, CALL_BACK, at);
            clocks.stop(county, id, VERIFY, at);
            clocks.runOn(county, id, HANDLE);
        }
    }

    private void handling(Incident from, County county, EntryId id, Instant at) {
        switch (from) {
            case Incident.Assigned a -> clocks.stop(county, id, SIGN, at);
            case Incident.Waiting w -> clocks.resumeAll(county, id, at);
            case Incident.Done d -> {
                clocks.stop(county, id, VERIFY, at);
                clocks.runOn(county, id, HANDLE);
            }
            case Incident.Verified v -> {
                clocks.stop(county, id, CALL_BACK, at);
                clocks.runOn(county, id, HANDLE);
            }
            default -> {}
        }
    }

    /// Solved on the spot: the requester says whether it is so; where there is none, a colleague.
    private void solved(Matter matter, Instant at) {
        work(matter.county(), matter.id().entry(), at);
        var next = matter.answerable() ? CALL_BACK : VERIFY;
        var limit =
                matter.answerable() ? matter.grade().callBack() : matter.grade().verify();
        clocks.start(matter.county(), matter.id().entry(), next, limit, at);
    }

    /// The work is called done: its clocks stop, those of the danger and the stages too.
    private void work(County county, EntryId id, Instant at) {
        clocks.of(county, id, at).stream()
                .map(Clock::stage)
                .filter(s -> !s.equals(VERIFY) && !s.equals(CALL_BACK))
                .forEach(s -> clocks.stop(county, id, s, at));
    }
}
