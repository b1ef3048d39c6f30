package org.lianxin.planning.rounds;

import java.util.List;

/// Who goes where in which order; a worker without a round is not listed.
///
/// @param omitted visits that nobody makes, by index
public record RoundsPlan(List<Round> rounds, List<Integer> omitted) {
    public RoundsPlan {
        rounds = List.copyOf(rounds);
        omitted = List.copyOf(omitted);
    }

    /// One worker's round.
    ///
    /// @param worker index of the worker, @param visits indices of the visits in order
    public record Round(int worker, List<Integer> visits) {
        public Round {
            visits = List.copyOf(visits);
        }
    }
}
