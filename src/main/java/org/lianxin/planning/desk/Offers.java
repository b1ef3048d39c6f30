package org.lianxin.planning.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.lianxin.access.AccountId;
import org.lianxin.notice.News;
import org.lianxin.notice.Notices;
import org.lianxin.notice.To;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers of applied matches: each is made to one person or unit, who accepts or declines; whoever declines or stays
/// silent is followed by the next in turn. An accepted offer changes nobody's duty: the matter stays with its owner.
@Service
class Offers {
    private static final int MOST_SHOWN = 200;
    private final PlanStore plans;
    private final OfferStore store;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Offers(PlanStore plans, OfferStore store, Notices notices, ApplicationEventPublisher events, InstantSource clock) {
        this.plans = plans;
        this.store = store;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /// One request and to whom it is offered first.
    record Sent(OfferStore.Asked asked, List<String> takers) {}

    /// Asks everybody at once, within the caller's transaction.
    void send(
            Actor actor, Plan plan, VersionId version, List<Sent> sent, List<OfferStore.Taking> takers, Duration time) {
        takers.forEach(taker -> store.insert(version, taker));
        for (var one : sent) {
            store.insert(version, one.asked());
            one.takers().forEach(taker -> ask(actor, plan, version, one.asked().request(), taker, time));
        }
    }

    private void ask(Actor actor, Plan plan, VersionId version, String request, String taker, Duration time) {
        var id = new OfferId(Ids.next());
        var now = clock.instant();
        store.insert(version, id, request, taker, now, now.plus(time));
        var offer = store.get(plan.county(), id);
        tell(actor, plan, offer, "made");
        var news = News.of("planning.offered", "offers:" + id, "planning.told.offered", request, offer.place());
        if (offer.account() != null) {
            notices.tell(plan.county(), new To.Accounts(List.of(offer.account())), news);
        } else if (offer.unit() != null) {
            notices.tell(plan.county(), new To.Unit(offer.unit()), news);
        }
    }

    /// Takes the open offers of a version back.
    ///
    /// @throws Rejection `planning.offer-accepted` (409) once somebody has accepted one
    void withdraw(Actor actor, Plan plan, VersionId version) {
        var all = store.of(version);
        all.stream().filter(o -> o.state() == Offer.State.ACCEPTED).findFirst().ifPresent(accepted -> {
            throw Rejection.conflict("planning.offer-accepted", accepted.taker(), accepted.request());
        });
        for (var offer : all) {
            if (offer.state() == Offer.State.OFFERED) {
                store.put(offer, Offer.State.WITHDRAWN, actor.id(), clock.instant());
                tell(actor, plan, offer, "withdrawn");
            }
        }
    }

    /// What the actor was asked, the open ones first.
    List<Offer> mine(Actor actor) {
        return store.to(actor, MOST_SHOWN);
    }

    /// The person's own answer.
    ///
    /// @throws Rejection `planning.offer-unknown` (404) when it was made to somebody else
    @Transactional
    public void answer(Actor actor, OfferId id, boolean accepts) {
        var offer = store.get(actor.county(), id);
        if (!offer.isTo(actor)) {
            throw Rejection.notFound("planning.offer-unknown", id);
        }
        answer(actor, plans.lock(actor.county(), offer.version().plan()), id, accepts);
    }

    /// An answer that the clerk was given by phone or in person, and notes.
    @Transactional
    public void note(Actor actor, PlanId plan, OfferId id, boolean accepts) {
        var locked = plans.lock(actor.county(), plan);
        actor.require(PlanningModule.EDIT, locked.area());
        if (!store.get(actor.county(), id).version().plan().equals(plan)) {
            throw Rejection.notFound("planning.offer-unknown", id);
        }
        answer(actor, locked, id, accepts);
    }

    private void answer(Actor actor, Plan plan, OfferId id, boolean accepts) {
        var offer = store.get(plan.county(), id);
        offer.requireOpen();
        close(actor, plan, offer, accepts ? Offer.State.ACCEPTED : Offer.State.DECLINED);
    }

    /// Passes on what nobody answered in time.
    @Transactional
    public void passOn(Offer overdue) {
        var plan = plans.lock(overdue.version().county(), overdue.version().plan());
        var offer = store.get(plan.county(), overdue.id());
        var late = !offer.answerBy().isAfter(clock.instant());
        if (offer.state() == Offer.State.OFFERED && late) {
            close(Actor.system(plan.county()), plan, offer, Offer.State.UNANSWERED);
        }
    }

    private void close(Actor actor, Plan plan, Offer offer, Offer.State state) {
        store.put(offer, state, actor.id(), clock.instant());
        tell(actor, plan, offer, state.name().toLowerCase(java.util.Locale.ROOT));
        if (state == Offer.State.ACCEPTED) {
            tellMaker(plan, "planning.told.accepted", offer);
            return;
        }
        var next = store.next(offer.version(), offer.request());
        if (next.isEmpty()) {
            tellMaker(plan, "planning.told.nobody", offer);
            return;
        }
        var time = Duration.between(offer.askedAt(), offer.answerBy());
        ask(actor, plan, offer.version(), offer.request(), next.get(), time);
    }

    /// The person who made the plan; what the product made itself is told to nobody.
    private void tellMaker(Plan plan, String text, Offer offer) {
        try {
            var maker = new AccountId(java.util.UUID.fromString(plan.madeBy()));
            var news = News.of(text, "planning:" + plan.id(), text, offer.request(), offer.place());
            notices.tell(plan.county(), new To.Accounts(List.of(maker)), news);
        } catch (IllegalArgumentException system) {
            // made by the product, such as in the demo
        }
    }

    private void tell(Actor actor, Plan plan, Offer offer, String name) {
        events.publishEvent(new OfferMoved(
                plan.county(), plan.area(), plan.id(), offer.version().number(), offer.id(), name, actor.id()));
    }

    /// Offers that nobody answered in time, in all counties.
    List<Offer> overdue(Instant now) {
        return store.overdue(now, MOST_SHOWN);
    }
}
