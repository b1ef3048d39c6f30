package org.lianxin.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody does with the own account: change the password, set up the second factor.
@Service
class OwnAccount {
    private final JdbcClient db;
    private final AccountStore store;
    private final Passwords passwords;
    private final RecoveryCodes recovery;
    private final Ciphers ciphers;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    OwnAccount(
            JdbcClient db,
            AccountStore store,
            Passwords passwords,
            RecoveryCodes recovery,
            Ciphers ciphers,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.db = db;
        this.store = store;
        this.passwords = passwords;
        this.recovery = recovery;
        this.ciphers = ciphers;
        this.clock = clock;
        this.events = events;
    }

    /// @throws Rejection `access.password-wrong`, `access.password-same`, `access.password-…`
    @Transactional
    void changePassword(Identity who, String current, String next) {
        store.lock(who.county(), who.account());
        if (!passwords.matches(current, store.password(who.county(), who.account()))) {
            throw new Rejection("access.password-wrong").field("current");
        }
        if (current.equals(next)) {
            throw new Rejection("access.password-same").field("next");
        }
        passwords.check(who.login(), next);
        store.setPassword(who.county(), who.account(), passwords.hash(next), false, clock.instant());
        tell(who, "access.password-changed");
    }

    /// Makes a new shared secret, which counts once a code of it was given.
    @Transactional
    String newSecret(Identity who) {
        var secret = Totp.secret();
        db.sql("update access_account set totp_new = :sealed where county = :county and id = :id")
                .param("sealed", ciphers.seal(SignIns.KEY, "totp:" + who.account(), secret))
                .param("county", who.county().code())
                .param("id", who.account().value())
                .update();
        return secret;
    }

    /// Takes the new secret into use, and gives the recovery codes.
    ///
    /// @throws Rejection `access.totp-none`, `access.totp-wrong`
    @Transactional
    List<String> confirm(Identity who, String code) {
        var sealed = db.sql("""
                        select totp_new from access_account
                        where county = :county and id = :id and totp_new is not null for update
                        """)
                .param("county", who.county().code())
                .param("id", who.account().value())
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Rejection("access.totp-none"));
        var secret = ciphers.open(SignIns.KEY, "totp:" + who.account(), sealed);
        if (Totp.stepOf(secret, code.strip(), clock.instant(), 0).isEmpty()) {
            throw new Rejection("access.totp-wrong").field("code");
        }
        store.setSecondFactor(who.county(), who.account(), sealed);
        db.sql("update access_account set totp_new = null where county = :county and id = :id")
                .param("county", who.county().code())
                .param("id", who.account().value())
                .update();
        tell(who, "access.second-factor-set");
        return recovery.renew(who.county(), who.account());
    }

    private void tell(Identity who, String deed) {
        events.publishEvent(new AccessDeed(who.county(), null, who.id(), deed, "account:" + who.account(), Map.of()));
    }
}
