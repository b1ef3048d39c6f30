package org.lianxin.calendar;

import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A holiday table was imported, or the county's own days or hours were changed.
///
/// @param deed `calendar.table-imported`, `calendar.day-set`, `calendar.day-removed` or `calendar.hours-set`
/// @param subject the year or the day, as `calendar:2026-05-01`
public record CalendarChanged(County county, String actor, String deed, String subject, Map<String, ?> facts)
        implements Deed {
    @Override
    public AreaCode area() {
        return county.area();
    }
}
