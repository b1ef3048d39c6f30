package org.lianxin.incident.routing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Entries;
import org.lianxin.docket.EntryId;
import org.lianxin.docket.Search;
import org.lianxin.incident.IncidentId;
import org.lianxin.incident.learning.CountyModels;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.lianxin.platform.Zones;
import org.lianxin.text.Classifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The switch that lets routing act alone, and what came of it.
@RestController
@RequestMapping("/api/incident")
class RoutingController {
    private static final int DAYS = 90;
    private final Routing routing;
    private final RoutingStore store;
    private final CountyModels models;
    private final Entries entries;
    private final InstantSource clock;

    RoutingController(Routing routing, RoutingStore store, CountyModels models, Entries entries, InstantSource clock) {
        this.routing = routing;
        this.store = store;
        this.models = models;
        this.entries = entries;
        this.clock = clock;
    }

    /// @param threshold from which certainty routing acts alone; none when it is off
    /// @param by,at who set it last, and when; none when nobody ever did
    /// @param expected the certainty from which the model in use expects 99 in 100 to be right; above 1 when
    /// none was enough
    record State(
            @Nullable Double threshold,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Double expected,
            LocalDate from,
            LocalDate to,
            Routing.Figures figures) {}

    /// @param threshold none switches it off
    record ThresholdBody(@Nullable Double threshold) {}

    @Requires("incident.train")
    @GetMapping("/routing")
    State state(Actor actor, @RequestParam @Nullable LocalDate from, @RequestParam @Nullable LocalDate to) {
        var until = until(to);
        var since = since(from, until);
        var setting = store.setting(actor.county());
        return new State(
                setting.map(RoutingStore.Setting::threshold).orElse(null),
                setting.map(RoutingStore.Setting::by).orElse(null),
                setting.map(RoutingStore.Setting::at).orElse(null),
                models.of(actor.county())
                        .map(CountyModels.InUse::classifier)
                        .map(Classifier::threshold)
                        .orElse(null),
                since,
                until,
                routing.figures(actor.county(), since, until));
    }

    @Requires("incident.train")
    @PutMapping("/routing")
    State set(Actor actor, @RequestBody ThresholdBody body) {
        routing.set(actor, body.threshold);
        return state(actor, null, null);
    }

    /// The cases behind a figure, as the docket shows them to the asker.
    @Requires("incident.train")
    @GetMapping("/routing/cases")
    Entries.Found cases(
            Actor actor,
            @RequestParam Routing.What what,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var until = until(to);
        var ids = routing.cases(actor.county(), what, since(from, until), until);
        return entries.search(actor, Search.of(ids), page, size);
    }

    /// What was suggested for a report when it was accepted, for those who may read it.
    @SignedIn
    @GetMapping("/incidents/{id}/suggested")
    Optional<Suggested> suggested(Actor actor, @PathVariable IncidentId id) {
        return entries.get(actor, new EntryId(id.value())).masked() ? Optional.empty() : store.find(actor.county(), id);
    }

    private LocalDate until(@Nullable LocalDate to) {
        return to == null ? LocalDate.ofInstant(clock.instant(), Zones.COUNTY) : to;
    }

    private static LocalDate since(@Nullable LocalDate from, LocalDate until) {
        return from == null ? until.minusDays(DAYS - 1) : from;
    }
}
