package org.lianxin.platform;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayOutputStream;
import java.util.List;

/// A list as an Excel file, to be handed on.
///
/// @param title the sheet's name, and its first line
/// @param about who made it, when and why: stands above the list, so that no copy goes without it
public record Spreadsheet(String title, String about, List<String> heading, List<List<String>> rows) {

    /// The file. Every cell is text, and none that a spreadsheet would take for a formula stays one.
    public byte[] excel() {
        var out = new ByteArrayOutputStream();
        var head = heading.stream().map(name -> List.of(title, about, name)).toList();
        var cells = rows.stream()
                .map(row -> row.stream().map(Spreadsheet::harmless).toList())
                .toList();
        FastExcel.write(out).sheet(title).head(head).doWrite(cells);
        return out.toByteArray();
    }

    private static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + cell : cell;
    }
}
