package org.lianxin.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.platform.County;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries notices out of the product, and tries again later what did not go. What waits for a channel that is not set
/// up goes on waiting.
@Component
class Outbox {
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_ONCE = 200;
    /// The pauses before each further attempt; after the last one it is given up.
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private final JdbcClient db;
    private final NoticeStore store;
    private final Map<String, Delivery> deliveries;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Outbox(
            JdbcClient db,
            NoticeStore store,
            List<Delivery> deliveries,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.db = db;
        this.store = store;
        this.deliveries = deliveries.stream().collect(Collectors.toMap(Delivery::channel, Function.identity()));
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(Delivery.Parcel parcel, String channel, int attempts) {}

    /// Delivers everything that is due.
    void deliverDue() {
        Integer done;
        do {
            done = transaction.execute(t -> deliverSome());
        } while (done != null && done == AT_ONCE);
    }

    private int deliverSome() {
        var due = db.sql("""
                        select d.county, d.message, d.recipient, d.channel, d.attempts, m.subject, m.text, m.args
                        from notice_delivery d join notice_message m on m.county = d.county and m.id = d.message
                        where d.due <= :now and d.channel in (:channels) and d.delivered_at is null and d.given_up_at is null
                        order by d.due limit :most for update of d skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("channels", deliveries.keySet())
                .param("most", AT_ONCE)
                .query((row, n) -> new Due(
                        new Delivery.Parcel(
                                new County(row.getString("county")),
                                new NoticeId(row.getObject("message", UUID.class)),
                                row.getString("recipient"),
                                row.getString("subject"),
                                store.sentence(row, Locale.SIMPLIFIED_CHINESE)),
                        row.getString("channel"),
                        row.getInt("attempts")))
                .list();
        due.forEach(this::deliver);
        return due.size();
    }

    private void deliver(Due due) {
        try {
            Objects.requireNonNull(deliveries.get(due.channel)).deliver(due.parcel);
            finish(due, "delivered_at", clock.instant(), "");
        } catch (RuntimeException e) {
            var problem = String.valueOf(e.getMessage());
            log.warn("{} could not be told by {}: {}", due.parcel.recipient(), due.channel, problem);
            if (due.attempts >= PAUSES.size()) {
                finish(due, "given_up_at", clock.instant(), problem);
            } else {
                finish(due, "due", clock.instant().plus(PAUSES.get(due.attempts)), problem);
            }
        }
    }

    private void finish(Due due, String column, Instant at, String problem) {
        db.sql("update notice_delivery set " + column + " = :at, attempts = attempts + 1, problem = :problem" + """
                         where county = :county and message = :message and recipient = :recipient and channel = :channel
                        """)
                .param("at", Timestamp.from(at))
                .param("problem", problem)
                .param("county", due.parcel.county().code())
                .param("message", due.parcel.notice().value())
                .param("recipient", due.parcel.recipient())
                .param("channel", due.channel)
                .update();
    }
}
