package org.lianxin.incident.learning;

import java.io.Reader;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.incident.IncidentModule;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.incident.learning.LabelledFile.Text;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Texts with their categories that a county brings itself, in files that [LabelledFile] reads.
@Service
class LabelledTexts {
    private static final int SHOWN = 200;
    private final JdbcClient db;
    private final Categories categories;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    LabelledTexts(JdbcClient db, Categories categories, ApplicationEventPublisher events, InstantSource clock) {
        this.db = db;
        this.categories = categories;
        this.events = events;
        this.clock = clock;
    }

    /// What a file holds.
    ///
    /// @param texts rows that can be learnt from, copies left out
    /// @param copies rows that the file or an earlier one already has
    /// @param masked rows of which personal data was taken out
    /// @param faults the first of them; nothing is written while there is one
    /// @param faulty how many rows are at fault
    record Found(
            int rows,
            int texts,
            int copies,
            int masked,
            Map<String, Integer> perCategory,
            int faulty,
            List<LabelledFile.Fault> faults) {}

    /// An earlier import.
    record Source(UUID id, String name, int texts, String by, Instant at) {}

    /// Reads a file and says what it holds; writes nothing.
    Found check(Actor by, Reader csv) {
        by.require(IncidentModule.TRAIN, by.county().area());
        var file = read(by.county(), csv);
        return found(file, fresh(by.county(), file.texts()));
    }

    /// Takes the texts of a file over; with a single faulty row nothing is written.
    ///
    /// @throws Rejection `incident.labelled-rows`, `incident.labelled-columns`, `incident.labelled-many`
    @Transactional
    public Found bring(Actor by, String name, Reader csv) {
        by.require(IncidentModule.TRAIN, by.county().area());
        var file = read(by.county(), csv);
        if (!file.faults().isEmpty()) {
            var first = file.faults().getFirst();
            throw new Rejection("incident.labelled-rows", file.faults().size(), first.row(), first.value())
                    .field("file");
        }
        var fresh = fresh(by.county(), file.texts());
        var source = Ids.next();
        db.sql("""
                        insert into incident_labelled_source (county, id, name, texts, by_account, by_name, at)
                        values (:county, :id, :name, :texts, :by, :byName, :at)
                        """)
                .param("county", by.county().code())
                .param("id", source)
                .param("name", name)
                .param("texts", fresh.size())
                .param("by", by.id())
                .param("byName", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        fresh.forEach(text -> insert(by.county(), source, text));
        events.publishEvent(ModelDeed.of(by, "texts-brought", source, Map.of("name", name, "texts", fresh.size())));
        return found(file, fresh);
    }

    /// Takes an import back; versions trained with it stay.
    @Transactional
    public void takeBack(Actor by, UUID source) {
        by.require(IncidentModule.TRAIN, by.county().area());
        for (var table :
                List.of("incident_labelled where source = :id and ", "incident_labelled_source where id = :id and ")) {
            db.sql("delete from " + table + "county = :county")
                    .param("id", source)
                    .param("county", by.county().code())
                    .update();
        }
        events.publishEvent(ModelDeed.of(by, "texts-taken-back", source, Map.of()));
    }

    List<Source> sources(County county) {
        return db.sql("select * from incident_labelled_source where county = :county order by at desc")
                .param("county", county.code())
                .query((row, n) -> new Source(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("texts"),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private void insert(County county, UUID source, Text text) {
        db.sql("""
                        insert into incident_labelled (county, id, source, category, text)
                        values (:county, :id, :source, :category, :text)
                        """)
                .param("county", county.code())
                .param("id", Ids.next())
                .param("source", source)
                .param("category", text.category())
                .param("text", text.words())
                .update();
    }

    /// Without copies of each other and of what was brought before.
    private List<Text> fresh(County county, List<Text> texts) {
        var seen = new HashSet<>(db.sql("select category || ' ' || text from incident_labelled where county = :county")
                .param("county", county.code())
                .query(String.class)
                .list());
        return texts.stream()
                .filter(t -> seen.add(t.category() + " " + t.words()))
                .toList();
    }

    private static Found found(LabelledFile file, List<Text> fresh) {
        var counts = new LinkedHashMap<String, Integer>();
        fresh.stream().map(Text::category).sorted().forEach(c -> counts.merge(c, 1, Integer::sum));
        return new Found(
                file.rows(),
                fresh.size(),
                file.texts().size() - fresh.size(),
                (int) fresh.stream().filter(Text::masked).count(),
                counts,
                file.faults().size(),
                file.faults().stream().limit(SHOWN).toList());
    }

    private LabelledFile read(County county, Reader csv) {
        var valid = new LinkedHashMap<String, Category>();
        categories.on(county, clock.instant()).forEach(c -> {
            valid.put(c.code(), c);
            valid.put(c.name(), c);
        });
        return LabelledFile.read(csv, valid);
    }
}
