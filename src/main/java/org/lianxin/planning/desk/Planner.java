package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;

/// One subject's way from the county's data to an answer, and from an answer into the owning module.
interface Planner {
    Subject subject();

    /// The levels of area that it plans for.
    List<AreaCode.Level> levels();

    /// The rules to set, with what the area's own data suggest.
    List<Field> form(AreaCode area);

    /// Gathers the problem, searches, and has the answer checked independently.
    Ended plan(AreaCode area, Options options, SearchBudget budget);

    /// Whether things may be put elsewhere by hand.
    default boolean isEditable() {
        return false;
    }

    /// The answer with some things assigned elsewhere by hand, checked anew; its findings say what it breaks.
    Answered edited(AreaCode area, Options options, Answered answer, Map<String, String> moves);

    /// Whether there is a module that can take the answer over.
    boolean isApplicable();

    /// Hands the answer to the owning module within the caller's transaction.
    ///
    /// @return what undoing it needs, as JSON
    String apply(Actor actor, Plan plan, VersionId version, Options options, Answered answer);

    /// Takes it back while nothing depends on it, within the caller's transaction.
    void undo(Actor actor, Plan plan, VersionId version, String trace);
}
