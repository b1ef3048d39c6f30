package org.lianxin.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Leave to do one kind of thing, such as `incident.dispatch`. Each module names its own in its manifest; which role
/// holds which is data.
public record Permission(@JsonValue String id) {
    @JsonCreator
    public Permission {}

    @Override
    public String toString() {
        return id;
    }
}
