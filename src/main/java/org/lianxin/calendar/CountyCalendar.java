package org.lianxin.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;

/// The working time of one county, as read at one moment; never changed once built.
///
/// @param years the official tables by year
/// @param official the tables' days
/// @param own the county's own days
/// @param hours office hours by the first day they hold
record CountyCalendar(
        Map<Integer, HolidayTable> years,
        Map<LocalDate, HolidayTable.Entry> official,
        Map<LocalDate, OwnDay> own,
        NavigableMap<LocalDate, OfficeHours> hours) {
    /// 24:00, kept as the last second, so that the instant still belongs to the day that it ends.
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private static final int FARTHEST = 4000;

    Day day(LocalDate date) {
        var mine = own.get(date);
        if (mine != null) {
            return ownDay(mine);
        }
        var entry = official.get(date);
        if (entry != null) {
            return entry.kind() == HolidayTable.Kind.HOLIDAY
                    ? new Day(date, DayKind.HOLIDAY, entry.name(), OfficeHours.NONE)
                    : new Day(date, DayKind.MAKE_UP_WORKDAY, entry.name(), usual(date));
        }
        var weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        var known = years.containsKey(date.getYear());
        if (weekend) {
            return new Day(date, known ? DayKind.WEEKEND : DayKind.UNKNOWN_WEEKEND, "", OfficeHours.NONE);
        }
        return new Day(date, known ? DayKind.WORKDAY : DayKind.UNKNOWN_WORKDAY, "", usual(date));
    }

    private Day ownDay(OwnDay own) {
        return switch (own.kind()) {
            case OFF -> new Day(own.day(), DayKind.OWN_DAY_OFF, own.name(), OfficeHours.NONE);
            case WORKDAY -> new Day(own.day(), DayKind.OWN_WORKDAY, own.name(), usual(own.day()));
            case HOURS -> new Day(own.day(), DayKind.OWN_HOURS, own.name(), hoursOf(own));
        };
    }

    private OfficeHours hoursOf(OwnDay own) {
        var given = own.hours();
        return given == null ? usual(own.day()) : given;
    }

    private OfficeHours usual(LocalDate date) {
        var entry = hours.floorEntry(date);
        return entry == null ? hours.firstEntry().getValue() : entry.getValue();
    }

    Deadline deadline(Instant from, Allowance allowance) {
        return switch (allowance.unit()) {
            case NATURAL_HOUR -> naturalHours(from, allowance.amount());
            case WORKING_HOUR -> workingHours(from, allowance.amount());
            case WORKING_DAY -> workingDays(from, allowance.amount());
            case NATURAL_DAY -> naturalDays(from, allowance.amount());
        };
    }

    private Deadline naturalHours(Instant from, int amount) {
        var end = from.plus(Duration.ofHours(amount));
        var days = new ArrayList<DayCounted>();
        long running = 0;
        for (var date = date(from); !date.isAfter(date(end)); date = date.plusDays(1)) {
            var counted = Duration.between(later(from, start(date)), earlier(end, start(date.plusDays(1))));
            running += counted.toMinutes();
            days.add(counted(day(date), counted, running));
        }
        return new Deadline(end, days, false);
    }

    private Deadline naturalDays(Instant from, int amount) {
        var days = new ArrayList<DayCounted>();
        var first = date(from);
        days.add(counted(day(first), Duration.ZERO, 0));
        for (int n = 1; n <= amount; n++) {
            days.add(counted(day(first.plusDays(n)), Duration.ofDays(1), n));
        }
        var end =
                first.plusDays(amount).atTime(LAST_SECOND).atZone(Zones.COUNTY).toInstant();
        return new Deadline(end, days, false);
    }

    private Deadline workingDays(Instant from, int amount) {
        var days = new ArrayList<DayCounted>();
        var uncertain = false;
        days.add(counted(day(date(from)), Duration.ZERO, 0));
        int n = 0;
        for (int step = 1; step < FARTHEST; step++) {
            var day = day(date(from).plusDays(step));
            uncertain |= day.uncertain();
            n += day.worked() ? 1 : 0;
            days.add(counted(day, day.worked() ? Duration.ofDays(1) : Duration.ZERO, n));
            if (n == amount) {
                return new Deadline(day.close(), days, uncertain);
            }
        }
        throw new Rejection("calendar.no-working-time");
    }

    private Deadline workingHours(Instant from, int amount) {
        var days = new ArrayList<DayCounted>();
        var left = Duration.ofHours(amount);
        var uncertain = false;
        for (int step = 0; step < FARTHEST; step++) {
            var day = day(date(from).plusDays(step));
            uncertain |= day.uncertain();
            var before = left;
            @Nullable Instant end = null;
            for (var span : day.spans()) {
                var open = between(later(from, span.from()), span.to());
                if (end == null && open.compareTo(left) >= 0) {
                    end = later(from, span.from()).plus(left);
                    left = Duration.ZERO;
                } else if (end == null) {
                    left = left.minus(open);
                }
            }
            days.add(counted(day, before.minus(left), amount * 60L - left.toMinutes()));
            if (end != null) {
                return new Deadline(end, days, uncertain);
            }
        }
        throw new Rejection("calendar.no-working-time");
    }

    Duration elapsed(Instant from, Instant to, Allowance.Unit unit) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        return switch (unit) {
            case NATURAL_HOUR, NATURAL_DAY -> Duration.between(from, to);
            case WORKING_HOUR, WORKING_DAY -> working(from, to);
        };
    }

    private Duration working(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var date = date(from); !date.isAfter(date(to)); date = date.plusDays(1)) {
            for (var span : day(date).spans()) {
                sum = sum.plus(between(later(from, span.from()), earlier(to, span.to())));
            }
        }
        return sum;
    }

    private static DayCounted counted(Day day, Duration counted, long running) {
        return new DayCounted(day.date(), day.kind(), day.name(), counted, running);
    }

    private static Duration between(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, Zones.COUNTY);
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(Zones.COUNTY).toInstant();
    }
}
