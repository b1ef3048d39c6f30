package org.lianxin.planning.rounds;

/// A span in which a visit may begin or a worker is on duty, both ends included, in the unit of the travel times.
public record Window(double from, double to) {
    /// No limit at all.
    public static final Window ALWAYS = new Window(0, Double.MAX_VALUE);
}
