package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import org.lianxin.planning.SearchBudget;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;

/// One subject's way from the county's data to an answer, and from an answer into the owning module.
interface Planner {
    Subject subject();

    /// The levels of area that it plans for.
    List<AreaCode.Level> levels();

    /// The rules to set, with what the area's own data suggest.
    List<Field> form(AreaCode area);

    /// Refuses tables that cannot be read before a version is made with them.
    ///
    /// @throws Rejection naming the field and the line
    default void check(AreaCode area, Options options) {}

    /// Gathers the problem, searches, and has the answer checked independently.
    Ended plan(AreaCode area, Options options, SearchBudget budget);

    /// The answer with some things assigned elsewhere by hand, checked anew; its findings say what it breaks.
    Answered edited(Draft draft, Map<String, String> moves);

    /// The links of one member of a network after an edit by hand, each with its reason.
    ///
    /// @throws Rejection `planning.no-links` (409) for every other subject
    default List<Linked> links(Draft draft, Map<String, String> moves, String member) {
        throw Rejection.conflict("planning.no-links");
    }

    /// Whether there is a module that can take the answer over.
    boolean isApplicable();

    /// Hands the answer to the owning module within the caller's transaction.
    ///
    /// @return what undoing it needs, as JSON
    String apply(Actor actor, Draft draft);

    /// Takes it back while nothing depends on it, within the caller's transaction.
    void undo(Actor actor, Plan plan, VersionId version, String trace);
}
