package org.lianxin.access;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ciphers;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Accounts for tests, signed in: `post("/api/…").with(signedIn.as("GRID_WORKER", area).request())`.
@Component
public class SignedInAs {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Accounts accounts;
    private final Assignments assignments;
    private final AccountStore store;
    private final Identities identities;
    private final Sessions sessions;
    private final Ciphers ciphers;

    SignedInAs(
            Accounts accounts,
            Assignments assignments,
            AccountStore store,
            Identities identities,
            Sessions sessions,
            Ciphers ciphers) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.store = store;
        this.identities = identities;
        this.sessions = sessions;
        this.ciphers = ciphers;
    }

    /// Somebody who is signed in, with a second factor where the role needs one.
    ///
    /// @param cookie the session's cookie, `lx`
    public record Somebody(AccountId account, Actor actor, Cookie cookie) {
        /// Makes a request this person's own, from our own page.
        public RequestPostProcessor request() {
            return request -> {
                request.setCookies(cookie);
                request.addHeader("X-Lianxin", "1");
                return request;
            };
        }
    }

    public Somebody as(String role, AreaCode area) {
        return as(role, area, null);
    }

    public Somebody as(String role, AreaCode area, @Nullable UUID unit) {
        var by = Actor.system(area.county());
        int n = NEXT.incrementAndGet();
        var login = "t" + n + "." + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var account = accounts.insert(by, login, "测试" + n, null, "unusable", false);
        store.setSecondFactor(area.county(), account, ciphers.seal(SignIns.KEY, "totp:" + account, Totp.secret()));
        assignments.give(by, account, role, area, unit, null, null);
        var cookie = sessions.open(area.county(), account, "127.0.0.1", "test");
        return new Somebody(
                account, identities.find(area.county(), account, "").orElseThrow(), new Cookie("lx", cookie));
    }

    /// The same person, signed in anew where the session was ended.
    public Somebody again(Somebody somebody) {
        if (sessions.find(somebody.cookie().getValue()).isPresent()) {
            return somebody;
        }
        var cookie = sessions.open(somebody.actor().county(), somebody.account(), "127.0.0.1", "test");
        return new Somebody(somebody.account(), somebody.actor(), new Cookie("lx", cookie));
    }
}
