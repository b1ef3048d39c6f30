package org.lianxin.docket;

import java.time.Instant;
import org.lianxin.calendar.Allowance;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Sums with limits in their own kind of time.
@Component
public class Reckoning {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
    private static final double WARNING = 0.75;
    private final WorkingCalendar calendar;

    Reckoning(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// The minute in which three quarters of the time are used, by bisection.
    Instant threeQuarters(County county, Instant from, Instant due, Limit limit) {
        var low = from;
        var high = due;
        while (high.getEpochSecond() - low.getEpochSecond() > MINUTES_PER_HOUR) {
            var middle = Instant.ofEpochSecond((low.getEpochSecond() + high.getEpochSecond()) / 2);
            if (calendar.used(county, from, middle, due, limit.unit()) < WARNING) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// When a limit ends that was held up: later by as much of its own kind of time, in whole hours or days.
    public Instant later(County county, Limit limit, Instant due, Instant paused, Instant resumed) {
        var held = calendar.elapsed(county, paused, resumed, limit.unit());
        return switch (limit.unit()) {
            case NATURAL_HOUR -> due.plus(held);
            case WORKING_HOUR -> whole(county, limit, due, Math.ceilDiv(held.toMinutes(), MINUTES_PER_HOUR));
            case WORKING_DAY, NATURAL_DAY -> whole(county, limit, due, Math.ceilDiv(held.toMinutes(), MINUTES_PER_DAY));
        };
    }

    private Instant whole(County county, Limit limit, Instant due, long amount) {
        return amount == 0
                ? due
                : calendar.deadline(county, due, new Allowance((int) amount, limit.unit()))
                        .instant();
    }
}
