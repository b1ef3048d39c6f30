package org.lianxin.incident;

import java.util.Map;
import org.lianxin.docket.KindWords;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Names the categories of incidents for lists of all kinds.
@Component
class IncidentWords implements KindWords {
    private final Categories categories;

    IncidentWords(Categories categories) {
        this.categories = categories;
    }

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public Map<String, String> categories(County county) {
        return categories.names(county);
    }
}
