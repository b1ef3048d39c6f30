package org.lianxin.planning.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Rejection;

/// An offer's id.
public record OfferId(@JsonValue UUID value) {
    @JsonCreator
    public OfferId {}

    /// Reads an id from an address.
    ///
    /// @throws Rejection `planning.offer-unknown` (404) for what is no id at all
    public static OfferId of(String text) {
        try {
            return new OfferId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("planning.offer-unknown", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
