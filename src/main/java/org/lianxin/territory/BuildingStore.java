package org.lianxin.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BuildingStore {
    private static final String COLUMNS = """
            code, estate, community, grid, name, address, kind, storeys, units, households, lon, lat, footprint
            """;
    private final JdbcClient db;

    BuildingStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Building> find(BuildingCode code) {
        return db.sql("select " + COLUMNS + " from building where county = :county and code = :code")
                .param("county", code.county().code())
                .param("code", code.code())
                .query(BuildingStore::building)
                .optional();
    }

    List<Building> within(AreaCode area) {
        var column = area.level().digits() > AreaCode.Level.COMMUNITY.digits() ? "grid" : "community";
        return db.sql("select " + COLUMNS + " from building where county = :county and " + column
                        + " like :prefix order by code")
                .param("county", area.county().code())
                .param("prefix", area.code() + "%")
                .query(BuildingStore::building)
                .list();
    }

    List<AreaCode> communities(County county) {
        return db.sql("select distinct community from building where county = :county order by community")
                .param("county", county.code())
                .query((row, n) -> new AreaCode(row.getString("community")))
                .list();
    }

    List<Building> of(EstateCode estate) {
        return db.sql("select " + COLUMNS + " from building where county = :county and estate = :estate order by code")
                .param("county", estate.county().code())
                .param("estate", estate.code())
                .query(BuildingStore::building)
                .list();
    }

    List<Door> doors(BuildingCode building) {
        return db.sql("""
                        select building, unit, floor, number from door
                        where county = :county and building = :building order by unit, floor, number
                        """)
                .param("county", building.county().code())
                .param("building", building.code())
                .query(BuildingStore::door)
                .list();
    }

    List<Door> doorsWithin(AreaCode area) {
        return db.sql("""
                        select d.building, d.unit, d.floor, d.number from door d
                        join building b on b.county = d.county and b.code = d.building
                        where d.county = :county and coalesce(b.grid, b.community) like :prefix
                        order by d.building, d.unit, d.floor, d.number
                        """)
                .param("county", area.county().code())
                .param("prefix", area.code() + "%")
                .query(BuildingStore::door)
                .list();
    }

    void removeDoors(BuildingCode building) {
        db.sql("delete from door where county = :county and building = :building")
                .param("county", building.county().code())
                .param("building", building.code())
                .update();
    }

    private static Door door(ResultSet row, int n) throws SQLException {
        return new Door(
                new BuildingCode(row.getString("building")),
                row.getInt("unit"),
                row.getInt("floor"),
                row.getString("number"));
    }

    private static Building building(ResultSet row, int n) throws SQLException {
        var estate = row.getString("estate");
        var grid = row.getString("grid");
        return new Building(
                new BuildingCode(row.getString("code")),
                estate == null ? null : new EstateCode(estate),
                new AreaCode(row.getString("community")),
                grid == null ? null : new AreaCode(grid),
                row.getString("name"),
                row.getString("address"),
                Building.Kind.valueOf(row.getString("kind")),
                row.getInt("storeys"),
                row.getInt("units"),
                row.getInt("households"),
                row.getDouble("lon"),
                row.getDouble("lat"),
                Geometries.read(row.getBytes("footprint")));
    }
}
