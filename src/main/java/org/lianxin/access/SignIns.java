package org.lianxin.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signing in: password, lock-out with growing delay, second factor. What is wrong is never told apart: an unknown
/// name, a wrong password and a closed account get the same answer after the same time.
@Component
class SignIns {
    static final String KEY = "access";
    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);
    private final JdbcClient db;
    private final Passwords passwords;
    private final RecoveryCodes recovery;
    private final Ciphers ciphers;
    private final InstantSource clock;
    /// Failures of names that nobody has, so that they lock in the same way.
    private final Cache<String, Integer> strangers = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(LONGEST_LOCK)
            .build();

    SignIns(JdbcClient db, Passwords passwords, RecoveryCodes recovery, Ciphers ciphers, InstantSource clock) {
        this.db = db;
        this.passwords = passwords;
        this.recovery = recovery;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    private record Candidate(
            County county,
            AccountId id,
            String password,
            byte @Nullable [] totp,
            long totpStep,
            int failures,
            @Nullable Instant lockedUntil) {}

    /// The account that signed in.
    record SignedInAccount(County county, AccountId account) {}

    /// @param county needed only where several counties on this server know the login name
    /// @param code the six digits of the authenticator app, or a recovery code
    /// @throws Rejection `access.sign-in-failed`, `access.locked`, `access.totp-needed`, `access.totp-wrong`
    SignedInAccount signIn(@Nullable County county, String login, String password, @Nullable String code) {
        var candidates = candidates(county, login.strip().toLowerCase(java.util.Locale.ROOT));
        if (candidates.size() > 1) {
            throw new Rejection("access.county-needed").field("county").status(HttpStatus.CONFLICT);
        }
        if (candidates.isEmpty()) {
            throw stranger(login, password);
        }
        var account = candidates.getFirst();
        refuseWhileLocked(account.lockedUntil);
        if (!passwords.matches(password, account.password)) {
            countFailure(account);
            throw failed();
        }
        if (account.totp != null) {
            checkCode(account, account.totp, code);
        }
        clearFailures(account);
        return new SignedInAccount(account.county, account.id);
    }

    private void checkCode(Candidate account, byte[] sealed, @Nullable String code) {
        if (code == null || code.isBlank()) {
            throw new Rejection("access.totp-needed").field("totp").status(HttpStatus.UNAUTHORIZED);
        }
        var secret = ciphers.open(KEY, "totp:" + account.id, sealed);
        var step = Totp.stepOf(secret, code.strip(), clock.instant(), account.totpStep);
        if (step.isPresent()) {
            if (useStep(account, step.getAsLong())) {
                return;
            }
        } else if (recovery.use(account.county, account.id, code.strip())) {
            return;
        }
        countFailure(account);
        throw new Rejection("access.totp-wrong").field("totp").status(HttpStatus.UNAUTHORIZED);
    }

    /// Two requests with the same code: only one wins.
    private boolean useStep(Candidate account, long step) {
        return db.sql(
                                "update access_account set totp_step = :step where county = :county and id = :id and totp_step < :step")
                        .param("step", step)
                        .param("county", account.county.code())
                        .param("id", account.id.value())
                        .update()
                == 1;
    }

    private List<Candidate> candidates(@Nullable County county, String login) {
        return db.sql("""
                        select county, id, password, totp, totp_step, failures, locked_until from access_account
                        where login = :login and county like :county and disabled_at is null limit 2
                        """)
                .param("login", login)
                .param("county", county == null ? "%" : county.code())
                .query((row, n) -> new Candidate(
                        new County(row.getString("county")),
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("password"),
                        row.getBytes("totp"),
                        row.getLong("totp_step"),
                        row.getInt("failures"),
                        row.getTimestamp("locked_until") == null
                                ? null
                                : row.getTimestamp("locked_until").toInstant()))
                .list();
    }

    private Rejection stranger(String login, String password) {
        int failures = strangers.asMap().merge(login, 1, Integer::sum);
        passwords.pretend(password);
        return failures > FREE_FAILURES ? locked(lockAfter(failures)) : failed();
    }

    private void refuseWhileLocked(@Nullable Instant until) {
        if (until != null && until.isAfter(clock.instant())) {
            throw locked(Duration.between(clock.instant(), until));
        }
    }

    private void countFailure(Candidate account) {
        int failures = db.sql("""
                        update access_account set failures = failures + 1 where county = :county and id = :id
                        returning failures
                        """)
                .param("county", account.county.code())
                .param("id", account.id.value())
                .query(Integer.class)
                .single();
        if (failures >= FREE_FAILURES) {
            db.sql("update access_account set locked_until = :until where county = :county and id = :id")
                    .param("until", Timestamp.from(clock.instant().plus(lockAfter(failures))))
                    .param("county", account.county.code())
                    .param("id", account.id.value())
                    .update();
        }
    }

    private void clearFailures(Candidate account) {
        db.sql("""
                        update access_account set failures = 0, locked_until = null
                        where county = :county and id = :id and failures > 0
                        """)
                .param("county", account.county.code())
                .param("id", account.id.value())
                .update();
    }

    /// One minute after the fifth failure, doubled by each further one, at most an hour.
    private static Duration lockAfter(int failures) {
        int doublings = Math.clamp(failures - FREE_FAILURES, 0, 6);
        var lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private static Rejection failed() {
        return new Rejection("access.sign-in-failed").status(HttpStatus.UNAUTHORIZED);
    }

    private static Rejection locked(Duration left) {
        return new Rejection("access.locked", left.toMinutes() + 1).status(HttpStatus.TOO_MANY_REQUESTS);
    }
}
