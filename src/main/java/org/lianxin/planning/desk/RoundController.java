package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.SignedIn;
import org.lianxin.platform.Zones;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One's own round of a day, on the phone.
@RestController
@RequestMapping("/api/planning/rounds")
class RoundController {
    private final DayRounds days;
    private final InstantSource clock;

    RoundController(DayRounds days, InstantSource clock) {
        this.days = days;
        this.clock = clock;
    }

    record Round(LocalDate day, List<DayRounds.Stop> stops) {}

    /// @param day today when it is not said
    @SignedIn
    @GetMapping("/mine")
    Round mine(Actor actor, @RequestParam(required = false) @Nullable LocalDate day) {
        var asked = day == null ? LocalDate.ofInstant(clock.instant(), Zones.COUNTY) : day;
        return new Round(asked, days.of(actor.county(), asked, actor.id()).orElse(List.of()));
    }
}
