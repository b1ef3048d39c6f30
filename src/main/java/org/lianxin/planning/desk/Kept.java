package org.lianxin.planning.desk;

import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;

/// A subject whose owning module does not stand yet: its plans are approved, kept, shown and exported.
interface Kept extends Planner {
    @Override
    default Answered edited(AreaCode area, Options options, Answered answer, Map<String, String> moves) {
        throw Rejection.conflict("planning.not-editable");
    }

    @Override
    default boolean isApplicable() {
        return false;
    }

    @Override
    default String apply(Actor actor, Plan plan, VersionId version, Options options, Answered answer) {
        throw Rejection.conflict("planning.not-applicable");
    }

    @Override
    default void undo(Actor actor, Plan plan, VersionId version, String trace) {
        throw Rejection.conflict("planning.not-applicable");
    }
}
