package org.lianxin.statistics.hot;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianxin.incident.OpenMatters;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Zones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks each night at the thirty days before for hot issues, and at the last seven for bursts.
@Component
class HotAtNight {
    private static final Logger LOG = LoggerFactory.getLogger(HotAtNight.class);
    private static final LocalTime QUIET = LocalTime.of(3, 20);
    private static final int DAYS = 30;
    private static final Duration KEPT = Duration.ofDays(100);
    private final OpenMatters matters;
    private final HotIssues issues;
    private final Bursts bursts;
    private final HotStore store;
    private final InstantSource clock;

    HotAtNight(OpenMatters matters, HotIssues issues, Bursts bursts, HotStore store, InstantSource clock, Jobs jobs) {
        this.matters = matters;
        this.issues = issues;
        this.bursts = bursts;
        this.store = store;
        this.clock = clock;
        jobs.daily("statistics.hot", QUIET, this::run);
    }

    void run() {
        var yesterday = LocalDate.ofInstant(clock.instant(), Zones.COUNTY).minusDays(1);
        for (var county : matters.counties()) {
            try {
                of(county, yesterday);
                store.forget(county, clock.instant().minus(KEPT));
            } catch (RuntimeException e) {
                LOG.warn("County {} was not looked at for hot issues", county, e);
            }
        }
    }

    /// Looks at one county as of a day.
    List<Burst> of(County county, LocalDate last) {
        issues.find(county, "系统", last.minusDays(DAYS - 1L), last);
        return bursts.announce(county, last);
    }
}
