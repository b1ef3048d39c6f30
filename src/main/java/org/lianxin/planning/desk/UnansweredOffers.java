package org.lianxin.planning.desk;

import java.time.Duration;
import java.time.InstantSource;
import org.lianxin.platform.Jobs;
import org.springframework.stereotype.Component;

/// Passes offers on that nobody answered in time, so that no request lies with somebody who does not look.
@Component
class UnansweredOffers {
    private final Offers offers;
    private final InstantSource clock;

    UnansweredOffers(Offers offers, InstantSource clock, Jobs jobs) {
        this.offers = offers;
        this.clock = clock;
        jobs.every("planning.unanswered-offers", Duration.ofMinutes(1), this::run);
    }

    void run() {
        offers.overdue(clock.instant()).forEach(offers::passOn);
    }
}
