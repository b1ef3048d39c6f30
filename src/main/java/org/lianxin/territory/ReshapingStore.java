package org.lianxin.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReshapingStore {
    private final JdbcClient db;
    private final TerritoryVersion version;

    ReshapingStore(JdbcClient db, TerritoryVersion version) {
        this.db = db;
        this.version = version;
    }

    /// One merge or split.
    record Change(UUID id, String kind, LocalDate day, String reason, String actor, Instant at) {
        Change(String kind, LocalDate day, String reason, String actor, Instant at) {
            this(Ids.next(), kind, day, reason, actor, at);
        }
    }

    void open(AreaCode code, String name, LocalDate day) {
        db.sql("""
                        insert into division (county, code, name, valid_from) values (:county, :code, :name, :day)
                        on conflict (county, code, valid_from) do update set name = excluded.name, valid_to = null
                        """)
                .param("county", DivisionStore.home(code))
                .param("code", code.code())
                .param("name", name)
                .param("day", day)
                .update();
        raise(code);
    }

    void close(AreaCode code, LocalDate day) {
        db.sql("""
                        update division set valid_to = :day
                        where county = :county and code = :code and valid_to is null
                        """)
                .param("county", DivisionStore.home(code))
                .param("code", code.code())
                .param("day", day)
                .update();
        raise(code);
    }

    private void raise(AreaCode code) {
        if (code.level().ordinal() >= AreaCode.Level.COUNTY.ordinal()) {
            version.raise(code.county());
        }
    }

    void record(AreaCode old, AreaCode fresh, Change change) {
        db.sql("""
                        insert into division_change (county, change, old_code, new_code, kind, on_day, reason, actor, at)
                        values (:county, :change, :old, :new, :kind, :day, :reason, :actor, :at)
                        """)
                .param("county", old.county().code())
                .param("change", change.id())
                .param("old", old.code())
                .param("new", fresh.code())
                .param("kind", change.kind())
                .param("day", change.day())
                .param("reason", change.reason())
                .param("actor", change.actor())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<DivisionChange> changes(AreaCode code) {
        return db.sql("""
                        select old_code, new_code, kind, on_day, reason from division_change
                        where county = :county and (old_code like :prefix or new_code like :prefix)
                        order by at, old_code, new_code
                        """)
                .param("county", code.county().code())
                .param("prefix", code.code() + "%")
                .query((row, n) -> new DivisionChange(
                        new AreaCode(row.getString("old_code")),
                        new AreaCode(row.getString("new_code")),
                        row.getString("kind"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /// Copies a grid with its micro-grids and contacts to new codes, moves the buildings, closes the old codes.
    void moveGrid(AreaCode old, AreaCode fresh, AreaCode community, LocalDate day) {
        var scope = List.of(
                """
                insert into grid (county, code, name, kind, households, supervision_phone, lon, lat, border, valid_from)
                select county, :new || substr(code, 16), name, kind, households, supervision_phone, lon, lat, border, :day
                from grid where county = :county and code like :prefix and valid_to is null
                """,
                """
                insert into grid_contact (county, grid, position, duty, name, phone)
                select county, :new || substr(grid, 16), position, duty, name, phone
                from grid_contact where county = :county and grid like :prefix
                """,
                """
                update building set grid = :new || substr(grid, 16), community = :community
                where county = :county and grid like :prefix
                """,
                "update grid set valid_to = :day where county = :county and code like :prefix and valid_to is null",
                """
                update place set target = :new || substr(target, 16)
                where county = :county and kind = 'GRID' and target like :prefix
                """);
        for (var statement : scope) {
            db.sql(statement)
                    .param("county", old.county().code())
                    .param("new", fresh.code())
                    .param("prefix", old.code() + "%")
                    .param("community", community.code())
                    .param("day", day)
                    .update();
        }
        version.raise(old.county());
    }

    /// Estates and buildings outside grids go with their community.
    void moveEstates(AreaCode old, AreaCode into) {
        for (var table : List.of("estate", "building")) {
            db.sql("update " + table + " set community = :into where county = :county and community = :old")
                    .param("county", old.county().code())
                    .param("into", into.code())
                    .param("old", old.code())
                    .update();
        }
    }

    /// Estates of a split community go where most of their buildings went.
    void followBuildings(AreaCode old) {
        db.sql("""
                        update estate e set community = (
                            select b.community from building b where b.county = e.county and b.estate = e.code
                            group by b.community order by count(*) desc, b.community limit 1)
                        where e.county = :county and e.community = :old
                          and exists (select 1 from building b where b.county = e.county and b.estate = e.code)
                        """)
                .param("county", old.county().code())
                .param("old", old.code())
                .update();
    }
}
