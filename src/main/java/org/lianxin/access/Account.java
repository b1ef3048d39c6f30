package org.lianxin.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account, as its administrators see it.
public record Account(
        AccountId id,
        String login,
        String name,
        @Nullable UUID personId,
        boolean mustChangePassword,
        boolean secondFactor,
        @Nullable Instant lockedUntil,
        @Nullable Instant closedAt,
        Instant createdAt,
        List<Assignment> assignments) {}
