package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lianxin.platform.Rejection;

/// What was pasted from a spreadsheet: a line for each thing, cells separated by commas, tabs or Chinese
/// commas. It is kept with the plan, so nothing in it may tell who somebody is.
record Lines(String field, List<List<String>> rows) {
    private static final int MOST = 2000;
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)");

    /// @throws Rejection `planning.table-line` with the line's number, `planning.table-long`, `planning.table-personal`
    static Lines read(String field, String text, int least) {
        var rows = new ArrayList<List<String>>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var cells = new ArrayList<String>();
            for (var cell : line.split("[,，\t]", -1)) {
                cells.add(cell.strip());
            }
            if (cells.size() < least || cells.getFirst().isEmpty()) {
                throw new Rejection("planning.table-line", number, least).field(field);
            }
            if (PERSONAL.matcher(line).find()) {
                throw new Rejection("planning.table-personal", number).field(field);
            }
            rows.add(cells);
        }
        if (rows.size() > MOST) {
            throw new Rejection("planning.table-long", MOST).field(field);
        }
        return new Lines(field, rows);
    }

    /// The cell at a place, empty where the line is shorter.
    static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    /// @throws Rejection `planning.option-form` where the cell is no number of the range
    int whole(List<String> row, int at, int usual, int least, int most) {
        var cell = cell(row, at);
        if (cell.isEmpty()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(cell);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // refused below, as a number out of range is
        }
        throw new Rejection("planning.table-number", cell, least, most).field(field);
    }
}
