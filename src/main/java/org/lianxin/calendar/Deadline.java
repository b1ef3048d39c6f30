package org.lianxin.calendar;

import java.time.Instant;
import java.util.List;

/// When an allowance ends, and how that came about.
///
/// @param uncertain whether a day was counted whose year has no holiday table yet: the instant is provisional
public record Deadline(Instant instant, List<DayCounted> days, boolean uncertain) {}
