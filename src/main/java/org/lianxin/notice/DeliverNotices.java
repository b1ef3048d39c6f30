package org.lianxin.notice;

import java.time.Duration;
import org.lianxin.platform.Jobs;
import org.springframework.stereotype.Component;

/// Empties the outbox every five seconds.
@Component
class DeliverNotices {
    DeliverNotices(Jobs jobs, Outbox outbox) {
        jobs.every("notice.deliver", Duration.ofSeconds(5), outbox::deliverDue);
    }
}
