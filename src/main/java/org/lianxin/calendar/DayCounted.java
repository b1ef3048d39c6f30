package org.lianxin.calendar;

import java.time.Duration;
import java.time.LocalDate;

/// One day on the way to a deadline: what it was, and how much of it counted.
///
/// @param name the holiday's or the own day's name; empty otherwise
/// @param counted the working time for hours; a whole day as 24 hours for days; zero when the day did not count
/// @param running how much of the allowance is used up by this day's end: minutes for hours, days for days
public record DayCounted(LocalDate day, DayKind kind, String name, Duration counted, long running) {}
