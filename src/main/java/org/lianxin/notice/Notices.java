package org.lianxin.notice;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.lianxin.access.AccountId;
import org.lianxin.access.Assignments;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells people what happened: in the product at once, outside it by whatever ways are set up, not at night unless it
/// is urgent.
@Service
public class Notices {
    private final NoticeStore store;
    private final Assignments assignments;
    private final List<Delivery> deliveries;
    private final QuietHours quiet;
    private final InstantSource clock;

    Notices(
            NoticeStore store,
            Assignments assignments,
            List<Delivery> deliveries,
            NoticeSettings settings,
            InstantSource clock) {
        this.store = store;
        this.assignments = assignments;
        this.deliveries = deliveries;
        this.quiet = new QuietHours(settings.quietFrom(), settings.quietTo());
        this.clock = clock;
    }

    /// Tells the news in the caller's transaction: if that fails, nobody was told.
    @Transactional
    public void tell(County county, To to, News news) {
        var recipients = recipients(county, to);
        if (recipients.isEmpty()) {
            return;
        }
        var id = new NoticeId(Ids.next());
        var now = clock.instant();
        store.insert(county, id, news, recipients, now);
        var due = news.urgent() ? now : quiet.after(now);
        for (var delivery : deliveries) {
            var reached =
                    recipients.stream().filter(r -> delivery.reaches(county, r)).toList();
            store.insertDeliveries(county, id, delivery.channel(), reached, due);
        }
    }

    /// What was told to the reporter of a matter, the latest first. The caller has seen the query code.
    public List<Notice> forReporter(County county, String subject, Locale locale) {
        return store.of(county, "reporter:" + subject, false, locale, 0, 200);
    }

    List<Notice> of(Actor actor, boolean unread, Locale locale, int offset, int size) {
        return store.of(actor.county(), "account:" + actor.id(), unread, locale, offset, size);
    }

    long count(Actor actor, boolean unread) {
        return store.count(actor.county(), "account:" + actor.id(), unread);
    }

    @Transactional
    void read(Actor actor, @org.jspecify.annotations.Nullable NoticeId only) {
        store.read(actor.county(), "account:" + actor.id(), only, clock.instant());
    }

    private Collection<String> recipients(County county, To to) {
        return switch (to) {
            case To.Accounts those -> words(those.accounts());
            case To.Unit unit -> words(assignments.ofUnit(county, unit.unit()));
            case To.Holders holders -> words(assignments.holding(holders.permission(), holders.area()));
            case To.Reporter reporter -> List.of("reporter:" + reporter.subject());
        };
    }

    private static List<String> words(Collection<AccountId> accounts) {
        return accounts.stream().distinct().map(a -> "account:" + a).toList();
    }
}
