package org.lianxin.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.docket.EntryId;

/// An incident; its docket entry has the same id.
public record IncidentId(@JsonValue UUID value) {
    @JsonCreator
    public IncidentId {}

    EntryId entry() {
        return new EntryId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
