package org.lianxin.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.lianxin.docket.Entries;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whistles (吹哨报到) and urges (督办).
@RestController
@RequestMapping("/api/incident")
class WhistleController {
    private final Whistles whistles;
    private final Urges urges;
    private final Entries entries;

    WhistleController(Whistles whistles, Urges urges, Entries entries) {
        this.whistles = whistles;
        this.urges = urges;
        this.entries = entries;
    }

    record BlowBody(
            Whistle.@NotNull Kind kind,
            @NotEmpty @Size(max = 9) List<UUID> units,
            @NotBlank @Size(max = 500) String reason) {}

    record WordsBody(@NotBlank @Size(max = 1000) String words) {}

    record RateBody(
            @Min(1) @Max(5) int stars,
            @NotBlank @Size(max = 500) String words) {}

    @Requires("incident.whistle")
    @PostMapping("/incidents/{id}/whistle")
    List<Whistles.Shown> blow(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody BlowBody body) {
        return whistles.blow(actor, id, body.kind, body.units, body.reason);
    }

    @SignedIn
    @GetMapping("/incidents/{id}/whistles")
    List<Whistles.Shown> of(Actor actor, @PathVariable IncidentId id) {
        entries.get(actor, id.entry());
        return whistles.of(actor.county(), id);
    }

    @Requires("incident.handle")
    @PostMapping("/whistles/{id}/sign")
    List<Whistles.Shown> sign(Actor actor, @PathVariable UUID id) {
        return whistles.sign(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/whistles/{id}/contact")
    List<Whistles.Shown> contact(Actor actor, @PathVariable UUID id) {
        return whistles.contact(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/whistles/{id}/arrive")
    List<Whistles.Shown> arrive(Actor actor, @PathVariable UUID id) {
        return whistles.arrive(actor, id);
    }

    @Requires("incident.handle")
    @PostMapping("/whistles/{id}/plan")
    List<Whistles.Shown> plan(Actor actor, @PathVariable UUID id, @Valid @RequestBody WordsBody body) {
        return whistles.plan(actor, id, body.words);
    }

    @Requires("incident.handle")
    @PostMapping("/whistles/{id}/finish")
    List<Whistles.Shown> finish(Actor actor, @PathVariable UUID id, @Valid @RequestBody WordsBody body) {
        return whistles.finish(actor, id, body.words);
    }

    @Requires("incident.whistle")
    @PostMapping("/whistles/{id}/rate")
    List<Whistles.Shown> rate(Actor actor, @PathVariable UUID id, @Valid @RequestBody RateBody body) {
        return whistles.rate(actor, id, body.stars, body.words);
    }

    @Requires("incident.supervise")
    @PostMapping("/incidents/{id}/urge")
    Urges.Urge urge(Actor actor, @PathVariable IncidentId id, @Valid @RequestBody WordsBody body) {
        return urges.urge(actor, id, body.words);
    }

    @SignedIn
    @GetMapping("/incidents/{id}/urges")
    List<Urges.Urge> urgesOf(Actor actor, @PathVariable IncidentId id) {
        entries.get(actor, id.entry());
        return urges.of(actor.county(), id);
    }

    @SignedIn
    @PostMapping("/urges/{id}/reply")
    Urges.Urge reply(Actor actor, @PathVariable UUID id, @Valid @RequestBody WordsBody body) {
        return urges.reply(actor, id, body.words);
    }
}
