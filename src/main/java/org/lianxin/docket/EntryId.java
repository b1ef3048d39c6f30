package org.lianxin.docket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// An entry of the docket. The procedure that opened it gives its own record the same id.
public record EntryId(@JsonValue UUID value) {
    @JsonCreator
    public EntryId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
