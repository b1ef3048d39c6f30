package org.lianxin.incident.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was suggested for a report before it was accepted, and what came of it.
///
/// @param training the version of the model; none is the one that ships
/// @param words those that spoke for the category
/// @param threshold from which certainty routing might act alone then; none when it was off
/// @param acted whether it did
/// @param left why it did not
record Suggested(
        String category,
        double probability,
        List<String> words,
        Instant at,
        @Nullable UUID training,
        @Nullable Double threshold,
        boolean acted,
        @Nullable Left left) {}
