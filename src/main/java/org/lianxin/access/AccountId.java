package org.lianxin.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.lianxin.platform.Ids;

/// An account; its words are [org.lianxin.platform.Actor#id()].
public record AccountId(@JsonValue UUID value) {
    @JsonCreator
    public AccountId {}

    static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
