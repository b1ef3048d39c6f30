package org.lianxin.docket;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// What a matter is about and where.
public record Subject(
        String title,
        AreaCode area,
        @Nullable String building,
        @Nullable String place,
        String category,
        Privacy privacy) {}
