package org.lianxin.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.lianxin.platform.Rejection;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// Before anything else: how often an address may ask, whether a change comes from our own pages, who is asking.
final class SessionFilter extends OncePerRequestFilter {
    static final String ACTOR = SessionFilter.class.getName() + ".actor";
    private static final String SIGN_IN = "/api/access/session";
    private final Sessions sessions;
    private final SameSite sameSite;
    private final HandlerExceptionResolver problems;
    private final Buckets signIns;
    private final Buckets strangers;

    SessionFilter(
            Sessions sessions,
            SameSite sameSite,
            HandlerExceptionResolver problems,
            AccessSettings settings,
            InstantSource clock) {
        this.sessions = sessions;
        this.sameSite = sameSite;
        this.problems = problems;
        this.signIns = new Buckets(settings.loginsPerMinute(), clock);
        this.strangers = new Buckets(settings.openPerMinute(), clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (hasSomethingToLose(request)) {
                sameSite.check(request);
            }
            Cookies.read(request).flatMap(sessions::find).ifPresent(who -> request.setAttribute(ACTOR, who));
            limit(request);
        } catch (RuntimeException e) {
            if (problems.resolveException(request, response, null, e) == null) {
                throw e;
            }
            return;
        }
        chain.doFilter(request, response);
    }

    /// A foreign page can do harm only with the cookie of whoever looks at it, or by signing somebody in. Without
    /// either
    /// it is an ordinary stranger, such as an Open311 client.
    private static boolean hasSomethingToLose(HttpServletRequest request) {
        return Cookies.read(request).isPresent() || request.getRequestURI().startsWith("/api/access/");
    }

    private void limit(HttpServletRequest request) {
        boolean signingIn =
                request.getMethod().equals("POST") && request.getRequestURI().equals(SIGN_IN);
        if (signingIn && !signIns.take(request.getRemoteAddr())) {
            throw tooMany();
        }
        if (request.getAttribute(ACTOR) == null && !strangers.take(request.getRemoteAddr())) {
            throw tooMany();
        }
    }

    private static Rejection tooMany() {
        return new Rejection("access.too-many-requests").status(HttpStatus.TOO_MANY_REQUESTS);
    }
}
