package org.lianxin.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the changes of a county's territory, across server processes: each asks again after a second.
@Repository
class TerritoryVersion {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private final JdbcClient db;
    private final Cache<County, Long> seen =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();

    TerritoryVersion(JdbcClient db) {
        this.db = db;
    }

    long of(County county) {
        var known = seen.getIfPresent(county);
        if (known != null) {
            return known;
        }
        long version = read(county);
        seen.put(county, version);
        return version;
    }

    private long read(County county) {
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
        seen.invalidate(county);
    }
}
