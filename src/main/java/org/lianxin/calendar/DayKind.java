package org.lianxin.calendar;

/// What a day is, and why.
public enum DayKind {
    /// Monday to Friday, nothing said against it.
    WORKDAY,
    /// A weekend day worked in exchange (调休上班).
    MAKE_UP_WORKDAY,
    WEEKEND,
    /// Off by the official notice.
    HOLIDAY,
    /// Worked by the county's own word.
    OWN_WORKDAY,
    /// Off by the county's own word.
    OWN_DAY_OFF,
    /// With hours of its own by the county's word: a half day.
    OWN_HOURS,
    /// In a year without a holiday table; counted from Monday to Friday until the notice is imported.
    UNKNOWN_WORKDAY,
    UNKNOWN_WEEKEND
}
