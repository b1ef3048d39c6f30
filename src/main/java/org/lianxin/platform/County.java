package org.lianxin.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The county or district that owns a row: the first six digits of every code in it (GB/T 2260).
///
/// It leads every key of every business table, so that on a distributed PostgreSQL each use-case stays on one shard.
public record County(@JsonValue String code) {
    private static final Pattern SIX_DIGITS = Pattern.compile("[1-9]\\d{5}");

    /// @throws Rejection `platform.county-code` when the code is not six digits
    @JsonCreator
    public County {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new Rejection("platform.county-code", code).field("county");
        }
    }

    /// The county as an area: everything within it.
    public AreaCode area() {
        return new AreaCode(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
