package org.lianxin.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which unit answers for what where. Where the table is silent, a report goes to the community or village, and what
/// it cannot solve to the centre of its street or town.
@Service
public class Duties {
    private final JdbcClient db;
    private final Units units;

    Duties(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /// For what a unit answers.
    public enum Role {
        /// First looks at reports.
        RECEIVE,
        /// Dispatches, checks, calls back.
        DISPATCH,
        /// Settles incidents of a category.
        HANDLE
    }

    /// A row of the table.
    ///
    /// @param category a code, a group's code, or empty for all
    public record Duty(UUID id, Role role, String category, AreaCode area, UUID unit) {}

    /// The unit that first looks at reports of the area.
    public UUID receiver(AreaCode area) {
        return find(Role.RECEIVE, "", area).orElseGet(() -> responsible(area));
    }

    /// The unit that dispatches in the area.
    public UUID centre(AreaCode area) {
        var township = area.level().compareTo(AreaCode.Level.TOWNSHIP) > 0 ? area.at(AreaCode.Level.TOWNSHIP) : area;
        return find(Role.DISPATCH, "", area).orElseGet(() -> responsible(township));
    }

    /// The unit that settles the category in the area, if the table names one.
    public Optional<UUID> handler(String category, AreaCode area) {
        return find(Role.HANDLE, category, area);
    }

    private UUID responsible(AreaCode area) {
        return units.responsible(area)
                .map(Unit::id)
                .orElseThrow(() -> new Rejection("incident.nobody-answers", area).field("area"))
                .value();
    }

    private Optional<UUID> find(Role role, String category, AreaCode area) {
        return db.sql("""
                        select unit from incident_duty
                        where county = :county and role = :role and :area like area || '%' and :category like category || '%'
                        order by length(area) desc, length(category) desc limit 1
                        """)
                .param("county", area.county().code())
                .param("role", role.name())
                .param("area", area.code())
                .param("category", category)
                .query(UUID.class)
                .optional();
    }

    /// The whole table.
    public List<Duty> all(County county) {
        return db.sql("""
                        select id, role, category, area, unit from incident_duty
                        where county = :county order by role, area, category
                        """)
                .param("county", county.code())
                .query((row, n) -> new Duty(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getString("category"),
                        new AreaCode(row.getString("area")),
                        row.getObject("unit", UUID.class)))
                .list();
    }

    /// Gives a duty to a unit; whoever had it has it no more.
    @Transactional
    public void give(Role role, @Nullable String category, AreaCode area, UUID unit) {
        db.sql("""
                        insert into incident_duty (county, id, role, category, area, unit)
                        values (:county, :id, :role, :category, :area, :unit)
                        on conflict (county, role, category, area) do update set unit = excluded.unit
                        """)
                .param("county", area.county().code())
                .param("id", Ids.next())
                .param("role", role.name())
                .param("category", category == null ? "" : category)
                .param("area", area.code())
                .param("unit", unit)
                .update();
    }

    /// Strikes a row out.
    @Transactional
    public void strike(County county, UUID id) {
        db.sql("delete from incident_duty where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id)
                .update();
    }
}
