package org.lianxin.calendar;

import java.time.Duration;
import java.time.Instant;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// A county's working time.
@Service
public class WorkingCalendar {
    private final CountyCalendars calendars;

    WorkingCalendar(CountyCalendars calendars) {
        this.calendars = calendars;
    }

    /// When the allowance, running from the instant, ends.
    public Deadline deadline(County county, Instant from, Allowance allowance) {
        return calendars.of(county).deadline(from, allowance);
    }

    /// How much time has run: on the wall for natural units, in office hours for working units. Never negative.
    public Duration elapsed(County county, Instant from, Instant to, Allowance.Unit unit) {
        return calendars.of(county).elapsed(from, to, unit);
    }

    /// How much of the time up to the deadline is used: 0 at the start, 1 at the deadline, more when late.
    public double used(County county, Instant from, Instant now, Instant due, Allowance.Unit unit) {
        var calendar = calendars.of(county);
        double whole = calendar.elapsed(from, due, unit).toMillis();
        var run = calendar.elapsed(from, now, unit).toMillis();
        return whole == 0 ? (now.isBefore(due) ? 0 : 1) : run / whole;
    }
}
