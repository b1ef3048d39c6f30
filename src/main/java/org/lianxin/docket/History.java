package org.lianxin.docket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A matter's whole life, to be entered at once as an import does.
///
/// @param received the first line, which opened it
/// @param turns how it moved on, in order
/// @param notes lines beside the moves
/// @param clocks its clocks as they stand
/// @param readers who may read its substance
public record History(
        EntryId id,
        Opening opening,
        Line received,
        List<Turn> turns,
        List<Line> notes,
        List<Run> clocks,
        List<Holder> readers) {

    /// A clock that has run.
    public record Run(
            String stage,
            Limit limit,
            Instant started,
            Instant due,
            @Nullable Instant stopped,
            @Nullable Instant paused,
            @Nullable Limit extendedBy) {}
}
