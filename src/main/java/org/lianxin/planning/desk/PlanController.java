package org.lianxin.planning.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Plans: made, computed, edited, approved, applied, undone.
@RestController
@RequestMapping("/api/planning")
@Requires("planning.view")
class PlanController {
    private final Plans plans;
    private final PlanPages pages;

    PlanController(Plans plans, PlanPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    /// @param seconds how long to search
    record MakeBody(
            @NotNull Subject subject,
            @NotNull AreaCode area,
            @NotBlank @Size(max = 60) String title,
            @Nullable Map<String, String> options,
            double seconds,
            long seed) {}

    record ComputeBody(@Nullable Map<String, String> options, double seconds, long seed) {}

    /// @param moves thing → zone
    record MovesBody(@NotNull @Size(max = 5000) Map<String, String> moves) {}

    record Made(PlanId id, int version) {}

    @GetMapping("/forms/{subject}")
    List<Field> form(Actor actor, @PathVariable Subject subject, @RequestParam AreaCode area) {
        return plans.form(actor, subject, area);
    }

    /// The areas for which the actor may make such a plan.
    @GetMapping("/areas/{subject}")
    List<PlanPages.Place> areas(Actor actor, @PathVariable Subject subject) {
        return pages.places(actor, subject);
    }

    @GetMapping("/plans")
    PlanPages.Listed list(
            Actor actor,
            @RequestParam(required = false) @Nullable Subject subject,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return pages.list(actor, subject, page, size);
    }

    @Requires("planning.edit")
    @PostMapping("/plans")
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Actor actor, @Valid @RequestBody MakeBody body) {
        var order = new Plans.Order(options(body.options()), body.seconds(), body.seed());
        return new Made(plans.make(actor, body.subject(), body.area(), body.title(), order), 1);
    }

    @GetMapping("/plans/{id}")
    PlanPages.Page page(Actor actor, @PathVariable PlanId id) {
        return pages.page(actor, id);
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Made compute(Actor actor, @PathVariable PlanId id, @Valid @RequestBody ComputeBody body) {
        var order = new Plans.Order(options(body.options()), body.seconds(), body.seed());
        return new Made(id, plans.compute(actor, id, order));
    }

    @GetMapping("/plans/{id}/versions/{number}")
    PlanPages.Shown version(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return pages.version(actor, id, number);
    }

    @GetMapping(value = "/plans/{id}/versions/{number}/export.csv", produces = "text/csv;charset=UTF-8")
    String csv(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return Exports.csv(pages.answered(actor, id, number));
    }

    @GetMapping(value = "/plans/{id}/versions/{number}/export.geojson", produces = "application/geo+json")
    Map<String, Object> geojson(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return Exports.geojson(pages.answered(actor, id, number));
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/versions/{number}/check")
    Answered check(Actor actor, @PathVariable PlanId id, @PathVariable int number, @Valid @RequestBody MovesBody body) {
        return plans.check(actor, id, number, body.moves()).withoutLinks();
    }

    /// @param moves an edit by hand that is not kept yet
    record LinksBody(
            @NotBlank String member,
            @Nullable @Size(max = 5000) Map<String, String> moves) {}

    /// The households of one member of a network, each with its reason.
    @PostMapping("/plans/{id}/versions/{number}/links")
    List<Linked> links(
            Actor actor, @PathVariable PlanId id, @PathVariable int number, @Valid @RequestBody LinksBody body) {
        return plans.links(actor, id, number, options(body.moves()), body.member());
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/versions/{number}/edit")
    @ResponseStatus(HttpStatus.CREATED)
    Made edit(Actor actor, @PathVariable PlanId id, @PathVariable int number, @Valid @RequestBody MovesBody body) {
        return new Made(id, plans.edit(actor, id, number, body.moves()));
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/versions/{number}/stop")
    PlanPages.Page stop(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::stop, actor, id, number);
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/versions/{number}/discard")
    PlanPages.Page discard(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::discard, actor, id, number);
    }

    @Requires("planning.approve")
    @PostMapping("/plans/{id}/versions/{number}/approve")
    PlanPages.Page approve(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::approve, actor, id, number);
    }

    @Requires("planning.approve")
    @PostMapping("/plans/{id}/versions/{number}/withdraw")
    PlanPages.Page withdraw(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::withdraw, actor, id, number);
    }

    @Requires("planning.approve")
    @PostMapping("/plans/{id}/versions/{number}/apply")
    PlanPages.Page apply(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::apply, actor, id, number);
    }

    @Requires("planning.approve")
    @PostMapping("/plans/{id}/versions/{number}/undo")
    PlanPages.Page undo(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        return moved(plans::undo, actor, id, number);
    }

    /// A step that a version may take.
    private interface Move {
        void of(Actor actor, PlanId id, int number);
    }

    private PlanPages.Page moved(Move move, Actor actor, PlanId id, int number) {
        move.of(actor, id, number);
        return pages.page(actor, id);
    }

    private static Map<String, String> options(@Nullable Map<String, String> options) {
        return options == null ? Map.of() : options;
    }
}
