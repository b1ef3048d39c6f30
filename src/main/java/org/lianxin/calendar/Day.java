package org.lianxin.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.platform.Zones;

/// A day of one county: what it is and when its offices are open.
///
/// @param name the holiday's or the own day's; empty otherwise
public record Day(LocalDate date, DayKind kind, String name, OfficeHours hours) {
    /// An open period as instants.
    record Span(Instant from, Instant to) {}

    boolean worked() {
        return !hours.periods().isEmpty();
    }

    boolean uncertain() {
        return kind == DayKind.UNKNOWN_WORKDAY || kind == DayKind.UNKNOWN_WEEKEND;
    }

    List<Span> spans() {
        return hours.periods().stream()
                .map(p -> new Span(instant(p.from()), instant(p.to())))
                .toList();
    }

    /// The close of business. Only for a day that is worked.
    Instant close() {
        return instant(hours.periods().getLast().to());
    }

    private Instant instant(java.time.LocalTime time) {
        return date.atTime(time).atZone(Zones.COUNTY).toInstant();
    }
}
