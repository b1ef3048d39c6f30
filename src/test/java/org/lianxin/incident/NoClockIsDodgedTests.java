package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.Refusals.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Charges;
import org.lianxin.platform.Zones;
import org.springframework.beans.factory.annotation.Autowired;

/// Neither silence nor haste, nor a holiday, gets anybody out of a limit.
class NoClockIsDodgedTests extends InADistrict {
    @Autowired
    ALoopInTime loop;

    @Autowired
    Unsigned unsigned;

    @Test
    void anAssignmentUnsignedForADayGoesToTheDispatcherByItselfAndHeRules() {
        var now = Instant.now();
        var fresh = loop.assigned(now.minus(Duration.ofHours(23)), d, "0302");
        var id = loop.assigned(now.minus(Duration.ofHours(25)), d, "0302");

        unsigned.run();

        assertThat(read.stage(d, fresh)).isEqualTo("ASSIGNED");
        var page = pages.page(d.dispatcher().actor(), id);
        assertThat(page.entry().stage()).isEqualTo("DISPATCHING");
        assertThat(page.entry().ownerUnit()).isEqualTo(d.centre());
        assertThat(page.timeline().getLast().deed()).isEqualTo("incident.unsigned");
        assertThat(read.clock(d, id, "HANDLE").stopped()).isNull();
        refused("incident.out-of-step", () -> work.sign(d.handler().actor(), id));

        incidents.dispatch(d.dispatcher().actor(), id, d.water(), List.of(), "由水务办理");
        refused("incident.move-denied", () -> work.sendBack(d.other().actor(), id, "不归我们"));
        work.sign(d.other().actor(), id);
        var like = an.dispatching(d, "0302");
        assertThat(pages.page(d.dispatcher().actor(), like).precedents())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.refusedBy()).isEqualTo(d.sanitation());
                    assertThat(p.givenTo()).isEqualTo(d.water());
                });
    }

    @Test
    void aRulingThatNobodySignsComesBackToTheDispatcherToo() {
        var now = Instant.now();
        var id = loop.assigned(now.minus(Duration.ofHours(60)), d, "0302");
        loop.at(
                now.minus(Duration.ofHours(59)),
                () -> loop.work.sendBack(d.handler().actor(), id, "不归我局"));
        loop.at(
                now.minus(Duration.ofHours(58)),
                () -> loop.incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), "就由你局办"));

        unsigned.run();

        assertThat(read.stage(d, id)).isEqualTo("DISPATCHING");
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), "请马上签收");
        unsigned.run();
        assertThat(read.stage(d, id)).isEqualTo("ASSIGNED");
    }

    @Test
    void nobodyIsPassedOverBeforeHerTimeToAnswerHasEnded() {
        var verified = an.verified(d, "0302");
        var solved = an.accepted(d, "0302");
        an.solve(d, solved);

        for (var id : List.of(verified, solved)) {
            assertThat(read.offered(d.dispatcher().actor(), id))
                    .contains("call-back")
                    .doesNotContain("close-unanswered");
            refused(
                    "incident.time-to-answer",
                    () -> closing.closeUnanswered(d.dispatcher().actor(), id, "三次无人接听"));
            var due = read.clock(d, id, "CALLBACK").due();
            assertThatThrownBy(() -> loop.at(
                            due.minusSeconds(1),
                            () -> loop.closing.closeUnanswered(d.dispatcher().actor(), id, "三次无人接听")))
                    .hasMessageContaining("incident.time-to-answer");
            loop.at(due, () -> loop.closing.closeUnanswered(d.dispatcher().actor(), id, "三次无人接听"));
            assertThat(read.stage(d, id)).isEqualTo("CLOSED");
        }
    }

    @Test
    void whatWasGivenBeforeTheNationalHolidayIsDueAfterItAndMakeUpDaysCount() {
        var id = loop.assigned(china("2025-09-30T16:00"), d, "0302");

        // 0302: three working days. 1–8 October 2025 are a holiday; Thursday 9, Friday 10, and Saturday 11, made up
        // for.
        assertThat(read.clock(d, id, "HANDLE").due().atZone(Zones.COUNTY).toLocalDate())
                .hasToString("2025-10-11");
        loop.at(china("2025-09-30T16:30"), () -> loop.work.sign(d.handler().actor(), id));
        loop.at(china("2025-10-11T10:00"), () -> finish(id));
        assertThat(read.clock(d, id, "HANDLE").late()).isFalse();
        assertThat(late(id)).allMatch(Duration.ZERO::equals);
    }

    @Test
    void aLateHourIsChargedToWhoHeldTheMatterAndNoneToTheHoliday() {
        var id = loop.assigned(china("2025-09-26T09:00"), d, "0302");
        loop.at(china("2025-09-26T10:00"), () -> loop.work.sendBack(d.handler().actor(), id, "不归我局"));
        // Three working days from Friday: Sunday the 28th, made up for, Monday, and Tuesday the 30th.
        var due = read.clock(d, id, "HANDLE").due();
        loop.at(
                china("2025-09-30T09:00"),
                () -> loop.incidents.dispatch(d.dispatcher().actor(), id, d.water(), List.of(), "由水务办理"));
        loop.at(china("2025-10-09T09:00"), () -> loop.work.sign(d.other().actor(), id));
        loop.at(china("2025-10-09T12:00"), () -> loop.work.finish(d.other().actor(), id, "修好", List.of()));

        assertThat(due.atZone(Zones.COUNTY).toLocalDate()).hasToString("2025-09-30");
        assertThat(read.clock(d, id, "HANDLE").late()).isTrue();
        assertThat(charged(id, d.sanitation()).late()).isZero();
        assertThat(charged(id, d.centre()).late()).isZero();
        var water = charged(id, d.water());
        assertThat(water.late()).isPositive().isLessThan(Duration.ofDays(1));
        assertThat(water.used()).isGreaterThan(water.late());
    }

    private void finish(IncidentId id) {
        loop.work.finish(d.handler().actor(), id, "换好了灯泡", List.of());
    }

    private List<Duration> late(IncidentId id) {
        return pages.page(d.dispatcher().actor(), id).charges().stream()
                .filter(c -> c.stage().equals("HANDLE"))
                .map(Charges.Charge::late)
                .toList();
    }

    private Charges.Charge charged(IncidentId id, UUID unit) {
        return pages.page(d.dispatcher().actor(), id).charges().stream()
                .filter(c -> c.stage().equals("HANDLE") && unit.equals(c.unit()))
                .findFirst()
                .orElseThrow();
    }

    private static Instant china(String local) {
        return LocalDateTime.parse(local).atZone(Zones.COUNTY).toInstant();
    }
}
