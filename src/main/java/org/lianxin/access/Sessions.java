package org.lianxin.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxin.platform.County;
import org.lianxin.platform.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is signed in. The cookie holds the county and 256 random bits; the database holds the SHA-256 of the bits, so
/// that whoever reads the database cannot use a session. Reads are cached for five seconds, the last use is written at
/// most once a minute.
@Component
class Sessions {
    private static final Pattern TOKEN = Pattern.compile("(\\d{6})\\.([A-Za-z0-9_-]{43})");
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private final JdbcClient db;
    private final Identities identities;
    private final AccessSettings settings;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Optional<Identity>> cache = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Sessions(JdbcClient db, Identities identities, AccessSettings settings, InstantSource clock) {
        this.db = db;
        this.identities = identities;
        this.settings = settings;
        this.clock = clock;
    }

    /// One open session, as its owner or an administrator sees it.
    record Session(String id, AccountId account, Instant openedAt, Instant touchedAt, String address, String agent) {}

    /// Opens a session and closes the oldest ones beyond the limit.
    ///
    /// @return the cookie's value
    String open(County county, AccountId account, String address, String agent) {
        var bits = new byte[32];
        random.nextBytes(bits);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var now = Timestamp.from(clock.instant());
        db.sql("""
                        insert into access_session (county, id, account, opened_at, touched_at, ends_at, address, agent)
                        values (:county, :id, :account, :now, :now, :ends, :address, :agent)
                        """)
                .param("county", county.code())
                .param("id", Digests.sha256(secret))
                .param("account", account.value())
                .param("now", now)
                .param("ends", Timestamp.from(clock.instant().plus(Duration.ofHours(settings.sessionHours()))))
                .param("address", address)
                .param("agent", agent.substring(0, Math.min(200, agent.length())))
                .update();
        db.sql("""
                        delete from access_session where county = :county and account = :account and id in (
                            select id from access_session where county = :county and account = :account
                            order by opened_at desc, id offset :most)
                        """)
                .param("county", county.code())
                .param("account", account.value())
                .param("most", settings.sessionsPerAccount())
                .update();
        return county.code() + "." + secret;
    }

    /// Whose cookie it is.
    Optional<Identity> find(String cookie) {
        return TOKEN.matcher(cookie).matches() ? cache.get(cookie, this::load) : Optional.empty();
    }

    /// The open sessions of an account, the last used first.
    List<Session> of(County county, AccountId account) {
        return db.sql("""
                        select id, account, opened_at, touched_at, address, agent from access_session
                        where county = :county and account = :account and ends_at > :now and touched_at > :idle
                        order by touched_at desc
                        """)
                .param("county", county.code())
                .param("account", account.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", Timestamp.from(idleSince()))
                .query((row, n) -> new Session(
                        row.getString("id"),
                        new AccountId(row.getObject("account", java.util.UUID.class)),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("touched_at").toInstant(),
                        row.getString("address"),
                        row.getString("agent")))
                .list();
    }

    void close(County county, String id) {
        db.sql("delete from access_session where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id)
                .update();
        forgetCached();
    }

    void closeAll(County county, AccountId account) {
        db.sql("delete from access_session where county = :county and account = :account")
                .param("county", county.code())
                .param("account", account.value())
                .update();
        forgetCached();
    }

    /// Lets a change of rights show at once on this server; others see it within five seconds.
    void forgetCached() {
        cache.invalidateAll();
    }

    /// Removes what has ended.
    void sweep() {
        db.sql("delete from access_session where county > '' and (ends_at < :now or touched_at < :idle)")
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", Timestamp.from(idleSince()))
                .update();
    }

    private Instant idleSince() {
        return clock.instant().minus(Duration.ofMinutes(settings.idleMinutes()));
    }

    /// Whose cookie it is this moment, without keeping the session awake.
    Optional<Identity> peek(String cookie) {
        return TOKEN.matcher(cookie).matches() ? read(cookie, false) : Optional.empty();
    }

    private Optional<Identity> load(String cookie) {
        return read(cookie, true);
    }

    private Optional<Identity> read(String cookie, boolean awake) {
        var county = new County(cookie.substring(0, 6));
        var id = Digests.sha256(cookie.substring(7));
        var account = db.sql("""
                        select account from access_session
                        where county = :county and id = :id and ends_at > :now and touched_at > :idle
                        """)
                .param("county", county.code())
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", Timestamp.from(idleSince()))
                .query((row, n) -> new AccountId(row.getObject(1, java.util.UUID.class)))
                .optional();
        if (awake) {
            account.ifPresent(a -> touch(county, id));
        }
        return account.flatMap(a -> identities.find(county, a, id));
    }

    private void touch(County county, String id) {
        db.sql(
                        "update access_session set touched_at = :now where county = :county and id = :id and touched_at < :before")
                .param("now", Timestamp.from(clock.instant()))
                .param("county", county.code())
                .param("id", id)
                .param("before", Timestamp.from(clock.instant().minus(TOUCH)))
                .update();
    }
}
