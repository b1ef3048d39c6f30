package org.lianxin.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Ids;

/// A person in the vault.
public record PersonId(@JsonValue UUID value) {
    @JsonCreator
    public PersonId {}

    static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
