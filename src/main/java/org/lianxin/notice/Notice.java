package org.lianxin.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A notice as its recipient reads it.
public record Notice(
        NoticeId id,
        String kind,
        String subject,
        String text,
        boolean urgent,
        Instant at,
        @Nullable Instant readAt) {}
