package org.lianxin.incident;

import java.sql.Timestamp;
import java.time.Instant;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Privacy;
import org.lianxin.docket.Subject;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says what an incident is: its category, and with it grade, limits and privacy.
@Component
class Classifying {
    private final Categories categories;
    private final Docket docket;
    private final Timekeeping time;
    private final JdbcClient db;
    private final RestrictedWords restricted;

    Classifying(Categories categories, Docket docket, Timekeeping time, JdbcClient db, RestrictedWords restricted) {
        this.categories = categories;
        this.docket = docket;
        this.time = time;
        this.db = db;
        this.restricted = restricted;
    }

    /// @return the matter as it is known now
    /// @throws Rejection `incident.transfer-only` for a category that we do not keep
    Matter as(Incident incident, String code, Instant now) {
        var category = known(incident, code, now);
        if (category.privacy() == Privacy.X) {
            throw new Rejection("incident.transfer-only", category.name(), String.valueOf(category.transferTo()))
                    .field("category");
        }
        return change(incident.matter(), category);
    }

    /// The same for what leaves the loop, where every category may be said.
    Matter forTransfer(Incident incident, String code, Instant now) {
        return change(incident.matter(), known(incident, code, now));
    }

    private Category known(Incident incident, String code, Instant now) {
        if (code.equals(Category.UNSPECIFIED.code())) {
            throw new Rejection("incident.category-unknown", code).field("category");
        }
        return categories.on(incident.matter().county(), code, now);
    }

    private Matter change(Matter matter, Category category) {
        if (category.code().equals(matter.category())) {
            return matter;
        }
        var changed = new Matter(
                matter.county(),
                matter.id(),
                matter.area(),
                category.code(),
                category.grade(),
                category.privacy(),
                matter.partOf(),
                matter.answerable(),
                matter.rework());
        var received = db.sql("""
                        update incident set category = :category, grade = :grade, privacy = :privacy
                        where county = :county and id = :id
                        returning received_at
                        """)
                .param("category", category.code())
                .param("grade", category.grade().name())
                .param("privacy", category.privacy().name())
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .query(Timestamp.class)
                .single()
                .toInstant();
        describe(changed, category);
        time.reclassified(changed, category, received);
        return changed;
    }

    private void describe(Matter matter, Category category) {
        var words = restricted.follow(matter);
        var subject = db.sql("select building, place from incident where county = :county and id = :id")
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .query((row, n) -> new Subject(
                        Register.title(words, category),
                        matter.area(),
                        row.getString("building"),
                        row.getString("place"),
                        category.code(),
                        category.privacy()))
                .single();
        docket.describe(matter.county(), matter.id().entry(), subject);
    }

    /// Blots out what may not be kept: words, photos, place, reporter, and what colleagues noted.
    void forget(Matter matter) {
        db.sql("""
                        update incident set words = '', words_sealed = null, words_key = null, photos = '{}', reporter = null, building = null, lon = null,
                            lat = null, place = null, result = null, result_photos = '{}'
                        where county = :county and id = :id
                        """)
                .param("county", matter.county().code())
                .param("id", matter.id().value())
                .update();
        docket.describe(
                matter.county(),
                matter.id().entry(),
                new Subject("移交事项", matter.area(), null, null, matter.category(), Privacy.X));
    }
}
