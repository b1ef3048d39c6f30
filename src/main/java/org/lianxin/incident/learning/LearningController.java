package org.lianxin.incident.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Requires;
import org.lianxin.text.TextEngine;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// How the county's model learns: its versions side by side, training, going back, bringing one's own texts.
@RestController
@Requires("incident.train")
@RequestMapping("/api/incident/learning")
class LearningController {
    private static final int USES = 20;
    private final Learning learning;
    private final TrainingStore store;
    private final LabelledTexts texts;
    private final LearnAtNight night;
    private final TextEngine engine;
    private final CountyModels models;

    LearningController(
            Learning learning,
            TrainingStore store,
            LabelledTexts texts,
            LearnAtNight night,
            TextEngine engine,
            CountyModels models) {
        this.models = models;
        this.learning = learning;
        this.store = store;
        this.texts = texts;
        this.night = night;
        this.engine = engine;
    }

    /// All that there is to see.
    ///
    /// @param engine whether texts are understood at all, and by what
    /// @param uses which version was in use since when, the one of now first; empty while the shipped one never
    /// changed
    /// @param fresh cases settled or brought since the last training
    /// @param enough from how many on the night trains by itself
    /// @param outdated whether the version in use was written by an earlier release: the shipped one answers
    /// until the county's is trained anew, which happens by itself
    /// @param leastHeldBack how many held-back cases a training needs
    record Overview(
            TextEngine.Mode engine,
            List<TrainingStore.Use> uses,
            boolean outdated,
            List<Training> trainings,
            List<LabelledTexts.Source> sources,
            int fresh,
            int enough,
            int leastHeldBack) {}

    record Started(UUID id) {}

    /// @param training none for the model that ships
    record ChoiceBody(@Nullable UUID training) {}

    record FileBody(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Size(max = 20_000_000) String csv) {}

    @GetMapping
    Overview overview(Actor actor) {
        var county = actor.county();
        return new Overview(
                engine.state().mode(),
                store.uses(county, USES),
                models.outdated(county),
                store.all(county),
                texts.sources(county),
                night.fresh(county),
                LearnAtNight.ENOUGH,
                Learning.LEAST_HELD_BACK);
    }

    /// Trains in the background; the overview says when it is over.
    @PostMapping("/trainings")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started train(Actor actor) {
        return new Started(learning.start(actor));
    }

    /// Uses a version from now on: going back is the same as going on.
    @PostMapping("/use")
    Overview choose(Actor actor, @RequestBody ChoiceBody body) {
        learning.choose(actor, body.training);
        return overview(actor);
    }

    /// Says what a file holds and what is wrong with it; writes nothing.
    @PostMapping("/texts/check")
    LabelledTexts.Found check(Actor actor, @Valid @RequestBody FileBody body) {
        return texts.check(actor, new StringReader(body.csv));
    }

    @PostMapping("/texts")
    @ResponseStatus(HttpStatus.CREATED)
    LabelledTexts.Found bring(Actor actor, @Valid @RequestBody FileBody body) {
        return texts.bring(actor, body.name, new StringReader(body.csv));
    }

    @DeleteMapping("/texts/{source}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Actor actor, @PathVariable UUID source) {
        texts.takeBack(actor, source);
    }
}
