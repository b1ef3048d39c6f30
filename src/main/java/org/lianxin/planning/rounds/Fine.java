package org.lianxin.planning.rounds;

/// What a missing required visit costs while annealing; it follows how often the plans passed through are complete.
final class Fine {
    /// At first and at least, in mean ways.
    private static final double FIRST = 10;

    private static final double LEAST = 2;
    private static final double FEW_COMPLETE = 0.3;
    private static final double MANY_COMPLETE = 0.6;
    private static final double CHANGE = 1.15;
    private static final int STEPS = 500;

    private final double least;
    private final double most;
    private double now;
    private int passed;
    private int complete;

    Fine(double meanWay, double most) {
        this.most = most;
        least = Math.min(most, LEAST * meanWay);
        now = Math.min(most, FIRST * meanWay);
    }

    double now() {
        return now;
    }

    /// Counts one more plan and returns the fine from now on.
    double after(boolean isComplete) {
        passed++;
        if (isComplete) complete++;
        if (passed < STEPS) return now;
        double share = (double) complete / passed;
        if (share < FEW_COMPLETE) now = Math.min(most, now * CHANGE);
        else if (share > MANY_COMPLETE) now = Math.max(least, now / CHANGE);
        passed = 0;
        complete = 0;
        return now;
    }
}
