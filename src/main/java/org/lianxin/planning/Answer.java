package org.lianxin.planning;

import java.util.List;

/// A plan that keeps every hard rule, with everything needed to trust it.
///
/// @param objective what the search minimised or maximised, recomputed from the solution
/// @param findings every rule, kept or broken and by how much
/// @param explanations per assignment, why here and not there
/// @param reproducible whether the same seed, threads and seconds give this answer again; false when the clock or a
///     cancellation cut the schedule of steps short
public record Answer<S>(
        S solution,
        double objective,
        Bound bound,
        List<RuleFinding> findings,
        List<Explanation> explanations,
        double seconds,
        boolean reproducible)
        implements Outcome<S> {
    public Answer {
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    /// Distance to the proven bound as a share of the objective; `NaN` without a bound.
    public double gap() {
        return bound.gap(objective);
    }
}
