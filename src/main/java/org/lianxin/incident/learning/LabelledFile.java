package org.lianxin.incident.learning;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.Rejection;
import org.lianxin.text.PersonalData;

/// Reads texts with their categories from a CSV file with a text column (`text`, or `title` and `body`, or 留言主题 and
/// 留言详情) and a label column (`category`, `code`, 类别 or 小类) that holds a code or a name of the county's list.
final class LabelledFile {
    static final int MOST = 20_000;
    private static final int LONGEST = 4_000;
    private static final List<String> BODIES = List.of("text", "body", "留言详情", "内容", "文本");
    private static final List<String> TITLES = List.of("title", "留言主题", "标题");
    private static final List<String> LABELS = List.of("category", "code", "类别", "小类", "类别代码");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true)
            .get();

    private final Map<String, Category> valid;
    private final List<Text> texts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int rows;

    private LabelledFile(Map<String, Category> valid) {
        this.valid = valid;
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

    /// A text that can be learnt from.
    ///
    /// @param words without personal data
    /// @param masked whether personal data was taken out
    record Text(String category, String words, boolean masked) {}

    /// @param valid categories by code and by name
    /// @throws Rejection `incident.labelled-columns`, `incident.labelled-many`, `incident.labelled-unreadable`
    static LabelledFile read(Reader csv, Map<String, Category> valid) {
        var file = new LabelledFile(valid);
        try (var rows = CSVParser.parse(csv, FORMAT)) {
            var names = rows.getHeaderNames().stream().map(LabelledFile::bare).toList();
            var body = column(names, BODIES).orElseThrow(() -> noColumn(BODIES));
            var label = column(names, LABELS).orElseThrow(() -> noColumn(LABELS));
            var title = column(names, TITLES);
            for (var row : rows) {
                if (++file.rows > MOST) {
                    throw new Rejection("incident.labelled-many", MOST).field("file");
                }
                file.add(cell(row, title.orElse(null)), cell(row, body), cell(row, label));
            }
            return file;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new Rejection("incident.labelled-unreadable", String.valueOf(e.getMessage())).field("file");
        }
    }

    int rows() {
        return rows;
    }

    List<Text> texts() {
        return texts;
    }

    List<Fault> faults() {
        return faults;
    }

    private void add(String title, String body, String label) {
        var words = (title.isEmpty() ? body : title + "。" + body).strip();
        var category = valid.get(label);
        var wrong = wrong(words, label, category);
        if (wrong != null) {
            faults.add(new Fault(rows + 1, wrong, label));
            return;
        }
        var without = PersonalData.without(words).strip();
        texts.add(new Text(Objects.requireNonNull(category).code(), without, !without.equals(words)));
    }

    private static @Nullable Wrong wrong(String words, String label, @Nullable Category category) {
        if (words.isEmpty()) {
            return Wrong.EMPTY;
        }
        if (words.length() > LONGEST) {
            return Wrong.TOO_LONG;
        }
        if (category == null) {
            return label.isEmpty() ? Wrong.NO_CATEGORY : Wrong.CATEGORY_UNKNOWN;
        }
        return category.privacy() == Privacy.N ? null : Wrong.CATEGORY_RESTRICTED;
    }

    private static String cell(CSVRecord row, @Nullable Integer column) {
        return column == null || !row.isSet(column) ? "" : row.get(column).strip();
    }

    private static Optional<Integer> column(List<String> names, List<String> wanted) {
        return wanted.stream().filter(names::contains).findFirst().map(names::indexOf);
    }

    private static String bare(String heading) {
        return heading.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Rejection noColumn(List<String> names) {
        return new Rejection("incident.labelled-columns", String.join("、", names)).field("file");
    }
}
