package org.lianxin.planning.match;

import java.util.Set;

/// A wish, an errand or a request for help that waits for somebody to take it.
///
/// @param people how many different takers it needs
/// @param skills what each taker must have
/// @param declined takers who said no, or whom the asker does not want, by id
/// @param preferred takers the asker knows and would like, by id; each saves the problem's `tie`
/// @param omission cost of each missing taker; infinite when it must be filled
public record Request(
        String id,
        double x,
        double y,
        int people,
        Set<String> skills,
        Set<String> declined,
        Set<String> preferred,
        double omission) {
    public Request {
        skills = Set.copyOf(skills);
        declined = Set.copyOf(declined);
        preferred = Set.copyOf(preferred);
    }

    /// Whether no plan may leave it unfilled.
    public boolean required() {
        return Double.isInfinite(omission);
    }
}
