package org.lianxin.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Brings an account and what it may do now together.
@Component
class Identities {
    private final JdbcClient db;
    private final Roles roles;
    private final AccessSettings settings;
    private final InstantSource clock;
    private final boolean demo;

    Identities(
            JdbcClient db,
            Roles roles,
            AccessSettings settings,
            InstantSource clock,
            @Value("${lianxin.demo:false}") boolean demo) {
        this.db = db;
        this.roles = roles;
        this.settings = settings;
        this.clock = clock;
        this.demo = demo;
    }

    /// The account as it stands now; empty when it is closed.
    Optional<Identity> find(County county, AccountId account, String session) {
        var grants = grants(county, account);
        return db.sql("""
                        select login, name, person, must_change, password_at, totp is not null as second from access_account
                        where county = :county and id = :id and disabled_at is null
                        """)
                .param("county", county.code())
                .param("id", account.value())
                .query((row, n) -> {
                    var old =
                            row.getTimestamp("password_at").toInstant().plus(Duration.ofDays(settings.passwordDays()));
                    boolean change = row.getBoolean("must_change") || old.isBefore(clock.instant());
                    return new Identity(
                            county,
                            account,
                            row.getString("login"),
                            row.getString("name"),
                            row.getObject("person", UUID.class),
                            standing(county, grants, change && !demo, row.getBoolean("second")),
                            session,
                            grants);
                })
                .optional();
    }

    private Identity.Standing standing(County county, List<Grant> grants, boolean change, boolean second) {
        if (change) {
            return Identity.Standing.PASSWORD_CHANGE;
        }
        boolean privileged = grants.stream()
                .anyMatch(g -> roles.of(county).containsKey(g.role())
                        && roles.get(county, g.role()).privileged());
        return privileged && !second && !demo ? Identity.Standing.TOTP_SETUP : Identity.Standing.FULL;
    }

    private List<Grant> grants(County county, AccountId account) {
        var known = roles.of(county);
        return db.sql("""
                        select role, area, unit from access_assignment
                        where county = :county and account = :account and valid_from <= :now
                          and (valid_to is null or valid_to > :now)
                        order by area, role
                        """)
                .param("county", county.code())
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Grant(
                        row.getString("role"),
                        new AreaCode(row.getString("area")),
                        row.getObject("unit", UUID.class),
                        known.containsKey(row.getString("role"))
                                ? known.get(row.getString("role")).permissions()
                                : java.util.Set.of()))
                .list();
    }
}
