package org.lianxin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.lianxin.platform.Zones;

/// What holds for every start and every allowance, tried on many by chance.
class CalendarLawsTests {
    private static final int TRIES = 300;

    private static RandomGenerator chance(RepetitionInfo info) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(info.getCurrentRepetition());
    }

    private static CountyCalendar calendar(RandomGenerator chance) {
        var own = new HashMap<LocalDate, OwnDay>();
        for (int i = 0; i < 40; i++) {
            var day = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(1000));
            var kind = OwnDay.Kind.values()[chance.nextInt(3)];
            own.put(day, new OwnDay(day, kind, OfficeHours.parse("08:30-12:00"), "x"));
        }
        return CountyCalendarTests.calendar(own);
    }

    /// Often exactly at midnight, noon or the close of business.
    private static Instant moment(RandomGenerator chance) {
        var day = LocalDate.of(2024, 1, 1)
                .plusDays(chance.nextInt(1000))
                .atStartOfDay(Zones.COUNTY)
                .toInstant();
        long[] edges = {0, 86_399, 8 * 3600 + 1800, 12 * 3600, 14 * 3600 + 1800, 17 * 3600 + 1800};
        return day.plusSeconds(chance.nextBoolean() ? edges[chance.nextInt(edges.length)] : chance.nextInt(86_400));
    }

    private static Instant end(CountyCalendar calendar, Instant from, int amount, Allowance.Unit unit) {
        return calendar.deadline(from, new Allowance(amount, unit)).instant();
    }

    @RepeatedTest(4)
    void twoAllowancesOneAfterTheOtherEndWhereTheirSumEnds(RepetitionInfo info) {
        var chance = chance(info);
        var calendar = calendar(chance);
        for (var unit : Allowance.Unit.values()) {
            for (int i = 0; i < TRIES; i++) {
                var from = moment(chance);
                int a = 1 + chance.nextInt(30);
                int b = 1 + chance.nextInt(30);
                assertThat(end(calendar, end(calendar, from, a, unit), b, unit))
                        .as("%s %d + %d %s", from, a, b, unit)
                        .isEqualTo(end(calendar, from, a + b, unit));
            }
        }
    }

    @RepeatedTest(4)
    void aLaterStartOrALargerAllowanceNeverEndsEarlier(RepetitionInfo info) {
        var chance = chance(info);
        var calendar = calendar(chance);
        for (var unit : Allowance.Unit.values()) {
            for (int i = 0; i < TRIES; i++) {
                var from = moment(chance);
                int amount = 1 + chance.nextInt(30);
                var end = end(calendar, from, amount, unit);
                assertThat(end).isAfter(from);
                assertThat(end(calendar, from.plusSeconds(chance.nextInt(200_000)), amount, unit))
                        .isAfterOrEqualTo(end);
                assertThat(end(calendar, from, amount + 1, unit)).isAfter(end);
            }
        }
    }

    @RepeatedTest(4)
    void whatHasElapsedAtADeadlineInHoursIsTheAllowance(RepetitionInfo info) {
        var chance = chance(info);
        var calendar = calendar(chance);
        for (int i = 0; i < TRIES; i++) {
            var from = moment(chance);
            int amount = 1 + chance.nextInt(60);
            var end = end(calendar, from, amount, Allowance.Unit.WORKING_HOUR);
            assertThat(calendar.elapsed(from, end, Allowance.Unit.WORKING_HOUR)).isEqualTo(Duration.ofHours(amount));
        }
    }

    @RepeatedTest(4)
    void elapsedTimeAddsUpWhereverItIsCut(RepetitionInfo info) {
        var chance = chance(info);
        var calendar = calendar(chance);
        for (var unit : Allowance.Unit.values()) {
            for (int i = 0; i < TRIES; i++) {
                var a = moment(chance);
                var b = a.plusSeconds(chance.nextInt(900_000));
                var c = b.plusSeconds(chance.nextInt(900_000));
                assertThat(calendar.elapsed(a, b, unit).plus(calendar.elapsed(b, c, unit)))
                        .isEqualTo(calendar.elapsed(a, c, unit));
            }
        }
    }
}
