package org.lianxin.territory.exchange;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lianxin.platform.Rejection;

/// Sheets from and to files.
final class Files {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Files() {}

    /// Reads Excel, CSV (UTF-8 or GB18030), GeoJSON or a JSON array of objects, told apart by what is inside.
    ///
    /// @throws Rejection `territory.file-unreadable`
    static Sheet read(byte[] file) {
        try {
            if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
                return excel(file);
            }
            var text = text(file).strip();
            return text.startsWith("{") || text.startsWith("[") ? GeoJson.sheet(text) : csv(text);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Rejection rejection) {
                throw rejection;
            }
            throw new Rejection("territory.file-unreadable", String.valueOf(e.getMessage())).field("file");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static Sheet csv(String text) throws IOException {
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            var rows = new ArrayList<List<String>>();
            parser.forEach(record -> rows.add(record.stream().map(Files::bare).toList()));
            return sheet(rows);
        }
    }

    private static Sheet excel(byte[] file) {
        List<Map<Integer, String>> read = FastExcel.read(new ByteArrayInputStream(file))
                .sheet(0)
                .headRowNumber(0)
                .doReadSync();
        var rows = new ArrayList<List<String>>();
        for (var row : read) {
            int last = row.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
            var cells = new ArrayList<String>();
            for (int i = 0; i <= last; i++) {
                var cell = row.get(i);
                cells.add(cell == null ? "" : bare(cell));
            }
            rows.add(cells);
        }
        return sheet(rows);
    }

    private static Sheet sheet(List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw new Rejection("territory.file-empty").field("file");
        }
        return new Sheet(rows.getFirst(), rows.subList(1, rows.size()));
    }

    static byte[] csv(Sheet sheet) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(sheet.heading());
            for (var row : sheet.rows()) {
                printer.printRecord(row.stream().map(Files::harmless).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @param notes a second page that explains the first
    static byte[] excel(Sheet sheet, Sheet... notes) {
        var out = new ByteArrayOutputStream();
        try (var book = FastExcel.write(out).build()) {
            page(book, 0, "数据", sheet);
            for (int i = 0; i < notes.length; i++) {
                page(book, i + 1, "说明", notes[i]);
            }
        }
        return out.toByteArray();
    }

    private static void page(cn.idev.excel.ExcelWriter book, int n, String name, Sheet sheet) {
        var heading = sheet.heading().stream().map(List::of).toList();
        book.write(sheet.rows(), FastExcel.writerSheet(n, name).head(heading).build());
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe.
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\-].*") && !cell.matches("-?[\\d.]+") ? "'" + cell : cell;
    }

    private static String bare(String cell) {
        return cell.matches("(?s)'[=+@\\-].*") ? cell.substring(1) : cell;
    }
}
