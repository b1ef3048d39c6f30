package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.people.MaskedPerson;
import org.lianxin.people.People;
import org.lianxin.people.PersonId;
import org.lianxin.territory.Areas;
import org.springframework.stereotype.Component;

/// What was told of an incident, by whom and where, as far as somebody may read it.
@Component
class Tellings {
    private final Categories categories;
    private final Areas areas;
    private final People people;
    private final RestrictedWords restricted;

    Tellings(Categories categories, Areas areas, People people, RestrictedWords restricted) {
        this.categories = categories;
        this.areas = areas;
        this.people = people;
        this.restricted = restricted;
    }

    /// The category as it stood when the report came.
    Category category(Matter matter, ResultSet row) throws SQLException {
        return categories.on(
                matter.county(),
                matter.category(),
                row.getTimestamp("received_at").toInstant());
    }

    Page.@Nullable Told told(Insight insight, Matter matter, ResultSet row) throws SQLException {
        if (!insight.clear()) {
            return null;
        }
        return new Page.Told(
                insight.words(restricted.of(row)),
                IncidentRows.photos(row, "photos"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                insight.place(row.getString("place")),
                areas.describe(matter.area()),
                insight.reporter() ? reporter(matter, row) : null,
                matter.answerable(),
                row.getBoolean("confidential"),
                row.getTimestamp("received_at").toInstant());
    }

    private @Nullable MaskedPerson reporter(Matter matter, ResultSet row) throws SQLException {
        var reporter = row.getObject("reporter", UUID.class);
        return reporter == null ? null : people.masked(matter.county(), new PersonId(reporter));
    }
}
