package org.lianxin.planning;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// How long and how hard a search may run, and whom it tells; the clock runs from construction.
///
/// Searches plan a fixed number of steps from `seconds` and use the clock only as a stop, so that the same seed and
/// threads give the same answer unless the clock cut in; each answer says whether it did.
public final class SearchBudget {
    /// Beyond a minute the process is not a command that has just begun.
    private static final long LONGEST_START = 60_000_000_000L;

    private final long started;
    private final double seconds;
    private final long seed;
    private final int threads;
    private final AtomicBoolean cancelled;
    private final Consumer<Progress> listener;

    public SearchBudget(double seconds, long seed, int threads) {
        this(seconds, seed, threads, new AtomicBoolean(), progress -> {});
    }

    /// @param cancelled set to true from any thread to stop with the best so far
    /// @param listener told whenever the best answer or the bound improves, from any of the search's threads
    public SearchBudget(double seconds, long seed, int threads, AtomicBoolean cancelled, Consumer<Progress> listener) {
        this(System.nanoTime(), seconds, seed, threads, cancelled, listener);
    }

    private SearchBudget(
            long started,
            double seconds,
            long seed,
            int threads,
            AtomicBoolean cancelled,
            Consumer<Progress> listener) {
        this.started = started;
        if (!(seconds >= 0)) {
            throw new UnusableInput(
                    "planning.bad-seconds",
                    Sentence.of(
                            "时限必须是不小于零的秒数，收到 %s。", "The time limit must be zero or more seconds, not %s.", seconds));
        }
        if (threads < 1) {
            throw new UnusableInput(
                    "planning.bad-threads",
                    Sentence.of("线程数至少为 1，收到 %d。", "There must be at least one thread, not %d.", threads));
        }
        this.seconds = Math.min(seconds, 1e6);
        this.seed = seed;
        this.threads = threads;
        this.cancelled = cancelled;
        this.listener = listener;
    }

    public double seconds() {
        return seconds;
    }

    public long seed() {
        return seed;
    }

    public int threads() {
        return threads;
    }

    /// The same budget on a clock that has been running since the process began, for a command whose limit is felt
    /// from the moment it is typed; the planned work stays that of `seconds`.
    public SearchBudget sinceProcessStart() {
        var uptime = ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
        return new SearchBudget(
                System.nanoTime() - Math.clamp(uptime, 0, LONGEST_START), seconds, seed, threads, cancelled, listener);
    }

    /// Seconds since the search began.
    public double elapsed() {
        return (System.nanoTime() - started) / 1e9;
    }

    /// Seconds left, never negative; zero once cancelled.
    public double remaining() {
        return cancelled.get() ? 0 : Math.max(0, seconds - elapsed());
    }

    /// Whether the search must end now with the best so far.
    public boolean isOver() {
        return cancelled.get() || elapsed() >= seconds;
    }

    /// Whether the given share of the time (0 to 1) is used up, or the search is cancelled.
    public boolean isPast(double share) {
        return cancelled.get() || elapsed() >= seconds * share;
    }

    /// Asks the search to end; safe from any thread.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Tells the listener of an improvement.
    public void report(double objective, Bound bound, String phase) {
        listener.accept(new Progress(elapsed(), objective, bound, phase));
    }

    /// The same clock, seconds and cancellation for one thread with its own seed, telling nobody.
    public SearchBudget forThread(int index) {
        return new SearchBudget(remaining(), seed * 1_000_003L + index, 1, cancelled, progress -> {});
    }

    /// A part of the remaining time, with the same seed, threads, cancellation and listener.
    public SearchBudget share(double shareOfRemaining) {
        return new SearchBudget(remaining() * shareOfRemaining, seed, threads, cancelled, listener);
    }
}
