package org.lianxin.incident;

import java.time.Instant;
import org.lianxin.platform.Rejection;

/// What holds at every step: nobody judges work of her own.
final class Guards {
    private Guards() {}

    static void verifierIsNotHandler(String by, Outcome outcome) {
        if (by.equals(outcome.handler())) {
            throw Rejection.denied("incident.verifier-is-handler");
        }
    }

    static void closerIsNotHandler(String by, Outcome outcome) {
        if (by.equals(outcome.handler())) {
            throw Rejection.denied("incident.closer-is-handler");
        }
    }

    /// @param latest when the requester's time to answer ends
    static void mayGiveUp(String by, Outcome outcome, Instant now, Instant latest) {
        closerIsNotHandler(by, outcome);
        if (now.isBefore(latest)) {
            throw Rejection.conflict("incident.time-to-answer", latest);
        }
    }

    static void nobodyToAsk(String by, Outcome outcome, Matter matter) {
        closerIsNotHandler(by, outcome);
        if (matter.answerable()) {
            throw Rejection.conflict("incident.requester-not-asked");
        }
    }
}
