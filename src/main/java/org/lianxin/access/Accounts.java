package org.lianxin.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts and the roles they hold.
@Service
public class Accounts {
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,31}");
    private final AccountStore store;
    private final Roles roles;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Accounts(
            AccountStore store,
            Roles roles,
            Passwords passwords,
            Sessions sessions,
            Identities identities,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.roles = roles;
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
        lock(by.county(), account);
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
        lock(by.county(), account);
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

    /// Gives a role to an account over an area.
    ///
    /// @param unit the unit for which the role is held, where it is held for one
    /// @throws Rejection `access.own-account`, `access.duties-separated`, `access.role-unknown`
    @Transactional
    public Assignment.Id assign(
            Actor by,
            AccountId account,
            String role,
            AreaCode area,
            @Nullable UUID unit,
            @Nullable Instant from,
            @Nullable Instant to) {
        by.require(AccessModule.ROLES, area);
        refuseOwn(by, account);
        if (!area.county().equals(by.county())) {
            throw new Rejection("access.area-foreign", area.code()).field("area");
        }
        var start = from == null ? clock.instant() : from;
        if (to != null && !to.isAfter(start)) {
            throw new Rejection("access.assignment-backwards").field("validTo");
        }
        lock(by.county(), account);
        var given = new Assignment(new Assignment.Id(Ids.next()), account, role, area, unit, start, to);
        separateDuties(by.county(), given);
        store.insert(by.county(), given, by.id());
        sessions.forgetCached();
        tell(by, area, "access.role-given", "account:" + account, Map.of("role", role, "area", area.code()));
        return given.id();
    }

    /// Ends an assignment now. It stays in the history.
    @Transactional
    public void endAssignment(Actor by, Assignment.Id id) {
        var assignment =
                store.assignment(by.county(), id).orElseThrow(() -> Rejection.notFound("access.assignment-unknown"));
        by.require(AccessModule.ROLES, assignment.area());
        refuseOwn(by, assignment.account());
        store.end(by.county(), id, clock.instant());
        sessions.forgetCached();
        tell(
                by,
                assignment.area(),
                "access.role-taken",
                "account:" + assignment.account(),
                Map.of("role", assignment.role(), "area", assignment.area().code()));
    }

    /// An account with all its assignments, past ones included.
    public Optional<Account> find(County county, AccountId account) {
        return store.find(county, account);
    }

    /// The account as an actor, for the demo and for jobs that act for somebody; empty when it is closed.
    public Optional<Actor> actor(County county, AccountId account) {
        return identities.find(county, account, "").map(who -> who);
    }

    /// The accounts that now work for a unit.
    public List<AccountId> ofUnit(County county, UUID unit) {
        return store.ofUnit(county, unit, clock.instant());
    }

    /// The accounts that now hold a permission over the whole of an area.
    public List<AccountId> holding(Permission permission, AreaCode area) {
        var county = area.county();
        return store.covering(county, AccountStore.holding(roles.of(county), permission), area, clock.instant());
    }

    /// The working names of accounts.
    public Map<AccountId, String> names(County county, Collection<AccountId> accounts) {
        return store.names(county, accounts);
    }

    /// 三员分立: the administrators of the system, of its security and of its audit are three people.
    private void separateDuties(County county, Assignment given) {
        var duty = roles.get(county, given.role()).duty();
        if (duty == null) {
            return;
        }
        var held = store.find(county, given.account()).orElseThrow().assignments();
        held.stream()
                .filter(a -> overlap(a, given))
                .map(a -> roles.get(county, a.role()).duty())
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(duty))
                .findAny()
                .ifPresent(other -> {
                    throw Rejection.conflict("access.duties-separated").field("role");
                });
    }

    private static boolean overlap(Assignment a, Assignment b) {
        boolean aEndsFirst = a.validTo() != null && !a.validTo().isAfter(b.validFrom());
        boolean bEndsFirst = b.validTo() != null && !b.validTo().isAfter(a.validFrom());
        return !aEndsFirst && !bEndsFirst;
    }

    private static void refuseOwn(Actor by, AccountId account) {
        if (by.id().equals(account.toString())) {
            throw Rejection.denied("access.own-account");
        }
    }

    private void lock(County county, AccountId account) {
        if (store.lock(county, account).isEmpty()) {
            throw Rejection.notFound("access.account-unknown");
        }
    }

    private void tell(Actor by, @Nullable AreaCode area, String deed, String subject, Map<String, ?> facts) {
        events.publishEvent(new AccessDeed(by.county(), area, by.id(), deed, subject, facts));
    }
}
