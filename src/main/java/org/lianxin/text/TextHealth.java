package org.lianxin.text;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.lianxin.text.embedding.Bge;

/// Loads the embedding model in the background and says whether it runs; until then, or without it, pure Java serves.
public final class TextHealth implements Embedding {
    private static final int LONGEST = 128;

    /// Whether the embedding model serves.
    public enum State {
        LOADING,
        READY,
        FALLEN_BACK
    }

    /// The state of the engine.
    ///
    /// @param reason why it fell back to pure Java; empty otherwise
    public record Report(State state, String reason) {}

    private final CompletableFuture<Bge> model;

    private TextHealth(CompletableFuture<Bge> model) {
        this.model = model;
    }

    /// Starts to load on a thread of its own and returns at once.
    public static TextHealth loadInBackground(int threads) {
        var model = new CompletableFuture<Bge>();
        Thread.ofPlatform().name("text-model").daemon().start(() -> {
            try {
                model.complete(new Bge(LONGEST, threads));
            } catch (Exception | LinkageError e) {
                model.completeExceptionally(e);
            }
        });
        return new TextHealth(model);
    }

    public Report report() {
        if (!model.isDone()) {
            return new Report(State.LOADING, "");
        }
        if (!model.isCompletedExceptionally()) {
            return new Report(State.READY, "");
        }
        var reason = model.exceptionNow();
        return new Report(State.FALLEN_BACK, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    }

    /// Waits until the model is loaded or has failed, for measurements and nightly jobs.
    public Embedding await() {
        model.handle((loaded, failure) -> failure == null).join();
        return this;
    }

    @Override
    public Optional<float[]> of(String text) {
        return run(model -> model.embed(text));
    }

    @Override
    public Optional<float[]> ofQuery(String text) {
        return run(model -> model.embedQuery(text));
    }

    private interface Use {
        float[] on(Bge model) throws Exception;
    }

    /// A single text that the model refuses is treated as one without meaning: it never stops a report.
    private Optional<float[]> run(Use use) {
        if (!model.isDone() || model.isCompletedExceptionally()) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.on(model.join()));
        } catch (Exception e) {
            return Optional.empty();
        }
    }
}
