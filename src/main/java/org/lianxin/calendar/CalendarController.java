package org.lianxin.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The working calendar over the web.
@RestController
@RequestMapping("/api/calendar")
class CalendarController {
    private final WorkingCalendar calendar;
    private final CalendarTables tables;
    private final InstantSource clock;

    CalendarController(WorkingCalendar calendar, CalendarTables tables, InstantSource clock) {
        this.calendar = calendar;
        this.tables = tables;
        this.clock = clock;
    }

    /// @param text lines `day,HOLIDAY or WORKDAY,name`
    record YearImport(String text, @Nullable String notice, boolean dryRun) {}

    record OwnDayBody(OwnDay.Kind kind, @Nullable OfficeHours hours, String name) {}

    record HoursBody(OfficeHours hours) {}

    @GetMapping("/years")
    @Requires("calendar.view")
    List<HolidayTable> years(Actor actor) {
        return tables.years(actor.county());
    }

    @GetMapping("/years/{year}/days")
    @Requires("calendar.view")
    List<Day> days(Actor actor, @PathVariable int year) {
        return tables.days(actor.county(), Math.clamp(year, 1970, 9998));
    }

    @PostMapping("/years")
    @Requires("calendar.edit")
    HolidayTable importYear(Actor actor, @RequestBody YearImport body) {
        var notice = body.notice() == null ? "" : body.notice();
        return tables.importYear(actor, body.text(), notice, body.dryRun());
    }

    @GetMapping("/own-days")
    @Requires("calendar.view")
    List<OwnDay> ownDays(Actor actor) {
        return tables.ownDays(actor.county());
    }

    @PutMapping("/own-days/{day}")
    @Requires("calendar.edit")
    void set(Actor actor, @PathVariable LocalDate day, @RequestBody OwnDayBody body) {
        tables.set(actor, new OwnDay(day, body.kind(), body.hours(), body.name()));
    }

    @DeleteMapping("/own-days/{day}")
    @Requires("calendar.edit")
    void remove(Actor actor, @PathVariable LocalDate day) {
        tables.remove(actor, day);
    }

    @GetMapping("/hours")
    @Requires("calendar.view")
    Map<LocalDate, OfficeHours> hours(Actor actor) {
        return tables.hours(actor.county());
    }

    @PutMapping("/hours/{from}")
    @Requires("calendar.edit")
    void setHours(Actor actor, @PathVariable LocalDate from, @RequestBody HoursBody body) {
        tables.set(actor, from, body.hours());
    }

    /// "Explain this deadline": each day that was counted, and how much of it.
    @GetMapping("/deadline")
    @SignedIn
    Deadline deadline(
            Actor actor, @RequestParam(required = false) @Nullable Instant from, @RequestParam String allowance) {
        return calendar.deadline(actor.county(), from == null ? clock.instant() : from, Allowance.parse(allowance));
    }
}
