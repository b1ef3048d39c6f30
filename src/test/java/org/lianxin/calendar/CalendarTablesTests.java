package org.lianxin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;

@LianxinTest
class CalendarTablesTests {
    private static final Instant LATE_2026 = Instant.parse("2026-12-30T01:00:00Z");

    @Autowired
    CalendarTables tables;

    @Autowired
    WorkingCalendar calendar;

    private final Actor actor = Actor.system(Counties.fresh());

    @Test
    void theNextYearsTableMakesItsDeadlinesCertain() {
        assertThat(calendar.deadline(actor.county(), LATE_2026, Allowance.parse("3 wd"))
                        .uncertain())
                .isTrue();
        tables.importYear(actor, "2027-01-01,HOLIDAY,元旦\n2027-01-02,班,元旦\n", "国办发明电〔2026〕1号", false);
        var deadline = calendar.deadline(actor.county(), LATE_2026, Allowance.parse("3 wd"));
        assertThat(deadline.uncertain()).isFalse();
        assertThat(deadline.instant()).isEqualTo(Instant.parse("2027-01-04T09:30:00Z"));
        assertThat(tables.years(actor.county())).extracting(HolidayTable::year).containsExactly(2024, 2025, 2026, 2027);
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(tables.importYear(actor, "2027-01-01,HOLIDAY,元旦\n", "", true).year())
                .isEqualTo(2027);
        assertThat(tables.years(actor.county())).extracting(HolidayTable::year).doesNotContain(2027);
    }

    @Test
    void aMakeUpWorkdayOnAWeekdayIsRefused() {
        assertThatThrownBy(() -> tables.importYear(actor, "2027-01-04,WORKDAY,元旦\n", "", false))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("calendar.not-weekend"));
    }

    @Test
    void anUnreadableLineIsNamed() {
        assertThatThrownBy(() -> tables.importYear(
                        actor, "day,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-13-01,HOLIDAY,x", "", false))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.args()).first().isEqualTo(3));
    }

    @Test
    void theCountysOwnDayGoesBeforeTheOfficialTable() {
        var newYear = LocalDate.of(2026, 1, 1);
        tables.set(actor, new OwnDay(newYear, OwnDay.Kind.WORKDAY, null, "值守"));
        assertThat(tables.days(actor.county(), 2026).getFirst().kind()).isEqualTo(DayKind.OWN_WORKDAY);
        tables.remove(actor, newYear);
        assertThat(tables.days(actor.county(), 2026).getFirst().kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void summerHoursHoldFromTheirDayOn() {
        tables.set(actor, LocalDate.of(2026, 6, 1), OfficeHours.parse("08:00-12:00,15:00-18:00"));
        var days = tables.days(actor.county(), 2026);
        assertThat(days.get(147).hours()).hasToString("08:30-12:00,14:30-17:30");
        assertThat(days.get(151).hours()).hasToString("08:00-12:00,15:00-18:00");
    }
}
