package org.lianxin.docket;

import java.time.Instant;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// When limits end by the county's calendar.
@Component
public class Limits {
    private final WorkingCalendar calendar;

    Limits(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Instant due(County county, Instant from, Limit limit) {
        return limit.due(calendar, county, from);
    }
}
