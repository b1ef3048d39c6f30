package org.lianxin.statistics.hot;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.platform.Zones;
import org.lianxin.statistics.StatisticsModule;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Hot issues and bursts, each with its trend, its places and the cases behind it.
@RestController
@Requires("statistics.view")
@RequestMapping("/api/statistics/hot")
class HotController {
    private static final Duration SHOWN = Duration.ofDays(60);
    private final HotIssues issues;
    private final HotStore store;
    private final Bursts bursts;
    private final Entries entries;
    private final InstantSource clock;

    HotController(HotIssues issues, HotStore store, Bursts bursts, Entries entries, InstantSource clock) {
        this.issues = issues;
        this.store = store;
        this.bursts = bursts;
        this.entries = entries;
        this.clock = clock;
    }

    /// @param run the latest look; none when nobody has looked yet
    record Overview(@Nullable HotRun run, List<HotIssues.Shown> issues, List<Burst> bursts) {}

    /// @param weeks reports in each week from the first to the last
    record Detail(HotIssues.Shown issue, List<Integer> weeks, List<HotStore.Point> points) {}

    /// @param from,to days of receipt, both included; the last thirty days unless given
    record PeriodBody(@Nullable LocalDate from, @Nullable LocalDate to) {}

    @GetMapping
    Overview overview(Actor actor, @RequestParam @Nullable AreaCode area) {
        return overview(
                actor,
                areas(actor, area),
                issues.latest(actor.county(), null, null).orElse(null));
    }

    private Overview overview(Actor actor, List<AreaCode> areas, @Nullable HotRun run) {
        var shown = run == null ? List.<HotIssues.Shown>of() : issues.of(actor.county(), run, areas);
        return new Overview(run, shown, bursts.recent(actor, SHOWN));
    }

    /// Looks at a period anew, and at the last week for bursts.
    @Requires("statistics.analyse")
    @PostMapping
    Overview look(Actor actor, @RequestBody PeriodBody body) {
        var today = LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
        var to = body.to == null ? today : body.to;
        var run = issues.look(actor, body.from == null ? to.minusDays(29) : body.from, to);
        if (to.equals(today)) {
            bursts.announce(actor.county(), today);
        }
        return overview(actor, areas(actor, null), run);
    }

    @GetMapping("/issues/{id}")
    Detail issue(Actor actor, @PathVariable UUID id) {
        var areas = areas(actor, null);
        var issue = issues.get(actor.county(), id, areas);
        var points = store.points(actor.county(), id, areas);
        return new Detail(issue, weeks(points), points);
    }

    /// The cases of an issue, as the docket shows them to the asker.
    @GetMapping("/issues/{id}/cases")
    Entries.Found cases(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var areas = areas(actor, null);
        issues.get(actor.county(), id, areas);
        var ids = store.points(actor.county(), id, areas).stream()
                .map(HotStore.Point::incident)
                .toList();
        return entries.search(actor, Search.of(ids), page, size);
    }

    @GetMapping("/bursts/{id}/cases")
    Entries.Found burstCases(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var burst = store.burst(actor.county(), id, areas(actor, null))
                .orElseThrow(() -> Rejection.notFound("statistics.hot-unknown", id));
        return entries.search(actor, Search.of(burst.matters()), page, size);
    }

    private static List<AreaCode> areas(Actor actor, @Nullable AreaCode area) {
        if (area != null) {
            actor.require(StatisticsModule.VIEW, area);
        }
        return area == null ? actor.areas(StatisticsModule.VIEW) : List.of(area);
    }

    private static List<Integer> weeks(List<HotStore.Point> points) {
        var first = LocalDate.ofInstant(points.getFirst().at(), Zones.COUNTY);
        var weeks = new ArrayList<Integer>();
        for (var point : points) {
            var day = LocalDate.ofInstant(point.at(), Zones.COUNTY);
            var week = (int) (first.until(day, java.time.temporal.ChronoUnit.DAYS) / Bursts.DAYS);
            while (weeks.size() <= week) {
                weeks.add(0);
            }
            weeks.set(week, weeks.get(week) + 1);
        }
        return weeks;
    }
}
