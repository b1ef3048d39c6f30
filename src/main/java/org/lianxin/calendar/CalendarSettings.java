package org.lianxin.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Working time where a county has said nothing of its own.
///
/// @param hours the open periods of a working day
@ConfigurationProperties("lianxin.calendar")
public record CalendarSettings(
        @DefaultValue("08:30-12:00,14:30-17:30") String hours) {
    OfficeHours officeHours() {
        return OfficeHours.parse(hours);
    }
}
