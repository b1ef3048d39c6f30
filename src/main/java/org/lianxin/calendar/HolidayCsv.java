package org.lianxin.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import org.lianxin.platform.Rejection;

/// A year's table as text: an optional first line `# notice number`, then `day,kind,name`.
final class HolidayCsv {
    private HolidayCsv() {}

    /// @throws Rejection `calendar.table-line` with the line's number when a line cannot be read or has another year
    static HolidayTable read(String text, boolean shipped) {
        var notice = "";
        var days = new ArrayList<HolidayTable.Entry>();
        int number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                notice = line.substring(1).strip();
            } else if (!line.isBlank() && !line.startsWith("day,") && !line.startsWith("日期,")) {
                days.add(entry(line, number));
                if (days.getLast().day().getYear() != days.getFirst().day().getYear()) {
                    throw new Rejection("calendar.table-line", number, line).field("file");
                }
            }
        }
        if (days.isEmpty()) {
            throw new Rejection("calendar.table-empty").field("file");
        }
        return new HolidayTable(days.getFirst().day().getYear(), notice, shipped, days);
    }

    private static HolidayTable.Entry entry(String line, int number) {
        var cells = line.split(",", -1);
        try {
            return new HolidayTable.Entry(LocalDate.parse(cells[0].strip()), kind(cells[1].strip()), cells[2].strip());
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new Rejection("calendar.table-line", number, line).field("file");
        }
    }

    private static HolidayTable.Kind kind(String word) {
        return switch (word) {
            case "休", "放假" -> HolidayTable.Kind.HOLIDAY;
            case "班", "上班" -> HolidayTable.Kind.WORKDAY;
            default -> HolidayTable.Kind.valueOf(word);
        };
    }
}
