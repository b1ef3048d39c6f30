package org.lianxin.incident;

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
}
