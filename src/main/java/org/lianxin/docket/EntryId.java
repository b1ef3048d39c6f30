package org.lianxin.docket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Rejection;

/// An entry of the docket. The procedure that opened it gives its own record the same id.
public record EntryId(@JsonValue UUID value) {
    @JsonCreator
    public EntryId {}

    /// Reads an id from an address.
    ///
    /// @throws Rejection `docket.unknown` (404) for what is no id at all
    public static EntryId of(String text) {
        try {
            return new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("docket.unknown", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
