package org.lianxin.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person agreed to, in which words, by which way, and when it was taken back.
///
/// @param items what may be kept or used, such as `living-alone`, `emergency-contact`
/// @param version of the text that the person read or heard
public record Consent(
        Id id,
        PersonId person,
        String purpose,
        List<String> items,
        String version,
        Channel channel,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable Channel withdrawnBy) {

    /// A consent.
    public record Id(@JsonValue UUID value) {
        @JsonCreator
        public Id {}

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// How consent was given or taken back.
    public enum Channel {
        APP,
        PAPER,
        PHONE,
        /// By a guardian or another whom the person entitled.
        PROXY
    }
}
