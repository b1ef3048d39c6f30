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
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accounts in the database.
@Component
class AccountStore {
    private final JdbcClient db;
    private final AssignmentStore assignments;

    AccountStore(JdbcClient db, AssignmentStore assignments) {
        this.db = db;
        this.assignments = assignments;
    }

    void insert(County county, Account account, String password, Instant now) {
        db.sql("""
                        insert into access_account (county, id, login, name, person, password, password_at, must_change,
                            created_at)
                        values (:county, :id, :login, :name, :person, :password, :now, :change, :now)
                        """)
                .param("county", county.code())
                .param("id", account.id().value())
                .param("login", account.login())
                .param("name", account.name())
                .param("person", account.personId())
                .param("password", password)
                .param("now", Timestamp.from(now))
                .param("change", account.mustChangePassword())
                .update();
    }

    /// Locks the account until the end of the transaction, so that two changes of its roles follow one another.
    ///
    /// @throws Rejection `access.account-unknown` (404)
    void lock(County county, AccountId account) {
        var found = db.sql("select login from access_account where county = :county and id = :id for update")
                .param("county", county.code())
                .param("id", account.value())
                .query(String.class)
                .optional();
        if (found.isEmpty()) {
            throw Rejection.notFound("access.account-unknown");
        }
    }

    Optional<Account> find(County county, AccountId account) {
        return page(county, "", account, 0, 1).stream().findFirst();
    }

    long count(County county, String words) {
        return db.sql("""
                        select count(*) from access_account
                        where county = :county and (login like :words or name like :words)
                        """)
                .param("county", county.code())
                .param("words", "%" + words + "%")
                .query(Long.class)
                .single();
    }

    /// @param only one account, or null for all
    List<Account> page(County county, String words, @Nullable AccountId only, int offset, int size) {
        var accounts = db.sql("""
                        select id, login, name, person, must_change, totp is not null as second, locked_until, disabled_at,
                            created_at
                        from access_account
                        where county = :county and (login like :words or name like :words)
                          and (cast(:only as uuid) is null or id = :only)
                        order by login limit :size offset :offset
                        """)
                .param("county", county.code())
                .param("words", "%" + words + "%")
                .param("only", only == null ? null : only.value())
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> account(row))
                .list();
        var given = assignments.of(county, accounts.stream().map(Account::id).toList());
        return accounts.stream()
                .map(a -> with(a, given.getOrDefault(a.id(), List.of())))
                .toList();
    }

    void setPassword(County county, AccountId account, String hash, boolean mustChange, Instant now) {
        db.sql("""
                        update access_account set password = :hash, password_at = :now, must_change = :change, failures = 0,
                            locked_until = null
                        where county = :county and id = :id
                        """)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .param("change", mustChange)
                .param("county", county.code())
                .param("id", account.value())
                .update();
    }

    String password(County county, AccountId account) {
        return db.sql("select password from access_account where county = :county and id = :id")
                .param("county", county.code())
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    void setSecondFactor(County county, AccountId account, byte @Nullable [] sealed) {
        db.sql("update access_account set totp = :totp, totp_step = 0 where county = :county and id = :id")
                .param("totp", sealed, java.sql.Types.BINARY)
                .param("county", county.code())
                .param("id", account.value())
                .update();
    }

    void setClosed(County county, AccountId account, @Nullable Instant at) {
        db.sql("update access_account set disabled_at = :at where county = :county and id = :id")
                .param("at", at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
                .param("county", county.code())
                .param("id", account.value())
                .update();
    }

    Map<AccountId, String> names(County county, Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select id, name from access_account where county = :county and id in (:ids)")
                .param("county", county.code())
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, n) -> Map.entry(new AccountId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("name"),
                row.getObject("person", UUID.class),
                row.getBoolean("must_change"),
                row.getBoolean("second"),
                instant(row, "locked_until"),
                instant(row, "disabled_at"),
                row.getTimestamp("created_at").toInstant(),
                List.of());
    }

    private static Account with(Account a, List<Assignment> assignments) {
        return new Account(
                a.id(),
                a.login(),
                a.name(),
                a.personId(),
                a.mustChangePassword(),
                a.secondFactor(),
                a.lockedUntil(),
                a.closedAt(),
                a.createdAt(),
                assignments);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
