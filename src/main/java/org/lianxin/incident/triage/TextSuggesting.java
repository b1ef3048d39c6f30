package org.lianxin.incident.triage;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.County;
import org.lianxin.text.TextEngine;
import org.springframework.stereotype.Component;

/// Suggests with the classifier of the text module, among the categories that the county has on that day; nothing until
/// it has learnt.
@Component
class TextSuggesting implements Suggesting {
    private static final int MOST = 5;
    private final TextEngine engine;
    private final Categories categories;
    private final InstantSource clock;

    TextSuggesting(TextEngine engine, Categories categories, InstantSource clock) {
        this.engine = engine;
        this.categories = categories;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggest(County county, String words) {
        var classifier = engine.classifier();
        if (classifier.isEmpty() || words.isBlank()) {
            return List.of();
        }
        var valid = categories.on(county, clock.instant()).stream()
                .map(Category::code)
                .collect(Collectors.toSet());
        return classifier.get().classify(words).stream()
                .filter(s -> valid.contains(s.code()))
                .limit(MOST)
                .map(s -> new Suggestion(s.code(), s.probability(), s.words()))
                .toList();
    }
}
