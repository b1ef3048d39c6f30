package org.lianxin.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Streets, railways, water and greens of a county, as vectors.
@Service
public class MapFeatures {
    private static final Bulk.Target TABLE =
            Bulk.Target.of("map_feature", 2, "county", "id", "kind", "name", "rank", "shape");
    private final JdbcClient db;
    private final Bulk bulk;
    private final TerritoryVersion version;

    MapFeatures(JdbcClient db, Bulk bulk, TerritoryVersion version) {
        this.db = db;
        this.bulk = bulk;
        this.version = version;
    }

    /// Everything drawn in the county down to a rank of street.
    public List<MapFeature> of(County county, int rank) {
        return db.sql("""
                        select kind, name, rank, shape from map_feature
                        where county = :county and rank <= :rank order by id
                        """)
                .param("county", county.code())
                .param("rank", rank)
                .query((row, n) -> new MapFeature(
                        MapFeature.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getInt("rank"),
                        java.util.Objects.requireNonNull(Geometries.read(row.getBytes("shape")))))
                .list();
    }

    /// Draws the county anew: what was drawn before goes.
    @Transactional
    public void replace(County county, List<MapFeature> features) {
        db.sql("delete from map_feature where county = :county")
                .param("county", county.code())
                .update();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var f : features) {
            rows.add(Bulk.row(county, rows.size() + 1, f.kind(), f.name(), f.rank(), f.shape()));
        }
        bulk.put(TABLE, rows);
        version.raise(county);
    }
}
