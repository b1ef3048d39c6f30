package org.lianxin.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.calendar.WorkingCalendar;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Whose time a matter used. Every hour of a clock is charged to whoever held the matter in it, a late hour too: who
/// passes a late matter on does not pass the lateness on. Waiting for somebody outside is charged to nobody.
@Service
public class Charges {
    private final Timeline timeline;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    Charges(Timeline timeline, WorkingCalendar calendar, InstantSource clock) {
        this.timeline = timeline;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// What one holder used of one clock, in the clock's own kind of time: of working days the office hours.
    ///
    /// @param late how much of the used time came after the end of the limit
    public record Charge(String stage, int round, @Nullable UUID unit, Duration used, Duration late) {}

    private record Of(String stage, int round, @Nullable UUID unit) {}

    /// What each holder used of each clock, the first holder first.
    public List<Charge> of(County county, EntryId id, List<Clock> clocks) {
        var spells = timeline.spells(county, id);
        var sums = new LinkedHashMap<Of, Charge>();
        for (var run : clocks) {
            for (var spell : spells) {
                if (spell.waitsFor() == null) {
                    add(sums, county, run, spell);
                }
            }
        }
        return List.copyOf(sums.values());
    }

    private void add(LinkedHashMap<Of, Charge> sums, County county, Clock run, Timeline.Spell spell) {
        var end = Objects.requireNonNullElseGet(run.stopped(), clock::instant);
        var from = later(run.started(), spell.from());
        var to = earlier(end, Objects.requireNonNullElse(spell.to(), end));
        if (!from.isBefore(to)) {
            return;
        }
        var unit = run.limit().unit();
        var late = later(from, run.due());
        var charge = new Charge(
                run.stage(),
                run.round(),
                spell.unit(),
                calendar.elapsed(county, from, to, unit),
                late.isBefore(to) ? calendar.elapsed(county, late, to, unit) : Duration.ZERO);
        sums.merge(new Of(run.stage(), run.round(), spell.unit()), charge, Charges::sum);
    }

    private static Charge sum(Charge a, Charge b) {
        return new Charge(a.stage, a.round, a.unit, a.used.plus(b.used), a.late.plus(b.late));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
