package org.lianxin.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day on which a county differs from the official arrangement.
///
/// @param hours for [Kind#HOURS] only
public record OwnDay(LocalDate day, Kind kind, @Nullable OfficeHours hours, String name) {
    /// How it differs.
    public enum Kind {
        OFF,
        WORKDAY,
        /// Open at hours of its own: a half day.
        HOURS
    }
}
