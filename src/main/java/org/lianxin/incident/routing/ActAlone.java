package org.lianxin.incident.routing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.Duties;
import org.lianxin.incident.Incidents;
import org.lianxin.incident.Triage;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.category.Grade;
import org.lianxin.incident.learning.CountyModels;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;
import org.lianxin.text.Suggestion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Accepts and routes reports by itself where the county lets it: as far as it is sure, nothing restricted, nothing
/// urgent, nothing that may have been reported before. Everything else it leaves to people, and says why.
@Component
class ActAlone {
    private static final Logger LOG = LoggerFactory.getLogger(ActAlone.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String EMERGENCIES = "13";

    /// As much as all restricted and urgent categories together may be likely.
    private static final double RISK = 0.01;

    private static final double ALIKE = 0.5;
    private final RoutingStore store;
    private final CountyModels models;
    private final Categories categories;
    private final Duties duties;
    private final Triage triage;
    private final Incidents incidents;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ActAlone(
            RoutingStore store,
            CountyModels models,
            Categories categories,
            Duties duties,
            Triage triage,
            Incidents incidents,
            TransactionTemplate transaction,
            InstantSource clock,
            Jobs jobs) {
        this.store = store;
        this.models = models;
        this.categories = categories;
        this.duties = duties;
        this.triage = triage;
        this.incidents = incidents;
        this.transaction = transaction;
        this.clock = clock;
        jobs.every("incident.routing", PAUSE, this::run);
    }

    void run() {
        store.counties().forEach(this::of);
    }

    void of(County county) {
        var setting = store.setting(county);
        if (setting.isEmpty()
                || setting.get().threshold() == null
                || models.of(county).isEmpty()) {
            return;
        }
        for (var waiting : store.waiting(county, setting.get().at())) {
            try {
                transaction.executeWithoutResult(t -> look(county, waiting));
            } catch (Rejection e) {
                LOG.info("Report {} was left to people: {}", waiting.id(), e.code());
            }
        }
    }

    /// Reads the setting within the transaction: once switched off, nothing more is done.
    private void look(County county, RoutingStore.Waiting waiting) {
        var threshold = store.setting(county).map(RoutingStore.Setting::threshold);
        if (threshold.isEmpty()) {
            return;
        }
        var model = models.of(county).orElseThrow();
        var ranked = model.classifier().classify(PersonalData.without(waiting.words()));
        var first = ranked.getFirst();
        var left = left(county, waiting, ranked, threshold.get());
        var lead = lead(waiting, first.code());
        left = left == null && lead.isEmpty() ? Left.NO_DUTY : left;
        if (left == Left.RESTRICTED) {
            first = new Suggestion("", 0, List.of());
        }
        store.remember(
                county,
                waiting.id(),
                new Suggested(
                        first.code(),
                        first.probability(),
                        first.words(),
                        clock.instant(),
                        model.training(),
                        threshold.get(),
                        left == null,
                        left));
        if (left == null) {
            act(county, waiting, first, lead.orElseThrow());
        }
    }

    private void act(County county, RoutingStore.Waiting waiting, Suggestion first, UUID lead) {
        var system = Actor.system(county);
        var because = "自动分派，依据“%s”，把握 %s%%"
                .formatted(
                        String.join("”“", first.words()),
                        String.format(Locale.ROOT, "%.1f", Math.floor(first.probability() * 1000) / 10));
        incidents.accept(system, waiting.id(), first.code(), because);
        incidents.dispatch(system, waiting.id(), lead, List.of(), because);
    }

    private Optional<UUID> lead(RoutingStore.Waiting waiting, String category) {
        return duties.handler(category, new AreaCode(waiting.area()));
    }

    private @Nullable Left left(
            County county, RoutingStore.Waiting waiting, List<Suggestion> ranked, double threshold) {
        var first = ranked.getFirst();
        if (waiting.confidential() || isRestricted(county, waiting.category())) {
            return Left.RESTRICTED;
        }
        if (first.words().isEmpty()) {
            return Left.NO_SUGGESTION;
        }
        if (likely(ranked, code -> isRestricted(county, code)) > RISK) {
            return Left.RESTRICTED;
        }
        if (likely(ranked, code -> isUrgent(county, code)) > RISK) {
            return Left.EMERGENCY;
        }
        if (first.probability() < threshold || find(county, first.code()).isEmpty()) {
            return Left.UNSURE;
        }
        var chosen = waiting.category();
        if (!chosen.equals(Category.UNSPECIFIED.code()) && !chosen.equals(first.code())) {
            return Left.CHOSEN_OTHERWISE;
        }
        return hasTwin(county, waiting, first.code()) ? Left.TWIN : null;
    }

    private static double likely(List<Suggestion> ranked, java.util.function.Predicate<String> which) {
        return ranked.stream()
                .filter(s -> which.test(s.code()))
                .mapToDouble(Suggestion::probability)
                .sum();
    }

    private Optional<Category> find(County county, String code) {
        return categories.find(county, code, clock.instant());
    }

    /// A report that nobody has named yet is restricted only until it is.
    private boolean isRestricted(County county, String code) {
        return !code.equals(Category.UNSPECIFIED.code())
                && find(county, code).map(c -> c.privacy() != Privacy.N).orElse(false);
    }

    private boolean isUrgent(County county, String code) {
        return find(county, code)
                .map(c -> c.group().equals(EMERGENCIES) || c.grade() == Grade.A || c.grade() == Grade.B)
                .orElse(false);
    }

    private boolean hasTwin(County county, RoutingStore.Waiting waiting, String category) {
        return triage.twins(Actor.system(county), waiting.id()).stream()
                .anyMatch(t -> t.entry().category().equals(category) || t.likeness() != null && t.likeness() >= ALIKE);
    }
}
