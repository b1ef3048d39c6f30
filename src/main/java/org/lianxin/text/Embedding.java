package org.lianxin.text;

import java.util.Optional;

/// Turns a text into a unit vector whose direction is its meaning; may be absent, because its model is still loading or
/// its native library does not run here. Everything in this module also works without it.
@FunctionalInterface
public interface Embedding {
    /// No embedding: plain characters decide alone.
    Embedding NONE = text -> Optional.empty();

    /// The unit vector of a text, or empty when there is no model now.
    Optional<float[]> of(String text);

    /// The vector of a short question that searches longer texts.
    default Optional<float[]> ofQuery(String text) {
        return of(text);
    }
}
