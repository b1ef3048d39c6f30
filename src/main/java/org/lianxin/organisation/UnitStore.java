package org.lianxin.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitStore {
    private static final String SELECT = """
            select id, name, short_name, kind, area, phone, address, parent, party_of, valid_from, valid_to from unit
            where county = :county and\s""";
    private final JdbcClient db;

    UnitStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Unit> find(County county, UnitId id) {
        return db.sql(SELECT + "id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query(UnitStore::unit)
                .optional();
    }

    Optional<Unit> named(AreaCode area, String name) {
        return db.sql(SELECT + """
                        valid_to is null and name = :name and :area like area || '%'
                        order by length(area) desc limit 1
                        """)
                .param("county", area.county().code())
                .param("name", name)
                .param("area", area.code())
                .query(UnitStore::unit)
                .optional();
    }

    Optional<Unit> exactly(AreaCode area, String name) {
        return db.sql(SELECT + "valid_to is null and area = :area and name = :name")
                .param("county", area.county().code())
                .param("area", area.code())
                .param("name", name)
                .query(UnitStore::unit)
                .optional();
    }

    boolean holdsOthers(County county, UnitId id) {
        return db.sql("""
                        select exists (select 1 from unit
                        where county = :county and (parent = :id or party_of = :id) and valid_to is null)
                        """)
                .param("county", county.code())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void close(County county, UnitId id, LocalDate day) {
        db.sql("update unit set valid_to = :day where county = :county and id = :id and valid_to is null")
                .param("county", county.code())
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    /// The standing units whose name, area or phone fits the words, in or around an area.
    List<Unit> search(County county, String words, String area) {
        return db.sql(SELECT + """
                        valid_to is null and (name like :words or short_name like :words or phone like :words)
                          and (area like :prefix or :area like area || '%')
                        order by length(area), kind, name
                        """)
                .param("county", county.code())
                .param("words", "%" + words.replace("%", "").replace("_", "") + "%")
                .param("prefix", area + "%")
                .param("area", area)
                .query(UnitStore::unit)
                .list();
    }

    List<Unit> all(County county) {
        return db.sql(SELECT + "valid_to is null order by kind, area, name")
                .param("county", county.code())
                .query(UnitStore::unit)
                .list();
    }

    List<Unit> of(AreaCode area, Unit.Kind kind) {
        return db.sql(SELECT + "valid_to is null and area = :area and kind = :kind order by name")
                .param("county", area.county().code())
                .param("area", area.code())
                .param("kind", kind.name())
                .query(UnitStore::unit)
                .list();
    }

    Optional<Unit> responsible(AreaCode area) {
        return db.sql(SELECT + """
                        valid_to is null and kind in ('COMMUNITY', 'TOWNSHIP_CENTRE', 'DISTRICT_CENTRE')
                          and :area like area || '%' order by length(area) desc, came_from nulls first, valid_from, id limit 1
                        """)
                .param("county", area.county().code())
                .param("area", area.code())
                .query(UnitStore::unit)
                .optional();
    }

    void put(County county, Unit unit) {
        db.sql("""
                        insert into unit (county, id, name, short_name, kind, area, phone, address, parent, party_of,
                          valid_from, valid_to)
                        values (:county, :id, :name, :short, :kind, :area, :phone, :address, :parent, :partyOf, :from, :to)
                        on conflict (county, id) do update set name = excluded.name, short_name = excluded.short_name,
                          kind = excluded.kind, area = excluded.area, phone = excluded.phone,
                          address = excluded.address, parent = excluded.parent, party_of = excluded.party_of,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to
                        """)
                .param("county", county.code())
                .param("id", unit.id().value())
                .param("name", unit.name())
                .param("short", unit.shortName())
                .param("kind", unit.kind().name())
                .param("area", unit.area().code())
                .param("phone", unit.phone())
                .param("address", unit.address())
                .param("parent", unit.parent() == null ? null : unit.parent().value())
                .param("partyOf", unit.partyOf() == null ? null : unit.partyOf().value())
                .param("from", unit.validFrom())
                .param("to", unit.validTo())
                .update();
    }

    private static Unit unit(ResultSet row, int n) throws SQLException {
        return new Unit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Unit.Kind.valueOf(row.getString("kind")),
                new AreaCode(row.getString("area")),
                row.getString("phone"),
                row.getString("address"),
                id(row, "parent"),
                id(row, "party_of"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @org.jspecify.annotations.Nullable UnitId id(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }
}
