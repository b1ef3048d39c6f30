package org.lianxin.territory.exchange;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Publishing;
import org.lianxin.platform.Zones;
import org.lianxin.territory.TerritoryChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How every import ends: written whole and told to the journal, or not at all.
@Component
public class TableWriting {
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Publishing publishing;

    TableWriting(ApplicationEventPublisher events, InstantSource clock, Publishing publishing) {
        this.publishing = publishing;
        this.events = events;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }

    /// Notes a fault where the row's name, which labels and notices show to everybody, names or reaches a person.
    public void checkName(Lines.Line line) {
        publishing.personal(line.text("name")).ifPresent(places -> line.fault("name", "personal-data", places));
    }

    /// Writes when there is no fault and no dry run, and reports.
    public ImportReport finish(
            Actor actor, String kind, Lines lines, int added, int changed, boolean dryRun, Runnable write) {
        boolean sound = lines.faults().isEmpty();
        if (sound && !dryRun) {
            write.run();
            events.publishEvent(new TerritoryChanged(
                    actor.county(),
                    actor.county().area(),
                    actor.id(),
                    "territory." + kind + "-imported",
                    kind,
                    Map.of("added", added, "changed", changed)));
        }
        return new ImportReport(lines.rows(), sound ? added : 0, sound ? changed : 0, sound && !dryRun, lines.faults());
    }
}
