package org.lianxin.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Ids;

/// A unit's identity.
public record UnitId(@JsonValue UUID value) {
    @JsonCreator
    public UnitId {}

    static UnitId next() {
        return new UnitId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
