package org.lianxin.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Accounts, their assignments and their sessions, for the administrators.
@RestController
class AccountController {
    private static final int MOST = 200;
    private final Accounts accounts;
    private final Assignments assignments;
    private final AccountStore store;
    private final Sessions sessions;

    AccountController(Accounts accounts, Assignments assignments, AccountStore store, Sessions sessions) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.store = store;
        this.sessions = sessions;
    }

    record AccountPage(List<Account> items, long total) {}

    record NewAccount(
            @NotBlank @Size(max = 32) String login,
            @NotBlank @Size(max = 40) String name) {}

    record OneTimePassword(String password) {}

    record Closing(boolean closed) {}

    record NewAssignment(
            @NotBlank String role,
            @NotNull AreaCode area,
            @Nullable UUID unit,
            @Nullable Instant validFrom,
            @Nullable Instant validTo) {}

    record AssignmentMade(Assignment.Id id) {}

    @Requires("access.view")
    @GetMapping("/api/access/accounts")
    AccountPage accounts(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        actor.require(AccessModule.VIEW, actor.county().area());
        int rows = Math.clamp(size, 1, MOST);
        return new AccountPage(
                store.page(actor.county(), words, null, Math.max(0, page) * rows, rows),
                store.count(actor.county(), words));
    }

    @Requires("access.view")
    @GetMapping("/api/access/accounts/{id}")
    Account account(Actor actor, @PathVariable AccountId id) {
        actor.require(AccessModule.VIEW, actor.county().area());
        return accounts.find(actor.county(), id).orElseThrow(() -> Rejection.notFound("access.account-unknown"));
    }

    @Requires("access.accounts")
    @PostMapping("/api/access/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    Accounts.Opened open(Actor actor, @Validated @RequestBody NewAccount in) {
        return accounts.open(actor, in.login, in.name, null);
    }

    @Requires("access.accounts")
    @PostMapping("/api/access/accounts/{id}/password")
    OneTimePassword resetPassword(Actor actor, @PathVariable AccountId id) {
        return new OneTimePassword(accounts.resetPassword(actor, id));
    }

    @Requires("access.accounts")
    @PutMapping("/api/access/accounts/{id}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Actor actor, @PathVariable AccountId id, @RequestBody Closing in) {
        accounts.close(actor, id, in.closed);
    }

    @Requires("access.roles")
    @PostMapping("/api/access/accounts/{id}/assignments")
    @ResponseStatus(HttpStatus.CREATED)
    AssignmentMade assign(Actor actor, @PathVariable AccountId id, @Validated @RequestBody NewAssignment in) {
        return new AssignmentMade(assignments.give(actor, id, in.role, in.area, in.unit, in.validFrom, in.validTo));
    }

    @Requires("access.roles")
    @DeleteMapping("/api/access/assignments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAssignment(Actor actor, @PathVariable Assignment.Id id) {
        assignments.end(actor, id);
    }

    @Requires("access.sessions")
    @GetMapping("/api/access/accounts/{id}/sessions")
    List<Sessions.Session> sessions(Actor actor, @PathVariable AccountId id) {
        actor.require(AccessModule.SESSIONS, actor.county().area());
        return sessions.of(actor.county(), id);
    }

    @Requires("access.sessions")
    @DeleteMapping("/api/access/accounts/{id}/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(Actor actor, @PathVariable AccountId id) {
        accounts.signOut(actor, id);
    }
}
