package org.lianxin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.platform.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out.
@RestController
class SessionController {
    private final SignIns signIns;
    private final Sessions sessions;
    private final Identities identities;
    private final boolean demo;

    SessionController(
            SignIns signIns, Sessions sessions, Identities identities, @Value("${lianxin.demo:false}") boolean demo) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.identities = identities;
        this.demo = demo;
    }

    record SignIn(
            @NotBlank @Size(max = 64) String login,
            @NotBlank @Size(max = 128) String password,
            @Nullable @Size(max = 40) String totp,
            @Nullable County county) {}

    /// Who is signed in, and what they may do.
    ///
    /// @param standing `FULL`, or what must be done first: `PASSWORD_CHANGE`, `TOTP_SETUP`
    /// @param demo true where this is the demo, in which the second factor is waived
    record SessionAnswer(Account account, boolean demo) {
        record Account(
                AccountId id,
                County county,
                String login,
                String name,
                @Nullable UUID personId,
                Identity.Standing standing,
                Set<String> permissions,
                List<AreaCode> areas,
                Set<UUID> units,
                Set<String> roles,
                List<Held> grants) {}

        record Held(String role, AreaCode area, @Nullable UUID unit) {}
    }

    @Open("this is where one signs in; limited by address, locked by account")
    @PostMapping("/api/access/session")
    ResponseEntity<SessionAnswer> signIn(@Validated @RequestBody SignIn in, HttpServletRequest request) {
        var who = signIns.signIn(in.county, in.login, in.password, in.totp);
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        var cookie = sessions.open(who.county(), who.account(), request.getRemoteAddr(), agent == null ? "" : agent);
        var identity = identities.find(who.county(), who.account(), "").orElseThrow();
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, Cookies.set(request, cookie))
                .body(answer(identity));
    }

    @SignedIn
    @EvenUnfinished
    @GetMapping("/api/access/session")
    SessionAnswer session(Identity who) {
        return answer(who);
    }

    @Open("signing out twice does no harm")
    @DeleteMapping("/api/access/session")
    ResponseEntity<Void> signOut(@Nullable Identity who, HttpServletRequest request) {
        if (who != null) {
            sessions.close(who.county(), who.session());
        }
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, Cookies.clear(request))
                .build();
    }

    @SignedIn
    @EvenUnfinished
    @GetMapping("/api/access/sessions")
    List<Sessions.Session> own(Identity who) {
        return sessions.of(who.county(), who.account());
    }

    @SignedIn
    @EvenUnfinished
    @DeleteMapping("/api/access/sessions")
    ResponseEntity<Void> signOutEverywhere(Identity who, HttpServletRequest request) {
        sessions.closeAll(who.county(), who.account());
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, Cookies.clear(request))
                .build();
    }

    private SessionAnswer answer(Identity who) {
        var held = who.grants().stream()
                .map(g -> new SessionAnswer.Held(g.role(), g.area(), g.unit()))
                .toList();
        return new SessionAnswer(
                new SessionAnswer.Account(
                        who.account(),
                        who.county(),
                        who.login(),
                        who.name(),
                        who.personId(),
                        who.standing(),
                        who.permissions(),
                        who.areas(),
                        who.units(),
                        who.roles(),
                        held),
                demo);
    }
}
