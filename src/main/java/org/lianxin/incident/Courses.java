package org.lianxin.incident;

import java.time.InstantSource;
import org.lianxin.docket.Charges;
import org.lianxin.docket.Clocks;
import org.lianxin.docket.EntryId;
import org.lianxin.docket.Timeline;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Reads the course of an incident from its docket entry.
@Component
class Courses {
    private final Timeline timeline;
    private final Clocks clocks;
    private final Charges charges;
    private final InstantSource clock;

    Courses(Timeline timeline, Clocks clocks, Charges charges, InstantSource clock) {
        this.timeline = timeline;
        this.clocks = clocks;
        this.charges = charges;
        this.clock = clock;
    }

    Course of(County county, EntryId entry, Insight insight) {
        var running = clocks.of(county, entry, clock.instant());
        return new Course(
                running,
                timeline.of(county, entry).stream().map(insight::line).toList(),
                timeline.spells(county, entry),
                charges.of(county, entry, running));
    }
}
