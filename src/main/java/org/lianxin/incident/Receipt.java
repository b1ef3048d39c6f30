package org.lianxin.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A report as it is kept: the place found, the reporter put into the vault.
///
/// @param words what may be kept of the reporter's words
/// @param reporter the person's entry in the vault
/// @param by the account that entered it; `resident` for herself
record Receipt(
        Report report,
        @Nullable String building,
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable String place,
        String words,
        @Nullable UUID reporter,
        String by,
        Instant at) {}
