package org.lianxin.planning.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.AccountId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;

/// One request offered to one taker, who accepts or declines it.
///
/// @param version the applied match that it comes from
/// @param request the request's code, such as the number of an open matter
/// @param what what is to be done, in the clerk's words; empty where the code says it
/// @param account who is asked in the product; null for a unit, and for those whom the clerk asks
record Offer(
        VersionId version,
        OfferId id,
        String request,
        String place,
        String what,
        String taker,
        @Nullable AccountId account,
        @Nullable UUID unit,
        State state,
        Instant askedAt,
        Instant answerBy,
        @Nullable Instant answeredAt) {
    /// How an offer stands.
    enum State {
        OFFERED,
        ACCEPTED,
        DECLINED,
        UNANSWERED,
        WITHDRAWN
    }

    /// Whether this person may answer it herself.
    boolean isTo(Actor actor) {
        return account != null
                ? account.toString().equals(actor.id())
                : unit != null && actor.units().contains(unit);
    }

    /// @throws Rejection `planning.offer-answered` (409) once it was answered, passed on or withdrawn
    void requireOpen() {
        if (state != State.OFFERED) {
            throw Rejection.conflict("planning.offer-answered", request);
        }
    }
}
