package org.lianxin.territory;

import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the changes of a county's geometry, across server processes.
@Repository
class TerritoryVersion {
    private final JdbcClient db;

    TerritoryVersion(JdbcClient db) {
        this.db = db;
    }

    long of(County county) {
        return db.sql("select version from territory_version where county = :county")
                .param("county", county.code())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void raise(County county) {
        db.sql("""
                        insert into territory_version (county, version) values (:county, 1)
                        on conflict (county) do update set version = territory_version.version + 1
                        """).param("county", county.code()).update();
    }
}
