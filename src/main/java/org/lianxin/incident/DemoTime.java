package org.lianxin.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.random.RandomGenerator;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Zones;

/// How long things take in the demo: most within their limits, some not, nothing at night unless it is urgent.
record DemoTime(Category category, Instant received, RandomGenerator chance) {
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final LocalTime NIGHT = LocalTime.of(20, 30);

    /// Some minutes later.
    Instant later(Instant at, double meanMinutes) {
        double minutes = 2 + meanMinutes * Math.exp(0.6 * chance.nextGaussian() - 0.18);
        return byDay(at.plusSeconds((long) (60 * minutes)));
    }

    /// After a share of the time from receipt to a limit.
    Instant share(Instant at, double median, double spread, Instant due) {
        double share = median * Math.exp(spread * chance.nextGaussian());
        var whole = Duration.between(received, due).toSeconds();
        var when = byDay(received.plusSeconds((long) (share * whole)));
        return when.isAfter(at) ? when : byDay(at.plusSeconds(60 + chance.nextInt(2400)));
    }

    private Instant byDay(Instant when) {
        if (category.grade().ordinal() <= 1) {
            return when;
        }
        var local = when.atZone(Zones.COUNTY);
        if (local.toLocalTime().isBefore(MORNING)) {
            return local.with(MORNING).plusMinutes(chance.nextInt(150)).toInstant();
        }
        return local.toLocalTime().isBefore(NIGHT)
                ? when
                : local.plusDays(1)
                        .with(MORNING)
                        .plusMinutes(chance.nextInt(150))
                        .toInstant();
    }
}
