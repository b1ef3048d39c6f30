package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks through the whole database for the code of a community that is no more.
@Component
class OldCodes {
    /// What keeps an old code on purpose: history, and codes that never change.
    private static final Set<String> KEPT = Set.of(
            "division.code",
            "division_change.old_code",
            "division_change.new_code",
            "grid.code",
            "grid_contact.grid",
            "estate.code",
            "building.code",
            "building.estate",
            "door.building",
            "docket_entry.number",
            "docket_entry.building",
            "docket_former_area.area",
            "docket_sequence.area",
            "incident.building",
            "journal_entry.area",
            "people_household.building",
            "unit.came_from");

    private final JdbcClient db;

    OldCodes(JdbcClient db) {
        this.db = db;
    }

    /// Every text column of every table in which the old community's code is still the beginning of a value in force.
    List<String> inForce(County county, AreaCode old) {
        var left = new ArrayList<String>();
        for (var column : textColumns()) {
            var parts = column.split("\\.");
            var also =
                    switch (column) {
                        case "access_assignment.area" -> " and (valid_to is null or valid_to > now())";
                        case "place.target" -> " and kind = 'GRID'";
                        default -> "";
                    };
            long rows = db.sql("select count(*) from %s where county = :county and %s like :old%s"
                            .formatted(parts[0], parts[1], also))
                    .param("county", county.code())
                    .param("old", old.code() + "%")
                    .query(Long.class)
                    .single();
            if (rows > 0) {
                left.add(column);
            }
        }
        return left;
    }

    private List<String> textColumns() {
        var columns = db.sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
                          and exists (select 1 from information_schema.columns k
                                      where k.table_schema = c.table_schema and k.table_name = c.table_name
                                        and k.column_name = 'county')
                        """).query(String.class).list();
        assertThat(columns).contains("docket_entry.area", "people_household.area", "plan.area");
        return columns.stream().filter(c -> !KEPT.contains(c)).toList();
    }
}
