package org.lianxin.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A role given to an account over an area, for a unit or for none, from one moment to another or without end.
public record Assignment(
        Id id,
        AccountId account,
        String role,
        AreaCode area,
        @Nullable UUID unit,
        Instant validFrom,
        @Nullable Instant validTo) {

    /// An assignment.
    public record Id(@JsonValue UUID value) {
        @JsonCreator
        public Id {}

        @Override
        public String toString() {
            return value.toString();
        }
    }
}
