package org.lianxin.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Assignments in the database, past ones included.
@Component
class AssignmentStore {
    private static final String ASSIGNMENT = "select id, account, role, area, unit, valid_from, valid_to ";
    /// The accounts that are open and hold an assignment now.
    private static final String NOW = """
            select distinct account from access_assignment a
            join access_account c on c.county = a.county and c.id = a.account and c.disabled_at is null
            where a.county = :county and a.valid_from <= :now and (a.valid_to is null or a.valid_to > :now)
            """;
    private final JdbcClient db;

    AssignmentStore(JdbcClient db) {
        this.db = db;
    }

    void insert(County county, Assignment assignment, String by) {
        db.sql("""
                        insert into access_assignment (county, id, account, role, area, unit, valid_from, valid_to, by)
                        values (:county, :id, :account, :role, :area, :unit, :from, :to, :by)
                        """)
                .param("county", county.code())
                .param("id", assignment.id().value())
                .param("account", assignment.account().value())
                .param("role", assignment.role())
                .param("area", assignment.area().code())
                .param("unit", assignment.unit())
                .param("from", Timestamp.from(assignment.validFrom()))
                .param(
                        "to",
                        assignment.validTo() == null ? null : Timestamp.from(assignment.validTo()),
                        java.sql.Types.TIMESTAMP)
                .param("by", by)
                .update();
    }

    Optional<Assignment> find(County county, Assignment.Id id) {
        return db.sql(ASSIGNMENT + "from access_assignment where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> assignment(row))
                .optional();
    }

    void end(County county, Assignment.Id id, Instant at) {
        db.sql("""
                        update access_assignment set valid_to = greatest(valid_from, cast(:at as timestamptz))
                        where county = :county and id = :id and (valid_to is null or valid_to > :at)
                        """)
                .param("at", Timestamp.from(at))
                .param("county", county.code())
                .param("id", id.value())
                .update();
    }

    /// By account, the earliest first.
    Map<AccountId, List<Assignment>> of(County county, Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return db
                .sql(ASSIGNMENT + """
                        from access_assignment where county = :county and account in (:accounts) order by valid_from, id
                        """)
                .param("county", county.code())
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, n) -> assignment(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Assignment::account));
    }

    List<AccountId> ofUnit(County county, UUID unit, Instant now) {
        return db.sql(NOW + " and a.unit = :unit order by account")
                .param("county", county.code())
                .param("unit", unit)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Accounts whose role among the given ones covers the area. An outer area's code begins the inner one's.
    List<AccountId> covering(County county, Collection<String> roles, AreaCode area, Instant now) {
        if (roles.isEmpty()) {
            return List.of();
        }
        return db.sql(NOW + " and a.role in (:roles) and starts_with(:area, a.area) order by account")
                .param("county", county.code())
                .param("roles", roles)
                .param("area", area.code())
                .param("now", Timestamp.from(now))
                .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new Assignment.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("role"),
                new AreaCode(row.getString("area")),
                row.getObject("unit", UUID.class),
                row.getTimestamp("valid_from").toInstant(),
                AccountStore.instant(row, "valid_to"));
    }
}
