package org.lianxin.text.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.lianxin.platform.PlainFailure;

/// A CSV file with a header, tolerant of a byte-order mark and of columns it does not know.
record Table(Path file, List<Map<String, String>> rows) {

    static Table read(Path file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var reader = withoutMark(file);
                var parser = format.parse(reader)) {
            var rows = new ArrayList<Map<String, String>>();
            for (var each : parser) {
                rows.add(each.toMap());
            }
            return new Table(file, rows);
        } catch (NoSuchFileException e) {
            throw new PlainFailure("没有这个文件 / no such file: " + file);
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new PlainFailure("不是可读的 UTF-8 CSV / not a readable UTF-8 CSV: " + file, e);
        }
    }

    static List<Table> readAll(List<Path> files) {
        return files.stream().map(Table::read).toList();
    }

    private static BufferedReader withoutMark(Path file) throws IOException {
        var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    boolean has(String column) {
        return !rows.isEmpty() && rows.getFirst().containsKey(column);
    }

    boolean hasAny(String... columns) {
        for (var column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /// The first of these columns that is present and not blank, without surrounding blanks; else the empty string.
    static String field(Map<String, String> row, String... columns) {
        for (var column : columns) {
            var value = row.get(column);
            if (value != null && !value.isBlank()) {
                return value.strip().replace("_x000D_", "");
            }
        }
        return "";
    }
}
