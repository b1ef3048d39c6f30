package org.lianxin.planning.desk;

import java.util.List;

/// A household's link to a member: why this one, and who else lives near.
///
/// @param nearest members whom the household could be linked to instead, the nearest first
public record Linked(Answered.Thing household, List<Other> nearest) {
    /// A member who lives near.
    ///
    /// @param households how many it has now
    public record Other(String id, String label, double metres, int households) {}
}
