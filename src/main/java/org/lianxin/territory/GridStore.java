package org.lianxin.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GridStore {
    private static final String COLUMNS =
            "code, name, kind, households, supervision_phone, lon, lat, border, valid_from, valid_to";
    private final JdbcClient db;

    GridStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Grid> find(AreaCode code) {
        return db.sql("select " + COLUMNS + " from grid where county = :county and code = :code")
                .param("county", code.county().code())
                .param("code", code.code())
                .query((row, n) -> grid(row, contacts(code)))
                .optional();
    }

    List<Grid> within(AreaCode area) {
        var contacts = contacts(area);
        return db.sql("select " + COLUMNS + """
                         from grid where county = :county and code like :prefix and valid_to is null order by code
                        """)
                .param("county", area.county().code())
                .param("prefix", area.code() + "%")
                .query((row, n) -> grid(row, contacts))
                .list();
    }

    /// The highest number ever given to a grid directly below.
    int highest(AreaCode above) {
        return db.sql("""
                        select coalesce(max(right(code, 3)::int), 0) from grid
                        where county = :county and code like :prefix and length(code) = :digits
                        """)
                .param("county", above.county().code())
                .param("prefix", above.code() + "%")
                .param("digits", above.code().length() + 3)
                .query(Integer.class)
                .single();
    }

    /// Hops from county to county along the key's index, so that it costs a look-up per county, not a scan.
    List<County> counties() {
        return db.sql("""
                        with recursive hop as (
                            select min(county) as county from grid
                            union all
                            select (select min(county) from grid where county > hop.county) from hop
                            where hop.county is not null)
                        select county from hop where county is not null order by county
                        """).query((row, n) -> new County(row.getString(1))).list();
    }

    boolean holdsBuildings(AreaCode code) {
        return db.sql("select exists (select 1 from building where county = :county and grid like :prefix)")
                .param("county", code.county().code())
                .param("prefix", code.code() + "%")
                .query(Boolean.class)
                .single();
    }

    void close(AreaCode code, LocalDate day) {
        db.sql("""
                        update grid set valid_to = :day
                        where county = :county and code like :prefix and valid_to is null
                        """)
                .param("county", code.county().code())
                .param("prefix", code.code() + "%")
                .param("day", day)
                .update();
    }

    void removeContacts(County county, List<AreaCode> grids) {
        db.sql("delete from grid_contact where county = :county and grid = any (:grids)")
                .param("county", county.code())
                .param("grids", grids.stream().map(AreaCode::code).toArray(String[]::new))
                .update();
    }

    private Map<String, List<Grid.Contact>> contacts(AreaCode area) {
        record Line(String grid, Grid.Contact contact) {}
        return db
                .sql("""
                        select grid, duty, name, phone from grid_contact
                        where county = :county and grid like :prefix order by grid, position
                        """)
                .param("county", area.county().code())
                .param("prefix", area.code() + "%")
                .query((row, n) -> new Line(
                        row.getString("grid"),
                        new Grid.Contact(row.getString("duty"), row.getString("name"), row.getString("phone"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::grid, Collectors.mapping(Line::contact, Collectors.toList())));
    }

    private static Grid grid(ResultSet row, Map<String, List<Grid.Contact>> contacts) throws SQLException {
        var code = row.getString("code");
        return new Grid(
                new AreaCode(code),
                row.getString("name"),
                Grid.Kind.valueOf(row.getString("kind")),
                row.getInt("households"),
                row.getString("supervision_phone"),
                contacts.getOrDefault(code, List.of()),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                Geometries.read(row.getBytes("border")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
