package org.lianxin.access;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts: opened, closed, and given new passwords by an administrator.
@Service
public class Accounts {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    private final AccountStore store;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Accounts(
            AccountStore store,
            Passwords passwords,
            Sessions sessions,
            Identities identities,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /// A new account and the password with which it is opened once.
    public record Opened(AccountId id, String oneTimePassword) {}

    /// Opens an account without any role.
    ///
    /// @throws Rejection `access.login-form`, `access.login-taken`
    @Transactional
    public Opened open(Actor by, String login, String name, @Nullable UUID person) {
        by.require(AccessModule.ACCOUNTS, by.county().area());
        var password = passwords.oneTime();
        var id = insert(by, login, name, person, passwords.hash(password), true);
        return new Opened(id, password);
    }

    /// Opens an account whose password is already hashed, for the demo's many accounts with one password.
    @Transactional
    AccountId insert(Actor by, String login, String name, @Nullable UUID person, String hash, boolean mustChange) {
        if (!LOGIN.matcher(login).matches()) {
            throw new Rejection("access.login-form").field("login");
        }
        var id = AccountId.next();
        var account = new Account(id, login, name, person, mustChange, false, null, null, clock.instant(), List.of());
        try {
            store.insert(by.county(), account, hash, clock.instant());
        } catch (DuplicateKeyException e) {
            throw Rejection.conflict("access.login-taken", login).field("login");
        }
        tell(by, null, "access.account-opened", "account:" + id, Map.of("login", login));
        return id;
    }

    /// Gives an account a new one-time password and ends its sessions; the second factor is set up anew.
    @Transactional
    public String resetPassword(Actor by, AccountId account) {
        by.require(AccessModule.ACCOUNTS, by.county().area());
        store.lock(by.county(), account);
        var password = passwords.oneTime();
        store.setPassword(by.county(), account, passwords.hash(password), true, clock.instant());
        store.setSecondFactor(by.county(), account, null);
        sessions.closeAll(by.county(), account);
        tell(by, null, "access.password-reset", "account:" + account, Map.of());
        return password;
    }

    /// Closes an account, or opens it again. A closed account is signed out at once.
    @Transactional
    public void close(Actor by, AccountId account, boolean closed) {
        by.require(AccessModule.ACCOUNTS, by.county().area());
        refuseOwn(by, account);
        store.lock(by.county(), account);
        store.setClosed(by.county(), account, closed ? clock.instant() : null);
        sessions.closeAll(by.county(), account);
        tell(by, null, closed ? "access.account-closed" : "access.account-reopened", "account:" + account, Map.of());
    }

    /// Ends every session of an account.
    @Transactional
    public void signOut(Actor by, AccountId account) {
        by.require(AccessModule.SESSIONS, by.county().area());
        sessions.closeAll(by.county(), account);
        tell(by, null, "access.sessions-ended", "account:" + account, Map.of());
    }

    /// An account with all its assignments, past ones included.
    public Optional<Account> find(County county, AccountId account) {
        return store.find(county, account);
    }

    /// The account as an actor, for the demo and for jobs that act for somebody; empty when it is closed.
    public Optional<Actor> actor(County county, AccountId account) {
        return identities.find(county, account, "").map(who -> who);
    }

    /// The working names of accounts.
    public Map<AccountId, String> names(County county, Collection<AccountId> accounts) {
        return store.names(county, accounts);
    }

    static void refuseOwn(Actor by, AccountId account) {
        if (by.id().equals(account.toString())) {
            throw Rejection.denied("access.own-account");
        }
    }

    private void tell(Actor by, @Nullable AreaCode area, String deed, String subject, Map<String, ?> facts) {
        events.publishEvent(new AccessDeed(by.county(), area, by.id(), deed, subject, facts));
    }
}
