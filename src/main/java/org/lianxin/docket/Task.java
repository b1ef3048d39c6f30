package org.lianxin.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that somebody beside the owner is asked to do about a matter.
///
/// @param what the kind of task, such as `incident.approve-extension`
public record Task(
        String what,
        Holder holder,
        @Nullable String words,
        Instant madeAt,
        @Nullable Instant dueAt) {}
