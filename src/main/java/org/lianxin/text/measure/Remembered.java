package org.lianxin.text.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxin.text.Embedding;

/// Keeps what was embedded while learning, so that a cross-validation embeds each text once; texts that are only judged
/// are embedded anew, so that their time is the true one.
final class Remembered implements Embedding {
    private final Embedding model;
    private final Map<String, Optional<float[]>> vectors = new HashMap<>();
    private boolean learning;

    Remembered(Embedding model) {
        this.model = model;
    }

    void learning(boolean learning) {
        this.learning = learning;
    }

    @Override
    public Optional<float[]> of(String text) {
        var known = vectors.get(text);
        if (known != null) {
            return known;
        }
        var vector = model.of(text);
        if (learning) {
            vectors.put(text, vector);
        }
        return vector;
    }
}
