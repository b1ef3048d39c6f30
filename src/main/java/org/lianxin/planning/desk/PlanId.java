package org.lianxin.planning.desk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Rejection;

/// A plan's id.
public record PlanId(@JsonValue UUID value) {
    @JsonCreator
    public PlanId {}

    /// Reads an id from an address.
    ///
    /// @throws Rejection `planning.unknown` (404) for what is no id at all
    public static PlanId of(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Rejection.notFound("planning.unknown", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
