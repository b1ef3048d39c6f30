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

    /// The cosine of two unit vectors; summed in a fixed order, so that the same vectors give the same figure.
    static double cosine(float[] a, float[] b) {
        var even = 0f;
        var odd = 0f;
        var third = 0f;
        var fourth = 0f;
        for (var i = 0; i + 3 < a.length; i += 4) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return even + odd + third + fourth;
    }

    /// The unit vector that points from a common middle to another vector: what all texts share is taken out.
    static float[] from(float[] middle, float[] vector) {
        var from = new float[vector.length];
        var square = 0.0;
        for (var j = 0; j < from.length; j++) {
            from[j] = vector[j] - middle[j];
            square += from[j] * from[j];
        }
        var norm = (float) StrictMath.sqrt(Math.max(square, 1e-12));
        for (var j = 0; j < from.length; j++) {
            from[j] /= norm;
        }
        return from;
    }
}
