package org.lianxin.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.platform.Rejection;

/// The open periods of a day, in order, such as `08:30-12:00,14:30-17:30`.
public record OfficeHours(List<Period> periods) {
    /// No work at all.
    static final OfficeHours NONE = new OfficeHours(List.of());

    /// From and to within one day.
    public record Period(LocalTime from, LocalTime to) {
        @Override
        public String toString() {
            return from + "-" + to;
        }
    }

    /// @throws Rejection `calendar.hours` when periods are empty, overlap or are out of order
    public OfficeHours {
        var last = LocalTime.MIN;
        for (var period : periods) {
            if (period.from.isBefore(last) || !period.from.isBefore(period.to)) {
                throw new Rejection("calendar.hours", period).field("hours");
            }
            last = period.to;
        }
        periods = List.copyOf(periods);
    }

    /// @throws Rejection `calendar.hours` when the text has another form or no period
    @JsonCreator
    public static OfficeHours parse(String text) {
        try {
            return new OfficeHours(Arrays.stream(text.strip().split("\\s*[,，]\\s*"))
                    .map(OfficeHours::period)
                    .toList());
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new Rejection("calendar.hours", text).field("hours");
        }
    }

    private static Period period(String text) {
        var ends = text.split("\\s*[-–—~]\\s*", 2);
        return new Period(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /// How long the day is open.
    public Duration total() {
        return periods.stream().map(p -> Duration.between(p.from, p.to)).reduce(Duration.ZERO, Duration::plus);
    }

    @JsonValue
    @Override
    public String toString() {
        return periods.stream().map(Period::toString).collect(Collectors.joining(","));
    }
}
