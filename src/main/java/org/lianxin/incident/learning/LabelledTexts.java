package org.lianxin.incident.learning;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.IncidentModule;
import org.lianxin.incident.category.Categories;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Texts with their categories that a county brings itself, as CSV with a text column (`text`, or `title` and `body`,
/// or 留言主题 and 留言详情) and a label column (`category`, `code`, 类别 or 小类) that holds a code or a name of its list.
@Service
class LabelledTexts {
    static final int MOST = 20_000;
    private static final int LONGEST = 4_000;
    private static final int SHOWN = 200;
    private static final List<String> BODIES = List.of("text", "body", "留言详情", "内容", "文本");
    private static final List<String> TITLES = List.of("title", "留言主题", "标题");
    private static final List<String> LABELS = List.of("category", "code", "类别", "小类", "类别代码");
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

    /// What is wrong with a row.
    enum Wrong {
        EMPTY,
        TOO_LONG,
        NO_CATEGORY,
        CATEGORY_UNKNOWN,
        /// Restricted texts train nothing.
        CATEGORY_RESTRICTED
    }

    /// @param row as a spreadsheet counts it: the heading is 1
    record Fault(int row, Wrong wrong, String value) {}

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
            List<Fault> faults) {}

    /// An earlier import.
    record Source(UUID id, String name, int texts, String by, Instant at) {}

    private record Text(String category, String words, boolean masked) {}

    private static final class Reading {
        private final List<Text> texts = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int rows;
    }

    /// Reads a file and says what it holds; writes nothing.
    Found check(Actor by, Reader csv) {
        by.require(IncidentModule.TRAIN, by.county().area());
        var reading = read(by.county(), csv);
        return found(reading, fresh(by.county(), reading.texts));
    }

    /// Takes the texts of a file over; with a single faulty row nothing is written.
    ///
    /// @throws Rejection `incident.labelled-rows`, `incident.labelled-columns`, `incident.labelled-many`
    @Transactional
    public Found bring(Actor by, String name, Reader csv) {
        by.require(IncidentModule.TRAIN, by.county().area());
        var reading = read(by.county(), csv);
        if (!reading.faults.isEmpty()) {
            var first = reading.faults.getFirst();
            throw new Rejection("incident.labelled-rows", reading.faults.size(), first.row, first.value).field("file");
        }
        var fresh = fresh(by.county(), reading.texts);
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
        return found(reading, fresh);
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
                .param("category", text.category)
                .param("text", text.words)
                .update();
    }

    /// Without copies of each other and of what was brought before.
    private List<Text> fresh(County county, List<Text> texts) {
        var seen = new HashSet<>(db.sql("select category || ' ' || text from incident_labelled where county = :county")
                .param("county", county.code())
                .query(String.class)
                .list());
        return texts.stream().filter(t -> seen.add(t.category + " " + t.words)).toList();
    }

    private static Found found(Reading reading, List<Text> fresh) {
        var counts = new LinkedHashMap<String, Integer>();
        fresh.stream().map(Text::category).sorted().forEach(c -> counts.merge(c, 1, Integer::sum));
        return new Found(
                reading.rows,
                fresh.size(),
                reading.texts.size() - fresh.size(),
                (int) fresh.stream().filter(Text::masked).count(),
                counts,
                reading.faults.size(),
                reading.faults.stream().limit(SHOWN).toList());
    }

    private Reading read(County county, Reader csv) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setAllowMissingColumnNames(true)
                .get();
        var valid = new LinkedHashMap<String, Category>();
        categories.on(county, clock.instant()).forEach(c -> {
            valid.put(c.code(), c);
            valid.put(c.name(), c);
        });
        try (var rows = CSVParser.parse(csv, format)) {
            var names = rows.getHeaderNames().stream().map(LabelledTexts::bare).toList();
            var body = column(names, BODIES).orElseThrow(() -> noColumn(BODIES));
            var label = column(names, LABELS).orElseThrow(() -> noColumn(LABELS));
            var title = column(names, TITLES);
            var reading = new Reading();
            for (var row : rows) {
                if (++reading.rows > MOST) {
                    throw new Rejection("incident.labelled-many", MOST).field("file");
                }
                one(reading, cell(row, title.orElse(null)), cell(row, body), cell(row, label), valid);
            }
            return reading;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Rejection("incident.labelled-unreadable", String.valueOf(e.getMessage())).field("file");
        }
    }

    private static void one(Reading reading, String title, String body, String label, Map<String, Category> valid) {
        var row = reading.rows + 1;
        var words = (title.isEmpty() ? body : title + "。" + body).strip();
        var category = valid.get(label);
        var wrong = words.isEmpty()
                ? Wrong.EMPTY
                : words.length() > LONGEST ? Wrong.TOO_LONG : label.isEmpty() ? Wrong.NO_CATEGORY : null;
        if (wrong != null) {
            reading.faults.add(new Fault(row, wrong, label));
        } else if (category == null) {
            reading.faults.add(new Fault(row, Wrong.CATEGORY_UNKNOWN, label));
        } else if (category.privacy() != Privacy.N) {
            reading.faults.add(new Fault(row, Wrong.CATEGORY_RESTRICTED, label));
        } else {
            var without = PersonalData.without(words).strip();
            reading.texts.add(new Text(category.code(), without, !without.equals(words)));
        }
    }

    private static String cell(CSVRecord row, @Nullable Integer column) {
        return column == null || !row.isSet(column) ? "" : row.get(column).strip();
    }

    private static Optional<Integer> column(List<String> names, List<String> wanted) {
        return wanted.stream().filter(names::contains).findFirst().map(names::indexOf);
    }

    private static String bare(String heading) {
        return heading.replace("\uFEFF", "").strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static Rejection noColumn(List<String> names) {
        return new Rejection("incident.labelled-columns", String.join("、", names)).field("file");
    }
}
