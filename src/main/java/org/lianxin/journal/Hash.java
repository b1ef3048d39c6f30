package org.lianxin.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HexFormat;

/// A digest, written in lower-case hexadecimal.
public record Hash(byte[] bytes) {
    @JsonCreator
    static Hash of(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    @JsonValue
    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
