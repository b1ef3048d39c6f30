package org.lianxin.incident;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Requires;
import org.lianxin.platform.Zones;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The supervisor's desk and the list of the daily talk (日会商).
@RestController
@Requires("incident.supervise")
@RequestMapping("/api/incident/supervision")
class SupervisionController {
    private final Supervision supervision;
    private final InstantSource clock;

    SupervisionController(Supervision supervision, InstantSource clock) {
        this.supervision = supervision;
        this.clock = clock;
    }

    /// What to talk about.
    ///
    /// @param by the moment by which something would be late; the next noon of the county's clock unless given
    @GetMapping
    Supervision.Watch watch(Actor actor, @RequestParam @Nullable AreaCode area, @RequestParam @Nullable Instant by) {
        return supervision.watch(actor, area, by == null ? noon() : by);
    }

    /// Closed incidents drawn by lot, without the reporter's identity.
    @GetMapping("/samples")
    List<Supervision.Watched> samples(Actor actor, @RequestParam @Nullable AreaCode area) {
        return supervision.sample(actor, area);
    }

    private Instant noon() {
        var now = clock.instant().atZone(Zones.COUNTY);
        var today = now.with(LocalTime.NOON);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
