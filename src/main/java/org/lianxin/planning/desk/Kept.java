package org.lianxin.planning.desk;

import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;

/// A subject whose owning module does not stand yet: its plans are approved, kept, shown and exported.
interface Kept extends Planner {
    @Override
    default boolean isApplicable() {
        return false;
    }

    @Override
    default String apply(Actor actor, Draft draft) {
        throw Rejection.conflict("planning.not-applicable");
    }

    @Override
    default void undo(Actor actor, Plan plan, VersionId version, String trace) {
        throw Rejection.conflict("planning.not-applicable");
    }
}
