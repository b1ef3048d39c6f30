package org.lianxin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTests {
    private final QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30));

    /// Beijing is eight hours ahead of UTC.
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T04:00:00Z, 2026-11-22T04:00:00Z",
        "2026-11-22T12:59:59Z, 2026-11-22T12:59:59Z",
        "2026-11-22T13:00:00Z, 2026-11-22T23:30:00Z",
        "2026-11-22T16:30:00Z, 2026-11-22T23:30:00Z",
        "2026-11-22T23:29:00Z, 2026-11-22T23:30:00Z",
        "2026-11-22T23:30:00Z, 2026-11-22T23:30:00Z"
    })
    void nobodyIsDisturbedBetweenNineAndHalfPastSeven(Instant moment, Instant after) {
        assertThat(night.after(moment)).isEqualTo(after);
    }
}
