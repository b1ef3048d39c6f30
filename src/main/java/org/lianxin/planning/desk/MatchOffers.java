package org.lianxin.planning.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.planning.match.Request;
import org.lianxin.planning.match.Taker;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Turns a match into offers: grid workers and units are asked in the product; whoever has no account there yet, such
/// as a volunteer, is asked by the clerk.
@Component
class MatchOffers {
    private static final String BETWEEN = "、";
    private final MatchGathering gathering;
    private final GridWorkers workers;
    private final Units units;
    private final Offers offers;

    MatchOffers(MatchGathering gathering, GridWorkers workers, Units units, Offers offers) {
        this.gathering = gathering;
        this.workers = workers;
        this.units = units;
        this.offers = offers;
    }

    /// @throws Rejection `planning.changed-since` when a request was taken, or declined by the one to be asked, since
    void send(Actor actor, Draft draft) {
        var options = draft.options();
        var problem = gathering.gather(draft.area(), options).problem();
        var requests = problem.requests().stream().collect(Collectors.toMap(Request::id, r -> r));
        var takers = problem.takers().stream().collect(Collectors.toMap(Taker::id, t -> t));
        var what = MatchGathering.what(options);
        var sent = new LinkedHashMap<String, Offers.Sent>();
        for (var row : draft.answer().tables().getFirst().rows()) {
            var request = requests.get(String.valueOf(row.get(0)));
            if (!(row.get(2) instanceof String taker) || !takers.containsKey(taker)) {
                continue;
            }
            var code = String.valueOf(row.get(0));
            var next = List.of(String.valueOf(row.get(3)).split(BETWEEN)).stream()
                    .filter(takers::containsKey)
                    .toList();
            var one = sent.computeIfAbsent(
                    code,
                    c -> new Offers.Sent(
                            new OfferStore.Asked(c, String.valueOf(row.get(1)), what.getOrDefault(c, ""), next),
                            new ArrayList<>()));
            one.takers().add(taker);
            if (request == null
                    || request.declined().contains(taker)
                    || one.takers().size() > request.people()) {
                throw Rejection.conflict("planning.changed-since", code);
            }
        }
        var time = Duration.ofHours(options.whole("answer-hours"));
        var plan = draft.plan();
        offers.send(actor, plan, draft.version(), List.copyOf(sent.values()), resolved(plan, takers), time);
    }

    void withdraw(Actor actor, Plan plan, VersionId version) {
        offers.withdraw(actor, plan, version);
    }

    private List<OfferStore.Taking> resolved(Plan plan, Map<String, Taker> takers) {
        var walkers = new LinkedHashMap<String, GridWorkers.Walker>();
        workers.within(plan.area()).forEach(w -> walkers.putIfAbsent(w.name(), w));
        var all = new ArrayList<OfferStore.Taking>();
        takers.values().forEach(taker -> all.add(taking(plan, taker, walkers.get(taker.id()))));
        return all;
    }

    private OfferStore.Taking taking(Plan plan, Taker taker, GridWorkers.@Nullable Walker walker) {
        if (walker != null && walker.account() != null) {
            return new OfferStore.Taking(taker.id(), walker.account(), null, taker.capacity());
        }
        var unit = units.named(plan.area(), taker.id()).map(Unit::id);
        return new OfferStore.Taking(taker.id(), null, unit.map(u -> u.value()).orElse(null), taker.capacity());
    }
}
