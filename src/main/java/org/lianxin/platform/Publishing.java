package org.lianxin.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells whether everybody may read some words. Modules that publish ask it without knowing who reads.
public interface Publishing {
    /// The places where the words name or reach a person, each marked by 【】; empty where none does.
    Optional<String> personal(String words);

    /// Lets words pass that everybody may read.
    ///
    /// @param field of the request that holds them
    /// @throws Rejection `text.personal-data` (422), with each place marked
    void require(String field, @Nullable String words);

    /// The words as everybody may read them, personal data hidden.
    String masked(String words);
}
