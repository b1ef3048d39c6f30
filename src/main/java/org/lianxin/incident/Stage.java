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
    VOID;

    /// Whether nothing is left to do.
    boolean over() {
        return this == CLOSED || this == TRANSFERRED || this == MERGED || this == VOID;
    }

    /// How far an incident is.
    static Stage of(Incident incident) {
        return switch (incident) {
            case Incident.Submitted s -> SUBMITTED;
            case Incident.Accepted a -> ACCEPTED;
            case Incident.SelfHandled s -> SELF_HANDLED;
            case Incident.Dispatching d -> DISPATCHING;
            case Incident.Assigned a -> ASSIGNED;
            case Incident.Handling h -> HANDLING;
            case Incident.Waiting w -> w.held().what() == Wait.For.REPORTER ? WAIT_REPORTER : WAIT_THIRD_PARTY;
            case Incident.Split s -> SPLIT;
            case Incident.Done d -> DONE;
            case Incident.Verified v -> VERIFIED;
            case Incident.Closed c -> CLOSED;
            case Incident.Transferred t -> TRANSFERRED;
            case Incident.Merged m -> MERGED;
            case Incident.Voided v -> VOID;
        };
    }
}
