package org.lianxin.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something done that must be kept: a change, or somebody's look at personal data. A module publishes it as an
/// application event inside its transaction; `journal` writes it in that same transaction.
public interface Deed {
    County county();

    /// Where it happened, if it has a place.
    default @Nullable AreaCode area() {
        return null;
    }

    /// Who did it: [Actor#id()].
    String actor();

    /// What was done, such as `incident.dispatched`.
    String deed();

    /// What it was done to, such as `incident:0198…`.
    String subject();

    /// What else must be known: ids, codes, masked words. Never personal data in clear.
    default Map<String, ?> facts() {
        return Map.of();
    }
}
