package org.lianxin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.SignedInAs;
import org.lianxin.access.SignedInAs.Somebody;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Demo;
import org.lianxin.platform.DemoDistrict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The small demo district, filled once for all tests that look at pages, and people of every role in it.
@Component
public class TheDemoDistrict {
    public static final County COUNTY = new County("340404");
    private final Demo demo;
    private final SignedInAs signedIn;
    private final JdbcClient db;

    TheDemoDistrict(Demo demo, SignedInAs signedIn, JdbcClient db) {
        this.demo = demo;
        this.signedIn = signedIn;
        this.db = db;
    }

    public TheDemoDistrict filled() {
        demo.fill(DemoDistrict.Size.SMALL, line -> {});
        return this;
    }

    /// Somebody new with this role, where people of the role work in the demo, and in their unit.
    public Somebody somebody(String role) {
        return db.sql("""
                        select area, unit from access_assignment where county = :county and role = :role
                        order by account limit 1""")
                .param("county", COUNTY.code())
                .param("role", role)
                .query((row, n) ->
                        signedIn.as(role, new AreaCode(row.getString("area")), row.getObject("unit", UUID.class)))
                .single();
    }

    /// One value of the district's data, such as the number of an incident.
    public String one(String sql) {
        return db.sql(sql).param("county", COUNTY.code()).query(String.class).single();
    }

    public @Nullable String perhaps(String sql) {
        return db.sql(sql)
                .param("county", COUNTY.code())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
