package org.lianxin.incident.routing;

import java.time.InstantSource;
import java.util.Set;
import org.lianxin.incident.IncidentId;
import org.lianxin.incident.IncidentMoved;
import org.lianxin.incident.learning.CountyModels;
import org.lianxin.platform.County;
import org.lianxin.text.PersonalData;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what was suggested beside what people decided, so that it can be counted how often they agree.
@Component
class RememberSuggestions {
    private static final Set<String> RENAMED = Set.of("classified", "transferred", "merged");
    private final RoutingStore store;
    private final CountyModels models;
    private final InstantSource clock;

    RememberSuggestions(RoutingStore store, CountyModels models, InstantSource clock) {
        this.store = store;
        this.models = models;
        this.clock = clock;
    }

    @EventListener
    void on(IncidentMoved moved) {
        if (moved.name().equals("accepted")) {
            remember(moved.county(), moved.id());
        }
        if (moved.name().equals("accepted") || RENAMED.contains(moved.name())) {
            store.forgetRestricted(moved.county(), moved.id());
        }
    }

    private void remember(County county, IncidentId id) {
        var model = models.of(county);
        var words = store.openWords(county, id);
        if (model.isEmpty() || words.isEmpty()) {
            return;
        }
        var first = model.get()
                .classifier()
                .classify(PersonalData.without(words.get()))
                .getFirst();
        store.remember(
                county,
                id,
                new Suggested(
                        first.code(),
                        first.probability(),
                        first.words(),
                        clock.instant(),
                        model.get().training(),
                        null,
                        false,
                        null));
    }
}
