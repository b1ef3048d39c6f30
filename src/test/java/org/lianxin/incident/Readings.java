package org.lianxin.incident;

import java.util.List;
import java.util.Locale;
import org.lianxin.docket.Clock;
import org.lianxin.docket.Docket;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.platform.Actor;
import org.springframework.stereotype.Component;

/// What the people of a district read of an incident.
@Component
class Readings {
    private final Pages pages;
    private final Slips slips;
    private final Docket docket;

    Readings(Pages pages, Slips slips, Docket docket) {
        this.pages = pages;
        this.slips = slips;
        this.docket = docket;
    }

    /// The stage, as the dispatcher reads it.
    String stage(Staffed d, IncidentId id) {
        return pages.page(d.dispatcher().actor(), id).entry().stage();
    }

    /// The first clock of a stage, as the dispatcher reads it.
    Clock clock(Staffed d, IncidentId id, String stage) {
        return pages.page(d.dispatcher().actor(), id).clocks().stream()
                .filter(c -> c.stage().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    /// The moves that somebody is offered.
    List<String> offered(Actor actor, IncidentId id) {
        return pages.page(actor, id).moves().stream().map(Moves.Offer::name).toList();
    }

    /// All that the reporter reads of its course.
    String said(Staffed d, IncidentId id) {
        return slips.of(d.county(), docket.code(d.county(), id.entry()), Locale.SIMPLIFIED_CHINESE)
                .timeline()
                .toString();
    }
}
