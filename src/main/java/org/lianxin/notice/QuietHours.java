package org.lianxin.notice;

import java.time.Instant;
import java.time.LocalTime;
import org.lianxin.platform.Zones;

/// The hours of the night in which people are left in peace.
record QuietHours(LocalTime from, LocalTime to) {
    /// The first moment from then on at which somebody may be disturbed.
    Instant after(Instant moment) {
        var there = moment.atZone(Zones.COUNTY);
        var time = there.toLocalTime();
        boolean overMidnight = to.isBefore(from);
        boolean quiet =
                overMidnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        if (!quiet) {
            return moment;
        }
        var day = time.isBefore(to) ? there.toLocalDate() : there.toLocalDate().plusDays(1);
        return day.atTime(to).atZone(Zones.COUNTY).toInstant();
    }
}
