package org.lianxin.planning.match;

import java.util.Set;

/// A volunteer, a team or a unit that may be offered requests.
///
/// @param capacity most offers now
/// @param done what this taker already did in the period; counts for fairness
/// @param reach longest way; infinite for any
/// @param consents whether the taker agreed to be asked at all
public record Taker(
        String id, double x, double y, Set<String> skills, int capacity, int done, double reach, boolean consents) {
    public Taker {
        skills = Set.copyOf(skills);
    }
}
