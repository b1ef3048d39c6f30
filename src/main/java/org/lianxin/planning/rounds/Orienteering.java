package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;

/// Which places to visit within a time limit so that the scores add up to the most, from one point to another.
///
/// @param x places, the first is the start and the second the end, @param score what each place is worth
/// @param limit longest path, straight lines
public record Orienteering(double[] x, double[] y, double[] score, double limit) {
    /// Length of a path through the given places, start and end added.
    public double length(List<Integer> places) {
        double length = 0;
        int at = 0;
        for (int p : places) {
            length += distance(at, p);
            at = p;
        }
        return length + distance(at, 1);
    }

    double distance(int a, int b) {
        return Math.hypot(x[a] - x[b], y[a] - y[b]);
    }

    double scoreOf(List<Integer> places) {
        return places.stream().mapToDouble(p -> score[p]).sum();
    }

    /// The same as rounds of one worker with optional visits; ways cost next to nothing.
    RoundsProblem asRounds() {
        double top = 0;
        for (double s : score) top = Math.max(top, s);
        double tiny = 1e-4 * top / Math.max(1e-9, limit);
        var air = Travel.byAir(x, y, -1, 1);
        double[] metres = air.metres().clone();
        for (int k = 0; k < metres.length; k++) metres[k] *= tiny;
        List<Visit> visits = new ArrayList<>();
        for (int p = 2; p < x.length; p++)
            visits.add(new Visit("" + (p + 1), p, 0, 0, List.of(), java.util.Set.of(), java.util.Set.of(), score[p]));
        var worker = new Worker(
                "1", 0, 1, Double.POSITIVE_INFINITY, new Window(0, limit), java.util.Set.of(), Integer.MAX_VALUE);
        return new RoundsProblem(
                visits, List.of(worker), new Travel(x.length, metres, tiny), RoundsProblem.Goal.DISTANCE, 0);
    }
}
