package org.lianxin.docket;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.text.PersonalData;

/// A line of the timeline.
///
/// @param deed what was done, such as `incident.dispatched`; its sentence is in the messages
/// @param facts ids and codes; never personal data
/// @param note words for colleagues
/// @param said words for the requester
/// @param open whether the requester sees the line
public record Line(
        String actor,
        String actorName,
        Instant at,
        String deed,
        Map<String, ?> facts,
        @Nullable String note,
        @Nullable String said,
        boolean open) {

    /// A line that only colleagues see.
    public static Line of(Actor by, Instant at, String deed) {
        return new Line(by.id(), by.name(), at, deed, Map.of(), null, null, false);
    }

    public Line with(Map<String, ?> facts) {
        return new Line(actor, actorName, at, deed, facts, note, said, open);
    }

    public Line note(@Nullable String note) {
        return new Line(actor, actorName, at, deed, facts, note, said, open);
    }

    /// The line as those read it who are not at work on the matter: without personal data.
    public Line masked() {
        return new Line(actor, actorName, at, deed, facts, mask(note), mask(said), open);
    }

    private static @Nullable String mask(@Nullable String words) {
        return words == null ? null : PersonalData.mask(words);
    }

    /// Lets the requester see the line, with these words if there are any.
    public Line said(@Nullable String said) {
        return new Line(actor, actorName, at, deed, facts, note, said, true);
    }
}
