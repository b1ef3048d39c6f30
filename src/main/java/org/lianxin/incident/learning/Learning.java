package org.lianxin.incident.learning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.IncidentModule;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Digests;
import org.lianxin.platform.Rejection;
import org.lianxin.text.Classifier;
import org.lianxin.text.Examination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Trains a county's model, examines it beside the one in use, and lets it take that one's place when it is not worse.
@Service
public class Learning {
    /// Fewer held-back cases than this say nothing about how good a model is.
    static final int LEAST_HELD_BACK = 20;

    /// From which an answer counts as sure where the county has set no threshold.
    private static final double SURE = 0.95;

    private static final long SEED = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);
    private final TrainingStore store;
    private final CountyCases cases;
    private final CountyModels models;
    private final Categories categories;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("learning")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    Learning(
            TrainingStore store,
            CountyCases cases,
            CountyModels models,
            Categories categories,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.cases = cases;
        this.models = models;
        this.categories = categories;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Starts a training on a thread of its own; it takes seconds, with meaning up to a minute or two.
    ///
    /// @throws Rejection `incident.training-runs` (409), `incident.text-not-ready`
    public UUID start(Actor by) {
        var id = begin(by);
        worker.execute(() -> run(by, id));
        return id;
    }

    /// Trains on the caller's thread, for the nightly job and the demo.
    public UUID train(Actor by) {
        var id = begin(by);
        run(by, id);
        return id;
    }

    private UUID begin(Actor by) {
        by.require(IncidentModule.TRAIN, by.county().area());
        if (models.of(by.county()).isEmpty()) {
            throw Rejection.conflict("incident.text-not-ready");
        }
        return store.begin(by, clock.instant());
    }

    private void run(Actor by, UUID id) {
        try {
            learn(by, id);
        } catch (Rejection e) {
            store.fail(by.county(), id, e.code(), clock.instant());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("A training of county {} failed", by.county(), e);
            store.fail(by.county(), id, "incident.training-failed", clock.instant());
        }
    }

    private void learn(Actor by, UUID id) {
        var county = by.county();
        var dealt = cases.deal(county, valid(by));
        if (dealt.heldBack().size() < LEAST_HELD_BACK) {
            throw new Rejection("incident.training-too-few");
        }
        var candidate = Classifier.train(dealt.learnt(), models.embedding(), SEED);
        var current = models.of(county).orElseThrow();
        var figures = Examination.of(candidate, dealt.heldBack(), SURE);
        var beside = Examination.of(current.classifier(), dealt.heldBack(), SURE);
        var replaces = figures.isNotWorseThan(beside);
        var bytes = bytes(candidate);
        var begun = store.find(county, id).orElseThrow();
        var done = new Training(
                id,
                begun.number(),
                replaces ? Training.State.REPLACED : Training.State.NOT_BETTER,
                begun.by(),
                begun.startedAt(),
                clock.instant(),
                null,
                dealt.shipped(),
                dealt.cases(),
                dealt.imported(),
                dealt.heldBack().size(),
                SURE,
                candidate.threshold(),
                candidate.usesMeaning(),
                figures,
                current.training(),
                beside,
                Digests.sha256(bytes));
        transaction.executeWithoutResult(t -> conclude(by, done, bytes));
        models.changed(county);
    }

    private void conclude(Actor by, Training done, byte[] bytes) {
        store.keep(by.county(), String.valueOf(done.model()), bytes);
        store.finish(by.county(), done);
        if (done.state() == Training.State.REPLACED) {
            store.use(by, done.id(), "trained", clock.instant());
        }
        var facts = Map.of("number", done.number(), "state", done.state(), "model", String.valueOf(done.model()));
        events.publishEvent(ModelDeed.of(by, "model-trained", done.id(), facts));
    }

    /// Uses an earlier or other version from now on, or the one that ships.
    ///
    /// @throws Rejection `incident.training-unknown` (404) where it has no model, `incident.training-outdated`
    /// (409) where an earlier release wrote it
    @Transactional
    public void choose(Actor by, @Nullable UUID training) {
        by.require(IncidentModule.TRAIN, by.county().area());
        if (training != null && store.bytes(by.county(), training).isEmpty()) {
            throw Rejection.notFound("incident.training-unknown", training);
        }
        if (training != null && !models.readable(by.county(), training)) {
            throw Rejection.conflict("incident.training-outdated");
        }
        store.use(by, training, "chosen", clock.instant());
        events.publishEvent(ModelDeed.of(by, "model-chosen", training == null ? "shipped" : training, Map.of()));
        models.changed(by.county());
    }

    private Set<String> valid(Actor by) {
        return categories.on(by.county(), clock.instant()).stream()
                .map(Category::code)
                .collect(Collectors.toSet());
    }

    private static byte[] bytes(Classifier classifier) {
        var out = new ByteArrayOutputStream();
        try {
            classifier.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
