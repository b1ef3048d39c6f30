package org.lianxin.access;

import java.time.Duration;
import org.lianxin.platform.Jobs;
import org.springframework.stereotype.Component;

/// Removes sessions that have ended, every hour.
@Component
class SweepSessions {
    SweepSessions(Jobs jobs, Sessions sessions) {
        jobs.every("access.sweep-sessions", Duration.ofHours(1), sessions::sweep);
    }
}
