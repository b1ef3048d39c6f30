package org.lianxin.planning;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A table read from CSV with a header, a JSON array of objects, or GeoJSON points; column names in lower case.
///
/// GeoJSON longitude and latitude become columns `lon` and `lat`.
public final class Rows {
    /// Longer tables are refused by name before they are taken apart: no kind of plan takes more.
    public static final int MOST = 300_000;

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String[]> rows = new ArrayList<>();
    private final String source;
    private int width;

    private Rows(String source) {
        this.source = source;
    }

    /// Reads a file, telling JSON from CSV by its first character.
    public static Rows read(Path file) throws IOException {
        var text = textOf(file);
        var rows = new Rows(file.getFileName().toString());
        var start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            rows.readJson(text);
        } else {
            rows.readCsv(text);
        }
        return rows;
    }

    /// A file's text, without a byte order mark; refuses what is not UTF-8.
    public static String textOf(Path file) throws IOException {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (java.nio.charset.CharacterCodingException notText) {
            throw refused("planning.not-text", file.toString(), "不是 UTF-8 文本", "is not UTF-8 text");
        } catch (java.nio.file.NoSuchFileException missing) {
            throw refused("planning.no-file", file.toString(), "不存在", "does not exist");
        }
    }

    private void readCsv(String text) throws IOException {
        if (text.chars().filter(c -> c == '\n').limit(MOST + 3L).count() > MOST + 2) throw tooMany();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setCommentMarker('#')
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            for (var line : parser) {
                if (line.stream().allMatch(String::isBlank)) continue;
                if (width == 0) {
                    width = line.size();
                    for (var k = width - 1; k >= 0; k--) columns.put(line.get(k).toLowerCase(Locale.ROOT), k);
                    continue;
                }
                add(cells(line));
            }
        } catch (java.io.UncheckedIOException | IllegalStateException broken) {
            throw refused("planning.not-csv", source, "不是合法的 CSV", "is not valid CSV");
        }
    }

    /// The cells of a line; refuses more than the header has names, as `1,5` makes of one number.
    private String[] cells(CSVRecord line) {
        var cells = line.values();
        for (var k = width; k < cells.length; k++) {
            if (!cells[k].isBlank()) {
                throw new UnusableInput(
                        "planning.too-many-cells",
                        Sentence.of(
                                "%s 第 %d 行有 %d 格，表头只有 %d 格：小数请写成 1.5，含逗号的文字请加引号。",
                                "%s, row %d has %d cells and the header %d: write decimals as 1.5, and put text with"
                                        + " commas in quotes.",
                                source,
                                rows.size() + 1,
                                cells.length,
                                width));
            }
        }
        return cells;
    }

    /// What stands between the names of the header: a comma, else a tab, else a semicolon.
    private static char delimiter(String text) {
        var header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        if (header.contains(",")) return ',';
        return header.contains("\t") ? '\t' : header.contains(";") ? ';' : ',';
    }

    private void readJson(String text) {
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(text);
        } catch (tools.jackson.core.JacksonException broken) {
            throw refused("planning.not-json", source, "不是合法的 JSON", "is not valid JSON");
        }
        var list = root.isArray() ? root : root.has("features") ? root.get("features") : root.path("rows");
        for (var item : list) {
            addObject(item);
        }
    }

    private void addObject(JsonNode item) {
        var values = new LinkedHashMap<String, String>();
        for (var field : item.has("properties") ? item.get("properties").properties() : item.properties()) {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                values.put(
                        field.getKey().toLowerCase(Locale.ROOT),
                        field.getValue().asString());
            }
        }
        var point = item.path("geometry").path("coordinates");
        if (point.size() >= 2 && point.get(0).isNumber()) {
            values.put("lon", point.get(0).asString());
            values.put("lat", point.get(1).asString());
        }
        values.keySet().forEach(name -> columns.putIfAbsent(name, columns.size()));
        var row = new String[columns.size()];
        values.forEach((name, value) -> row[columns.getOrDefault(name, 0)] = value);
        add(row);
    }

    private void add(String[] row) {
        if (rows.size() >= MOST) {
            throw tooMany();
        }
        rows.add(row);
    }

    private UnusableInput tooMany() {
        return refused(
                "planning.too-many-rows",
                source,
                "超过 " + MOST + " 行：请按街道或社区分开",
                "has more than " + MOST + " rows: plan town by town or community by community");
    }

    public int size() {
        return rows.size();
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /// The first of the given columns that exists, or an empty string.
    public String firstOf(String... names) {
        for (var name : names) {
            if (has(name)) {
                return name;
            }
        }
        return "";
    }

    /// The cell as text; empty where there is none.
    public String text(int row, String column) {
        var at = columns.get(column);
        var cells = rows.get(row);
        return at == null || at >= cells.length || cells[at] == null ? "" : cells[at];
    }

    /// The cell as a finite number; `otherwise` where it is empty.
    public double number(int row, String column, double otherwise) {
        var text = text(row, column);
        if (text.isBlank()) {
            return otherwise;
        }
        return Figure.of(
                text.strip(), () -> Sentence.of("%s 第 %d 行 %s 列的", "%s, row %d, column %s: ", source, row + 1, column));
    }

    /// A required number.
    public double number(int row, String column) {
        if (text(row, column).isBlank()) {
            throw new UnusableInput(
                    "planning.missing-value",
                    Sentence.of("%s 第 %d 行缺少 %s。", "%s, row %d: %s is missing.", source, row + 1, column));
        }
        return number(row, column, 0);
    }

    /// Whether the cell says yes: 1, true, yes, 是.
    public boolean flag(int row, String column) {
        return switch (text(row, column).strip().toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "y", "是" -> true;
            default -> false;
        };
    }

    /// Plane coordinates in metres: columns `x`, `y`, or `lon`, `lat` on a local plane around the first row's latitude.
    public double[][] plane() {
        return plane(Double.NaN);
    }

    /// Plane coordinates, with longitudes shrunk as at the given latitude; two tables share one plane this way.
    public double[][] plane(double latitude) {
        var geographic = !(has("x") && has("y"));
        if (geographic && !(has("lon") && has("lat"))) {
            throw refused("planning.no-coordinates", source, "没有 x、y 或 lon、lat 列", "has no columns x, y or lon, lat");
        }
        var xy = new double[2][size()];
        var shrink = geographic ? Math.cos(Math.toRadians(latitudeOr(latitude))) : 1;
        for (var i = 0; i < size(); i++) {
            xy[0][i] = geographic ? number(i, "lon") * 111_319.49 * shrink : number(i, "x");
            xy[1][i] = geographic ? number(i, "lat") * 111_319.49 : number(i, "y");
        }
        return xy;
    }

    private double latitudeOr(double latitude) {
        return Double.isNaN(latitude) && size() > 0 ? number(0, "lat") : latitude;
    }

    /// The latitude of the first row; `NaN` where coordinates are plane.
    public double latitude() {
        return has("x") || !has("lat") || size() == 0 ? Double.NaN : number(0, "lat");
    }

    private static UnusableInput refused(String code, String source, String zh, String en) {
        return new UnusableInput(code, new Sentence(source + " " + zh + "。", source + " " + en + "."));
    }
}
