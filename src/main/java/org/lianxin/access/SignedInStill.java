package org.lianxin.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxin.platform.Actor;
import org.springframework.stereotype.Component;

/// Whether the one who asked for a long answer may still have it. Looking does not keep the session awake.
@Component
public class SignedInStill {
    private final Sessions sessions;

    SignedInStill(Sessions sessions) {
        this.sessions = sessions;
    }

    /// The session of a request, to be asked about after the request's own thread has gone.
    public Session of(HttpServletRequest request) {
        return new Session(Cookies.read(request).orElse(""));
    }

    /// A session that somebody streams in.
    public final class Session {
        private final String cookie;

        private Session(String cookie) {
            this.cookie = cookie;
        }

        /// Whose it is now; empty once it has ended.
        public Optional<Actor> who() {
            return sessions.peek(cookie).map(Actor.class::cast);
        }
    }
}
