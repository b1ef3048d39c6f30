package org.lianxin.calendar;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The tables behind the working calendar: official holidays by year, the county's own days, its office hours.
@Service
public class CalendarTables {
    private final CalendarStore store;
    private final CountyCalendars calendars;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    CalendarTables(
            CalendarStore store, CountyCalendars calendars, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /// The official tables that hold in the county, by year.
    public List<HolidayTable> years(County county) {
        return List.copyOf(new TreeMap<>(calendars.of(county).years()).values());
    }

    /// Every day of a year with its kind and hours.
    public List<Day> days(County county, int year) {
        var calendar = calendars.of(county);
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(calendar::day)
                .toList();
    }

    /// Reads a year's table and, unless it is a dry run, lets it hold in the county from now on.
    ///
    /// @param text lines `day,HOLIDAY or WORKDAY,name`; 休 and 班 are read too
    /// @throws Rejection `calendar.table-line`, `calendar.table-empty`, `calendar.day-twice` or
    /// `calendar.not-weekend`
    @Transactional
    public HolidayTable importYear(Actor actor, String text, String notice, boolean dryRun) {
        actor.require(CalendarModule.EDIT, actor.county().area());
        var read = HolidayCsv.read(text, false);
        var table = notice.isBlank() ? read : new HolidayTable(read.year(), notice.strip(), false, read.days());
        check(table);
        if (!dryRun) {
            store.put(actor.county(), table, clock.instant(), actor.id());
            changed(
                    actor,
                    "calendar.table-imported",
                    "calendar:" + table.year(),
                    Map.of("notice", table.notice(), "days", table.days().size()));
        }
        return table;
    }

    private static void check(HolidayTable table) {
        var seen = new HashSet<LocalDate>();
        for (var entry : table.days()) {
            if (!seen.add(entry.day())) {
                throw new Rejection("calendar.day-twice", entry.day().toString()).field("file");
            }
            boolean weekend = entry.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            if (entry.kind() == HolidayTable.Kind.WORKDAY && !weekend) {
                throw new Rejection("calendar.not-weekend", entry.day().toString()).field("file");
            }
        }
    }

    /// The county's own days, by day.
    public List<OwnDay> ownDays(County county) {
        return store.ownDays(county);
    }

    /// Sets what a day is in the county, whatever the official table says.
    @Transactional
    public void set(Actor actor, OwnDay day) {
        actor.require(CalendarModule.EDIT, actor.county().area());
        if (day.name().isBlank()) {
            throw new Rejection("calendar.day-name").field("name");
        }
        if (day.kind() == OwnDay.Kind.HOURS && day.hours() == null) {
            throw new Rejection("calendar.hours", "").field("hours");
        }
        store.put(actor.county(), day);
        changed(actor, "calendar.day-set", "calendar:" + day.day(), Map.of("kind", day.kind(), "name", day.name()));
    }

    /// Lets the official table say again what the day is.
    @Transactional
    public void remove(Actor actor, LocalDate day) {
        actor.require(CalendarModule.EDIT, actor.county().area());
        if (store.removeOwnDay(actor.county(), day)) {
            changed(actor, "calendar.day-removed", "calendar:" + day, Map.of());
        }
    }

    /// The office hours by the first day they hold; the first line is the product's default.
    public Map<LocalDate, OfficeHours> hours(County county) {
        return calendars.of(county).hours();
    }

    /// Sets the office hours from a day on.
    @Transactional
    public void set(Actor actor, LocalDate from, OfficeHours hours) {
        actor.require(CalendarModule.EDIT, actor.county().area());
        if (hours.periods().isEmpty()) {
            throw new Rejection("calendar.hours", "").field("hours");
        }
        store.put(actor.county(), from, hours);
        changed(actor, "calendar.hours-set", "calendar:" + from, Map.of("hours", hours.toString()));
    }

    private void changed(Actor actor, String deed, String subject, Map<String, ?> facts) {
        calendars.forget(actor.county());
        events.publishEvent(new CalendarChanged(actor.county(), actor.id(), deed, subject, facts));
    }
}
