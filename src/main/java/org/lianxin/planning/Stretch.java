package org.lianxin.planning;

/// A part of a search's schedule: so many trials of work, and the moment at which it ends however few were done.
///
/// Cooling follows whichever of the two is further, so that a search on a busy machine still cools down in time; only
/// then does the answer depend on the clock.
public final class Stretch {
    private static final int CALLS_BETWEEN_LOOKS = 32;

    /// The share of the time that may pass before the clock can lead: code that runs for the first time is slow.
    private static final double GRACE = 0.15;

    private final SearchBudget budget;
    private final long begin;
    private final double work;
    private final double from;
    private final double until;
    private int calls;
    private double passed;
    private boolean led;

    /// @param until seconds of the budget's clock
    public Stretch(SearchBudget budget, long begin, double work, double until) {
        this.budget = budget;
        this.begin = begin;
        this.work = Math.max(1, work);
        from = budget.elapsed();
        this.until = until;
        look();
    }

    /// How far the stretch is, from 0 to 1 and beyond, at a total work of `now`.
    public double progress(long now) {
        double done = (now - begin) / work;
        if ((++calls & CALLS_BETWEEN_LOOKS - 1) == 0) look();
        if (passed <= done) return done;
        led = true;
        return passed;
    }

    /// Whether the work or the time is used up.
    public boolean isOver(long now) {
        return progress(now) >= 1;
    }

    /// Whether the clock, not the work, has set the pace anywhere.
    public boolean wasCut() {
        return led;
    }

    private void look() {
        double now = budget.elapsed();
        double share = until <= from ? 1 : (now - from) / (until - from);
        passed = budget.isCancelled() ? 1 : (share - GRACE) / (1 - GRACE);
    }
}
