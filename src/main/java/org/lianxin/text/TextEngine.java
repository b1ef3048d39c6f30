package org.lianxin.text;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The engine as the running product uses it: learns in the background once everything else has started, by words
/// first and then, where the model runs, by meaning too.
@Component
public class TextEngine {
    private static final Logger LOG = LoggerFactory.getLogger(TextEngine.class);
    private static final int THREADS = 1;

    /// How categories are found at present.
    public enum Mode {
        OFF,
        LEARNING,
        WORDS,
        MEANING,
        FAILED
    }

    /// How categories are found, and why not better.
    ///
    /// @param reason why there is no meaning, or nothing at all; empty when nobody needs to ask
    public record State(Mode mode, String reason) {}

    private final TextSettings settings;
    private final CompletableFuture<Classifier> words = new CompletableFuture<>();
    private volatile @Nullable TextHealth model;
    private volatile @Nullable Classifier better;
    private volatile String failure = "";

    TextEngine(TextSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (!settings.enabled()) {
            return;
        }
        var thread = Thread.ofPlatform().name("text-learning").daemon().priority(Thread.MIN_PRIORITY);
        thread.start(this::learn);
    }

    private void learn() {
        try {
            words.complete(Classifier.shipped(Embedding.NONE));
            if (settings.meaning()) {
                learnMeaning();
            }
        } catch (RuntimeException | LinkageError e) {
            words.completeExceptionally(e);
            failure = e.toString();
            LOG.warn("Categories are not suggested as they should be: {}", e.toString());
        }
        LOG.info("Reports are understood by {}. {}", state().mode(), state().reason());
    }

    private void learnMeaning() {
        var loading = TextHealth.loadInBackground(THREADS);
        model = loading;
        loading.await();
        if (loading.report().state() == TextHealth.State.READY) {
            better = Classifier.shipped(loading);
        }
    }

    /// The classifier; empty until it has learnt, and where it is switched off.
    public Optional<Classifier> classifier() {
        var meaning = better;
        if (meaning != null) {
            return Optional.of(meaning);
        }
        return words.isDone() && !words.isCompletedExceptionally() ? Optional.of(words.join()) : Optional.empty();
    }

    /// The embedding, if there is one by now.
    public Embedding embedding() {
        var loaded = model;
        return loaded == null ? Embedding.NONE : loaded;
    }

    /// Waits for the classifier by words; for jobs that cannot do without, never for a page.
    public Classifier await() {
        return words.join();
    }

    public State state() {
        if (!settings.enabled()) {
            return new State(Mode.OFF, "lianxin.text.enabled=false");
        }
        if (!words.isDone()) {
            return new State(Mode.LEARNING, "");
        }
        if (words.isCompletedExceptionally()) {
            return new State(Mode.FAILED, words.exceptionNow().toString());
        }
        return better != null ? new State(Mode.MEANING, "") : new State(Mode.WORDS, whyNoMeaning());
    }

    private String whyNoMeaning() {
        var loaded = model;
        if (loaded == null) {
            return settings.meaning() ? "" : "lianxin.text.meaning=false";
        }
        return failure.isEmpty() ? loaded.report().reason() : failure;
    }
}
