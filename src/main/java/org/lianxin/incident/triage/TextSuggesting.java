package org.lianxin.incident.triage;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.learning.CountyModels;
import org.lianxin.platform.County;
import org.lianxin.text.PersonalData;
import org.springframework.stereotype.Component;

/// Suggests with the county's model, among the categories that the county has on that day; nothing until it has learnt.
/// Personal data is left out before, so no name is among the words that speak for a category.
@Component
class TextSuggesting implements Suggesting {
    private static final int MOST = 5;
    private final CountyModels models;
    private final Categories categories;
    private final InstantSource clock;

    TextSuggesting(CountyModels models, Categories categories, InstantSource clock) {
        this.models = models;
        this.categories = categories;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggest(County county, String words) {
        var model = models.of(county);
        if (model.isEmpty() || words.isBlank()) {
            return List.of();
        }
        var valid = categories.on(county, clock.instant()).stream()
                .map(Category::code)
                .collect(Collectors.toSet());
        return model.get().classifier().classify(PersonalData.without(words)).stream()
                .filter(s -> valid.contains(s.code()))
                .limit(MOST)
                .map(s -> new Suggestion(s.code(), s.probability(), s.words()))
                .toList();
    }
}
