package org.lianxin.docket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.Allowance;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.platform.County;

/// How long a stage may take: an allowance of the working calendar (`4 wh`), or minutes around the clock (`15 min`) for
/// what cannot wait for an hour.
public record Limit(@Nullable Allowance allowance, int minutes) {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*min");

    /// Reads `15 min`, `4 wh`, `24 nh`, `5 wd`, `7 d`.
    ///
    /// @throws Rejection `calendar.allowance` when it is none of these
    @JsonCreator
    public static Limit parse(String text) {
        var match = MINUTES.matcher(text.strip());
        return match.matches()
                ? new Limit(null, Integer.parseInt(match.group(1)))
                : new Limit(Allowance.parse(text), 0);
    }

    /// When the time is over.
    Instant due(WorkingCalendar calendar, County county, Instant from) {
        return allowance == null
                ? from.plus(Duration.ofMinutes(minutes))
                : calendar.deadline(county, from, allowance).instant();
    }

    /// In what the time is counted.
    Allowance.Unit unit() {
        return allowance == null ? Allowance.Unit.NATURAL_HOUR : allowance.unit();
    }

    /// Whether this is longer than the other, both counted from the same moment.
    boolean longerThan(Limit other, WorkingCalendar calendar, County county, Instant from) {
        return due(calendar, county, from).isAfter(other.due(calendar, county, from));
    }

    @JsonValue
    @Override
    public String toString() {
        return allowance == null ? minutes + " min" : allowance.toString();
    }
}
