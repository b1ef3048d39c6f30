package org.lianxin.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.TreeMap;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// The counties' calendars in memory, read again within seconds of a change on any server process.
@Component
class CountyCalendars {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private final CalendarStore store;
    private final ShippedHolidays shipped;
    private final CalendarSettings settings;
    private final Cache<County, CountyCalendar> calendars =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    CountyCalendars(CalendarStore store, ShippedHolidays shipped, CalendarSettings settings) {
        this.store = store;
        this.shipped = shipped;
        this.settings = settings;
    }

    CountyCalendar of(County county) {
        var known = calendars.getIfPresent(county);
        if (known != null) {
            return known;
        }
        // Read outside the cache's lock: nobody waits for a reader that itself may wait for a database connection.
        var fresh = read(county);
        calendars.put(county, fresh);
        return fresh;
    }

    void forget(County county) {
        calendars.invalidate(county);
    }

    private CountyCalendar read(County county) {
        var years = new HashMap<Integer, HolidayTable>();
        shipped.tables().forEach(table -> years.put(table.year(), table));
        store.tables(county).forEach(table -> years.put(table.year(), table));
        var official = new HashMap<LocalDate, HolidayTable.Entry>();
        years.values().forEach(table -> table.days().forEach(e -> official.put(e.day(), e)));
        var own = new HashMap<LocalDate, OwnDay>();
        store.ownDays(county).forEach(day -> own.put(day.day(), day));
        var hours = new TreeMap<>(store.hours(county));
        hours.putIfAbsent(LocalDate.EPOCH, settings.officeHours());
        return new CountyCalendar(years, official, own, hours);
    }
}
