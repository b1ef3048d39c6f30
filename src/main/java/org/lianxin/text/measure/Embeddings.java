package org.lianxin.text.measure;

import org.lianxin.text.Embedding;
import org.lianxin.text.TextHealth;

/// The embedding of a measurement: the real model, or none with `--no-embedding`.
final class Embeddings {
    private Embeddings() {}

    static Embedding of(Request request) {
        return request.embedding() ? TextHealth.loadInBackground(2).await() : Embedding.NONE;
    }
}
