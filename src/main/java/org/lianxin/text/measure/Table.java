package org.lianxin.text.measure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.lianxin.platform.PlainFailure;

/// A CSV file with a header, tolerant of how it was saved: charset, byte-order mark, line ends, tabs, unknown columns.
record Table(Path file, List<Map<String, String>> rows) {
    private static final List<Charset> MARKED =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    static Table read(Path file) {
        try {
            return new Table(file, rows(text(Files.readAllBytes(file))));
        } catch (NoSuchFileException e) {
            throw new PlainFailure("没有这个文件 / no such file: " + file);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new PlainFailure("不是可读的 CSV / not a readable CSV: " + file, e);
        }
    }

    /// UTF-8 or UTF-16 with a mark, UTF-8 without one, else GB 18030, as Chinese spreadsheets save tables.
    private static String text(byte[] bytes) {
        for (var charset : MARKED) {
            var mark = "\uFEFF".getBytes(charset);
            if (Arrays.equals(mark, 0, mark.length, bytes, 0, Math.min(mark.length, bytes.length))) {
                return new String(bytes, mark.length, bytes.length - mark.length, charset);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /// Commas or tabs part the fields, whichever the first line has more of.
    private static List<Map<String, String>> rows(String text) throws IOException {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var tabs = head.chars().filter(c -> c == '\t').count();
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDelimiter(tabs > head.chars().filter(c -> c == ',').count() ? '\t' : ',')
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            var rows = new ArrayList<Map<String, String>>();
            for (var each : parser) {
                var row = new LinkedHashMap<String, String>();
                each.toMap().forEach((column, value) -> row.put(column.strip(), value));
                rows.add(row);
            }
            return rows;
        }
    }

    static List<Table> readAll(List<Path> files) {
        return files.stream().map(Table::read).toList();
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
