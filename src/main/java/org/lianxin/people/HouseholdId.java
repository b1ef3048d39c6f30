package org.lianxin.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Ids;

/// A household.
public record HouseholdId(@JsonValue UUID value) {
    @JsonCreator
    public HouseholdId {}

    static HouseholdId next() {
        return new HouseholdId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
