package org.lianxin.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.docket.EntryId;
import org.lianxin.platform.Rejection;

/// An incident; its docket entry has the same id.
public record IncidentId(@JsonValue UUID value) {
    @JsonCreator
    public IncidentId {}

    /// Reads an id from an address.
    ///
    /// @throws Rejection `docket.unknown` (404) for what is no id at all
    public static IncidentId of(String text) {
        try {
            return new IncidentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("docket.unknown", text);
        }
    }

    EntryId entry() {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
