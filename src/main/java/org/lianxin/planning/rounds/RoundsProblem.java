package org.lianxin.planning.rounds;

import java.util.List;

/// Visits to share out among workers as rounds.
///
/// @param goal what is made small first
/// @param fairness cost of an uneven share: this times the sum of squared shares (minutes of visiting), 0 to ignore it
public record RoundsProblem(List<Visit> visits, List<Worker> workers, Travel travel, Goal goal, double fairness) {
    public RoundsProblem {
        visits = List.copyOf(visits);
        workers = List.copyOf(workers);
    }

    /// What is made small first. Leaving out a visit always counts before either.
    public enum Goal {
        /// As few workers as possible, then the way: the custom of the Solomon and Homberger tables.
        WORKERS_THEN_DISTANCE,
        /// The way only, with up to all workers.
        DISTANCE
    }
}
