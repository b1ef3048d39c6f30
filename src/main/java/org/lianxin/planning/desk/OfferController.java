package org.lianxin.planning.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.lianxin.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Offers, for those who are asked and for the clerk who asked.
@RestController
@RequestMapping("/api/planning")
class OfferController {
    private final Offers offers;
    private final OfferStore store;
    private final PlanPages pages;

    OfferController(Offers offers, OfferStore store, PlanPages pages) {
        this.offers = offers;
        this.store = store;
        this.pages = pages;
    }

    /// @param answersHere whether the one asked answers in the product; otherwise the clerk notes the answer
    record Shown(
            OfferId id,
            String request,
            String place,
            String what,
            String taker,
            boolean answersHere,
            Offer.State state,
            Instant askedAt,
            Instant answerBy,
            @Nullable Instant answeredAt) {}

    @SignedIn
    @GetMapping("/offers/mine")
    List<Shown> mine(Actor actor) {
        return offers.mine(actor).stream().map(OfferController::shown).toList();
    }

    @SignedIn
    @PostMapping("/offers/{id}/accept")
    List<Shown> accept(Actor actor, @PathVariable OfferId id) {
        offers.answer(actor, id, true);
        return mine(actor);
    }

    @SignedIn
    @PostMapping("/offers/{id}/decline")
    List<Shown> decline(Actor actor, @PathVariable OfferId id) {
        offers.answer(actor, id, false);
        return mine(actor);
    }

    @Requires("planning.view")
    @GetMapping("/plans/{id}/versions/{number}/offers")
    List<Shown> of(Actor actor, @PathVariable PlanId id, @PathVariable int number) {
        var plan = pages.seen(actor, id);
        return store.of(new VersionId(plan.county(), id, number)).stream()
                .map(OfferController::shown)
                .toList();
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/offers/{offer}/accepted")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accepted(Actor actor, @PathVariable PlanId id, @PathVariable OfferId offer) {
        offers.note(actor, id, offer, true);
    }

    @Requires("planning.edit")
    @PostMapping("/plans/{id}/offers/{offer}/declined")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declined(Actor actor, @PathVariable PlanId id, @PathVariable OfferId offer) {
        offers.note(actor, id, offer, false);
    }

    private static Shown shown(Offer offer) {
        return new Shown(
                offer.id(),
                offer.request(),
                offer.place(),
                offer.what(),
                offer.taker(),
                offer.account() != null || offer.unit() != null,
                offer.state(),
                offer.askedAt(),
                offer.answerBy(),
                offer.answeredAt());
    }
}
