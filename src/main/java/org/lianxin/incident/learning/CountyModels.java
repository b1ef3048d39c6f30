package org.lianxin.incident.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.lianxin.text.Classifier;
import org.lianxin.text.Embedding;
import org.lianxin.text.TextEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The model that each county uses at present. Every server process asks the database every few seconds, so a change on
/// one is seen on all.
@Component
public class CountyModels {
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(3);
    private static final int KEPT = 30;
    private static final Logger LOG = LoggerFactory.getLogger(CountyModels.class);
    private final TrainingStore store;
    private final TextEngine engine;
    private final Cache<County, Optional<UUID>> chosen =
            Caffeine.newBuilder().expireAfterWrite(ASKED_AGAIN).build();
    private final Cache<UUID, Optional<Classifier>> models = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(12))
            .build();

    CountyModels(TrainingStore store, TextEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    /// A county's model.
    ///
    /// @param training where it comes from; none is the one that ships
    public record InUse(Classifier classifier, @Nullable UUID training) {}

    /// The model in use; empty until the engine has learnt, and where it is switched off.
    public Optional<InUse> of(County county) {
        var shipped = engine.classifier();
        if (shipped.isEmpty()) {
            return Optional.empty();
        }
        var training = chosen.get(county, this::inUse);
        var own = training.flatMap(id -> model(county, id));
        return own.isPresent()
                ? Optional.of(new InUse(own.get(), training.orElseThrow()))
                : shipped.map(c -> new InUse(c, null));
    }

    /// Whether the version that the county uses was written by an earlier release and can be read no more: the one that
    /// ships answers until the county's has been trained anew.
    public boolean outdated(County county) {
        return chosen.get(county, this::inUse)
                .filter(id -> model(county, id).isEmpty())
                .isPresent();
    }

    boolean readable(County county, UUID training) {
        return model(county, training).isPresent();
    }

    /// The meaning of texts as the engine reads it now, whenever it is asked: it may load later than the model.
    Embedding embedding() {
        return text -> engine.embedding().of(text);
    }

    /// Lets this process see a change at once.
    void changed(County county) {
        chosen.invalidate(county);
    }

    private Optional<UUID> inUse(County county) {
        return store.uses(county, 1).stream().findFirst().flatMap(use -> Optional.ofNullable(use.training()));
    }

    private Optional<Classifier> model(County county, UUID training) {
        return models.get(training, id -> {
            var bytes = store.bytes(county, id)
                    .orElseThrow(() -> Rejection.notFound("incident.training-unknown", training));
            try {
                return Optional.of(Classifier.read(new ByteArrayInputStream(bytes), embedding()));
            } catch (IOException e) {
                LOG.warn(
                        "County {}: model {} cannot be read ({}); the shipped one answers until it is trained anew",
                        county,
                        id,
                        e.getMessage());
                return Optional.empty();
            }
        });
    }
}
