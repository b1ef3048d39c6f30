package org.lianxin.planning.rounds;

import java.util.Set;

/// Someone who makes rounds: a grid worker, a helper, a meal courier.
///
/// @param start place where the round begins, @param end place where it ends
/// @param load most that can be carried; infinite when nothing is
/// @param shift from the earliest departure to the latest return
/// @param most most visits in one round
public record Worker(String id, int start, int end, double load, Window shift, Set<String> skills, int most) {
    public Worker {
        skills = Set.copyOf(skills);
    }

    /// Whether this worker may make the visit at all, whatever the time.
    public boolean may(Visit visit) {
        return skills.containsAll(visit.skills())
                && (visit.only().isEmpty() || visit.only().contains(id));
    }
}
