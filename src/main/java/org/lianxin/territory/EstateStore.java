package org.lianxin.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EstateStore {
    private static final String COLUMNS =
            "code, community, name, address, built, property_company, has_post, lon, lat, border";
    private final JdbcClient db;

    EstateStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Estate> find(EstateCode code) {
        return db.sql("select " + COLUMNS + " from estate where county = :county and code = :code")
                .param("county", code.county().code())
                .param("code", code.code())
                .query(EstateStore::estate)
                .optional();
    }

    List<Estate> within(AreaCode area) {
        return db.sql("select " + COLUMNS + """
                         from estate where county = :county and community like :prefix order by code
                        """)
                .param("county", area.county().code())
                .param("prefix", area.code() + "%")
                .query(EstateStore::estate)
                .list();
    }

    private static Estate estate(ResultSet row, int n) throws SQLException {
        return new Estate(
                new EstateCode(row.getString("code")),
                new AreaCode(row.getString("community")),
                row.getString("name"),
                row.getString("address"),
                row.getObject("built", Integer.class),
                row.getString("property_company"),
                row.getBoolean("has_post"),
                row.getObject("lon", Double.class),
                row.getObject("lat", Double.class),
                Geometries.read(row.getBytes("border")));
    }
}
