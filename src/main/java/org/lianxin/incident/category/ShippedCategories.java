package org.lianxin.incident.category;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Privacy;
import org.lianxin.platform.Rejection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The list that comes with the product, `incident/categories.csv`: 13 groups, 100 leaves, a sample to be adapted.
@Component
class ShippedCategories {
    /// Before any incident.
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Category> list = shipped();

    List<Category> list() {
        return list;
    }

    private static List<Category> shipped() {
        var file = new ClassPathResource("incident/categories.csv");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return read(reader, SINCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a list in the form of the shipped one.
    ///
    /// @throws Rejection `incident.category-row` naming the row that cannot be read
    static List<Category> read(Reader reader, LocalDate validFrom) {
        try (var rows = CSVParser.parse(reader, FORMAT)) {
            return rows.stream().map(row -> checked(row, validFrom)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Category checked(CSVRecord row, LocalDate validFrom) {
        try {
            return category(row, validFrom);
        } catch (IllegalArgumentException | Rejection e) {
            throw new Rejection("incident.category-row", row.getRecordNumber() + 1, e.getMessage()).field("file");
        }
    }

    private static Category category(CSVRecord row, LocalDate validFrom) {
        var grade = Grade.valueOf(row.get("grade"));
        var handle = limit(row.get("handle_limit"));
        return new Category(
                row.get("code"),
                row.get("name"),
                row.get("id"),
                row.get("group_code"),
                row.get("group_name"),
                grade,
                grade.accept(),
                handle == null ? grade.handle() : handle,
                limit(row.get("secure_limit")),
                CategoryStage.parse(row.get("stages")),
                row.get("transfer_to").isBlank() ? null : row.get("transfer_to"),
                Privacy.valueOf(row.get("privacy")),
                row.get("source"),
                validFrom);
    }

    private static @Nullable Limit limit(String text) {
        return text.isBlank() ? null : Limit.parse(text);
    }
}
