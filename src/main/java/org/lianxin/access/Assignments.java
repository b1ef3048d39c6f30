package org.lianxin.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Permission;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which account holds which role, where and for whom.
@Service
public class Assignments {
    private final AssignmentStore store;
    private final AccountStore accounts;
    private final Roles roles;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Assignments(
            AssignmentStore store,
            AccountStore accounts,
            Roles roles,
            Sessions sessions,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /// Gives a role to an account over an area.
    ///
    /// @param unit the unit for which the role is held, where it is held for one
    /// @throws Rejection `access.own-account`, `access.duties-separated`, `access.role-unknown`
    @Transactional
    public Assignment.Id give(
            Actor by,
            AccountId account,
            String role,
            AreaCode area,
            @Nullable UUID unit,
            @Nullable Instant from,
            @Nullable Instant to) {
        by.require(AccessModule.ROLES, area);
        Accounts.refuseOwn(by, account);
        if (!area.county().equals(by.county())) {
            throw new Rejection("access.area-foreign", area.code()).field("area");
        }
        var start = from == null ? clock.instant() : from;
        if (to != null && !to.isAfter(start)) {
            throw new Rejection("access.assignment-backwards").field("validTo");
        }
        accounts.lock(by.county(), account);
        var given = new Assignment(new Assignment.Id(Ids.next()), account, role, area, unit, start, to);
        separateDuties(by.county(), given);
        store.insert(by.county(), given, by.id());
        sessions.forgetCached();
        tell(by, area, "access.role-given", "account:" + account, Map.of("role", role, "area", area.code()));
        return given.id();
    }

    /// Ends an assignment now. It stays in the history.
    @Transactional
    public void end(Actor by, Assignment.Id id) {
        var assignment = store.find(by.county(), id).orElseThrow(() -> Rejection.notFound("access.assignment-unknown"));
        by.require(AccessModule.ROLES, assignment.area());
        Accounts.refuseOwn(by, assignment.account());
        store.end(by.county(), id, clock.instant());
        sessions.forgetCached();
        tell(
                by,
                assignment.area(),
                "access.role-taken",
                "account:" + assignment.account(),
                Map.of("role", assignment.role(), "area", assignment.area().code()));
    }

    /// The accounts that now work for a unit.
    public List<AccountId> ofUnit(County county, UUID unit) {
        return store.ofUnit(county, unit, clock.instant());
    }

    /// The accounts that now hold a permission over the whole of an area.
    public List<AccountId> holding(Permission permission, AreaCode area) {
        var county = area.county();
        return store.covering(county, roles.granting(county, permission), area, clock.instant());
    }

    /// 三员分立: the administrators of the system, of its security and of its audit are three people.
    private void separateDuties(County county, Assignment given) {
        var duty = roles.get(county, given.role()).duty();
        if (duty == null) {
            return;
        }
        var held = store.of(county, List.of(given.account())).getOrDefault(given.account(), List.of());
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

    private void tell(Actor by, AreaCode area, String deed, String subject, Map<String, ?> facts) {
        events.publishEvent(new AccessDeed(by.county(), area, by.id(), deed, subject, facts));
    }
}
