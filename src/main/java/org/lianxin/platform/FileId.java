package org.lianxin.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// A stored file, named by the SHA-256 of its bytes.
public record FileId(@JsonValue String sha256) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /// @throws Rejection `platform.file-id` unless it is 64 hexadecimal digits
    @JsonCreator
    public FileId {
        if (!HEX.matcher(sha256).matches()) {
            throw new Rejection("platform.file-id", sha256).field("photos");
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
