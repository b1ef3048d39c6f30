package org.lianxin.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarStore {
    private final JdbcClient db;

    CalendarStore(JdbcClient db) {
        this.db = db;
    }

    List<HolidayTable> tables(County county) {
        record Year(int year, String notice) {}
        var years = db.sql("select year, notice from calendar_year where county = :county")
                .param("county", county.code())
                .query((row, n) -> new Year(row.getInt(1), row.getString(2)))
                .list();
        return years.stream()
                .map(y -> new HolidayTable(y.year(), y.notice(), false, entries(county, y.year())))
                .toList();
    }

    private List<HolidayTable.Entry> entries(County county, int year) {
        return db.sql("""
                        select day, kind, name from calendar_official_day
                        where county = :county and year = :year order by day
                        """)
                .param("county", county.code())
                .param("year", year)
                .query((row, n) -> new HolidayTable.Entry(
                        row.getObject(1, LocalDate.class),
                        HolidayTable.Kind.valueOf(row.getString(2)),
                        row.getString(3)))
                .list();
    }

    List<OwnDay> ownDays(County county) {
        return db.sql("select day, kind, hours, name from calendar_own_day where county = :county order by day")
                .param("county", county.code())
                .query((row, n) -> new OwnDay(
                        row.getObject(1, LocalDate.class),
                        OwnDay.Kind.valueOf(row.getString(2)),
                        row.getString(3).isEmpty() ? null : OfficeHours.parse(row.getString(3)),
                        row.getString(4)))
                .list();
    }

    Map<LocalDate, OfficeHours> hours(County county) {
        record Line(LocalDate from, OfficeHours hours) {}
        return db
                .sql("select valid_from, hours from calendar_hours where county = :county")
                .param("county", county.code())
                .query((row, n) -> new Line(row.getObject(1, LocalDate.class), OfficeHours.parse(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::from, Line::hours));
    }

    void put(County county, HolidayTable table, Instant at, String by) {
        db.sql("delete from calendar_year where county = :county and year = :year")
                .param("county", county.code())
                .param("year", table.year())
                .update();
        db.sql("""
                        insert into calendar_year (county, year, notice, imported_at, imported_by)
                        values (:county, :year, :notice, :at, :by)
                        """)
                .param("county", county.code())
                .param("year", table.year())
                .param("notice", table.notice())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        for (var entry : table.days()) {
            db.sql("""
                            insert into calendar_official_day (county, day, year, kind, name)
                            values (:county, :day, :year, :kind, :name)
                            """)
                    .param("county", county.code())
                    .param("day", entry.day())
                    .param("year", table.year())
                    .param("kind", entry.kind().name())
                    .param("name", entry.name())
                    .update();
        }
    }

    void put(County county, OwnDay day) {
        db.sql("""
                        insert into calendar_own_day (county, day, kind, hours, name)
                        values (:county, :day, :kind, :hours, :name)
                        on conflict (county, day) do update
                        set kind = excluded.kind, hours = excluded.hours, name = excluded.name
                        """)
                .param("county", county.code())
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("hours", day.hours() == null ? "" : day.hours().toString())
                .param("name", day.name())
                .update();
    }

    boolean removeOwnDay(County county, LocalDate day) {
        return db.sql("delete from calendar_own_day where county = :county and day = :day")
                        .param("county", county.code())
                        .param("day", day)
                        .update()
                > 0;
    }

    void put(County county, LocalDate from, OfficeHours hours) {
        db.sql("""
                        insert into calendar_hours (county, valid_from, hours) values (:county, :from, :hours)
                        on conflict (county, valid_from) do update set hours = excluded.hours
                        """)
                .param("county", county.code())
                .param("from", from)
                .param("hours", hours.toString())
                .update();
    }
}
