package org.lianxin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Zones;

class CountyCalendarTests {
    private static final CountyCalendar CALENDAR = calendar(Map.of());

    static CountyCalendar calendar(Map<LocalDate, OwnDay> own) {
        var years = new HashMap<Integer, HolidayTable>();
        var official = new HashMap<LocalDate, HolidayTable.Entry>();
        for (var table : new ShippedHolidays().tables()) {
            years.put(table.year(), table);
            table.days().forEach(d -> official.put(d.day(), d));
        }
        var hours = new TreeMap<LocalDate, OfficeHours>();
        hours.put(LocalDate.EPOCH, OfficeHours.parse("08:30-12:00,14:30-17:30"));
        return new CountyCalendar(years, official, own, hours);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zones.COUNTY).toInstant();
    }

    private static Deadline deadline(String from, String allowance) {
        return CALENDAR.deadline(at(from), Allowance.parse(allowance));
    }

    @Test
    void threeYearsAreShippedWithTheirNotices() {
        assertThat(new ShippedHolidays().tables())
                .extracting(HolidayTable::year, HolidayTable::notice)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(2024, "国办发明电〔2023〕7号"),
                        org.assertj.core.api.Assertions.tuple(2025, "国办发明电〔2024〕12号"),
                        org.assertj.core.api.Assertions.tuple(2026, "国办发明电〔2025〕7号"));
    }

    @Test
    void workingHoursJumpOverNoonAndNight() {
        assertThat(deadline("2026-03-10T11:00", "4 wh").instant()).isEqualTo(at("2026-03-10T17:30"));
        assertThat(deadline("2026-03-10T16:30", "4 wh").instant()).isEqualTo(at("2026-03-11T11:30"));
    }

    @Test
    void hoursThatEndAtNoonEndBeforeTheBreak() {
        assertThat(deadline("2026-03-10T10:00", "2 wh").instant()).isEqualTo(at("2026-03-10T12:00"));
    }

    @Test
    void aReportAtNightStartsInTheMorning() {
        assertThat(deadline("2026-03-10T23:59:59", "1 wh").instant()).isEqualTo(at("2026-03-11T09:30"));
        assertThat(deadline("2026-03-11T00:00", "1 wh").instant()).isEqualTo(at("2026-03-11T09:30"));
    }

    @Test
    void theDayOfReceiptDoesNotCountAndTheLastDayEndsAtTheCloseOfBusiness() {
        assertThat(deadline("2026-03-10T09:00", "5 wd").instant()).isEqualTo(at("2026-03-17T17:30"));
    }

    @Test
    void theSpringFestivalIsOffAndTheSaturdaysBeforeAndAfterAreWorked() {
        var deadline = deadline("2026-02-13T16:30", "2 wd");
        assertThat(deadline.instant()).isEqualTo(at("2026-02-24T17:30"));
        assertThat(deadline.days())
                .filteredOn(d -> !d.counted().isZero())
                .extracting(DayCounted::day, DayCounted::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 2, 14), DayKind.MAKE_UP_WORKDAY),
                        org.assertj.core.api.Assertions.tuple(LocalDate.of(2026, 2, 24), DayKind.WORKDAY));
        assertThat(deadline.days())
                .hasSize(12)
                .filteredOn(d -> d.kind() == DayKind.HOLIDAY)
                .hasSize(9);
    }

    @Test
    void naturalHoursRunThroughEverything() {
        assertThat(deadline("2026-02-14T20:00", "24 nh").instant()).isEqualTo(at("2026-02-15T20:00"));
    }

    @Test
    void naturalDaysEndAtMidnightAcrossTheEndOfTheMonth() {
        assertThat(deadline("2024-02-28T00:00", "2 d").instant()).isEqualTo(at("2024-03-01T23:59:59"));
        assertThat(deadline("2025-02-28T23:59:59", "1 d").instant()).isEqualTo(at("2025-03-01T23:59:59"));
    }

    @Test
    void aDeadlineInAYearWithoutATableIsUncertain() {
        assertThat(deadline("2026-12-30T09:00", "1 wd").uncertain()).isFalse();
        var beyond = deadline("2026-12-30T09:00", "2 wd");
        assertThat(beyond.uncertain()).isTrue();
        assertThat(beyond.days().getLast().kind()).isEqualTo(DayKind.UNKNOWN_WORKDAY);
        assertThat(deadline("2026-12-31T17:00", "1 wh").uncertain()).isTrue();
        assertThat(deadline("2026-12-31T17:00", "48 nh").uncertain()).isFalse();
    }

    @Test
    void aHalfDayOfTheCountysOwnCountsItsHours() {
        var day = LocalDate.of(2026, 3, 10);
        var half = calendar(Map.of(day, new OwnDay(day, OwnDay.Kind.HOURS, OfficeHours.parse("08:30-12:00"), "庙会")));
        assertThat(half.deadline(at("2026-03-10T11:00"), Allowance.parse("2 wh"))
                        .instant())
                .isEqualTo(at("2026-03-11T09:30"));
        assertThat(half.deadline(at("2026-03-09T11:00"), Allowance.parse("1 wd"))
                        .instant())
                .isEqualTo(at("2026-03-10T12:00"));
    }

    @Test
    void timeRunOnAMakeUpSaturdayIsWorkingTime() {
        assertThat(CALENDAR.elapsed(at("2026-10-09T17:00"), at("2026-10-10T09:00"), Allowance.Unit.WORKING_HOUR))
                .isEqualTo(Duration.ofMinutes(60));
        assertThat(CALENDAR.elapsed(at("2026-10-17T08:00"), at("2026-10-18T20:00"), Allowance.Unit.WORKING_HOUR))
                .isZero();
    }

    @Test
    void theExplanationAddsUpToTheAllowance() {
        var deadline = deadline("2026-04-29T15:00", "20 wh");
        assertThat(deadline.days().stream().map(DayCounted::counted).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofHours(20));
        assertThat(deadline.days().getLast().running()).isEqualTo(20 * 60);
    }

    @Test
    void anAllowanceIsReadOrRefusedByName() {
        assertThat(Allowance.parse("5wd")).isEqualTo(new Allowance(5, Allowance.Unit.WORKING_DAY));
        assertThatThrownBy(() -> Allowance.parse("soon"))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("calendar.allowance"));
        assertThatThrownBy(() -> Allowance.parse("0 d")).isInstanceOf(Rejection.class);
    }
}
