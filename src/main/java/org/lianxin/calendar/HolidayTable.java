package org.lianxin.calendar;

import java.time.LocalDate;
import java.util.List;

/// One year's official arrangement: what the notice changes against Monday to Friday.
///
/// @param notice the number of the State Council's notice, such as 国办发明电〔2025〕7号; empty when not known
/// @param shipped whether it came with the product, not by import
public record HolidayTable(int year, String notice, boolean shipped, List<Entry> days) {
    /// One day off, or one weekend day worked in exchange.
    public record Entry(LocalDate day, Kind kind, String name) {}

    /// Which of the two.
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }
}
