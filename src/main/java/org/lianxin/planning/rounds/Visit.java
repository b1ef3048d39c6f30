package org.lianxin.planning.rounds;

import java.util.List;
import java.util.Set;

/// One household to call on, one meal to bring, one parcel to hand over.
///
/// @param place number of the place in the [Travel] table
/// @param demand what it takes of the worker's load (meals, kilograms); 0 when nothing is carried
/// @param minutes how long the visit lasts
/// @param windows when it may begin (opening hours), in rising order; empty means any time
/// @param skills what the visitor must have; empty means anyone
/// @param only the workers who may come, by id (a wish, a family tie, a consent); empty means anyone
/// @param omission cost of leaving it out; infinite when it must be done
public record Visit(
        String id,
        int place,
        double demand,
        double minutes,
        List<Window> windows,
        Set<String> skills,
        Set<String> only,
        double omission) {
    public Visit {
        windows = List.copyOf(windows);
        skills = Set.copyOf(skills);
        only = Set.copyOf(only);
    }

    /// Whether the plan must contain it.
    public boolean required() {
        return Double.isInfinite(omission);
    }
}
