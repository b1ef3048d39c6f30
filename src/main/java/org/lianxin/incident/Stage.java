package org.lianxin.incident;

/// How far an incident has come, as lists and statistics name it.
public enum Stage {
    SUBMITTED,
    ACCEPTED,
    SELF_HANDLED,
    DISPATCHING,
    ASSIGNED,
    HANDLING,
    WAIT_REPORTER,
    WAIT_THIRD_PARTY,
    SPLIT,
    DONE,
    VERIFIED,
    CLOSED,
    TRANSFERRED,
    MERGED,
    VOID
}
