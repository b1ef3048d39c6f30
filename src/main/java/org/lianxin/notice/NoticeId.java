package org.lianxin.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A notice.
public record NoticeId(@JsonValue UUID value) {
    @JsonCreator
    public NoticeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
