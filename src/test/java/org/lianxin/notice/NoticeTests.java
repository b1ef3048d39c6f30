package org.lianxin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Permission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LianxinTest
class NoticeTests {
    private static final News DISPATCHED =
            News.of("incident.dispatched", "incident:1", "platform.photo-too-large", "东社街", 4);

    @Autowired
    Notices notices;

    @Autowired
    NoticeStore store;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aUnitsPeopleAreToldAndNobodyElse() {
        var county = Counties.fresh();
        var unit = UUID.randomUUID();
        var handler = signedIn.as("DEPT_HANDLER", county.area(), unit).actor();
        var other =
                signedIn.as("DEPT_HANDLER", county.area(), UUID.randomUUID()).actor();
        notices.tell(county, new To.Unit(unit), DISPATCHED);
        assertThat(notices.of(handler, true, Locale.SIMPLIFIED_CHINESE, 0, 10))
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains("东社街").contains("4"));
        assertThat(notices.count(other, false)).isZero();
    }

    @Test
    void whoHoldsThePermissionOverTheAreaIsTold() {
        var county = Counties.fresh();
        var grid = new AreaCode(county + "001001001");
        var here =
                signedIn.as("COMMUNITY_CLERK", new AreaCode(county + "001001")).actor();
        var there =
                signedIn.as("COMMUNITY_CLERK", new AreaCode(county + "001002")).actor();
        notices.tell(county, new To.Holders(new Permission("incident.accept"), grid), DISPATCHED);
        assertThat(notices.count(here, true)).isEqualTo(1);
        assertThat(notices.count(there, true)).isZero();
    }

    @Test
    void aReadNoticeIsNoLongerUnread() {
        var county = Counties.fresh();
        var somebody = signedIn.as("GRID_WORKER", county.area());
        notices.tell(county, new To.Accounts(List.of(somebody.account())), DISPATCHED);
        var id = notices.of(somebody.actor(), true, Locale.ENGLISH, 0, 10)
                .getFirst()
                .id();
        notices.read(somebody.actor(), id);
        assertThat(notices.count(somebody.actor(), true)).isZero();
        assertThat(notices.count(somebody.actor(), false)).isEqualTo(1);
    }

    @Test
    void aReporterReadsWhatHappenedToTheMatter() {
        var county = Counties.fresh();
        notices.tell(county, new To.Reporter("incident:7"), DISPATCHED);
        assertThat(notices.forReporter(county, "incident:7", Locale.SIMPLIFIED_CHINESE))
                .hasSize(1);
        assertThat(notices.forReporter(county, "incident:8", Locale.SIMPLIFIED_CHINESE))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeDeliveredIsTriedAgainLater() {
        var county = Counties.fresh();
        var sms = new FailingOnce();
        var clock = InstantSource.system();
        store.insert(
                county, new NoticeId(UUID.randomUUID()), DISPATCHED, List.of("reporter:incident:9"), clock.instant());
        var id = store.of(county, "reporter:incident:9", false, Locale.ENGLISH, 0, 1)
                .getFirst()
                .id();
        store.insertDeliveries(
                county,
                id,
                "test-sms",
                List.of("reporter:incident:9"),
                clock.instant().minusSeconds(1));
        var outbox = new Outbox(db, store, List.of(sms), transaction, clock);
        outbox.deliverDue();
        assertThat(sms.delivered).isEmpty();
        var later = new Outbox(
                db, store, List.of(sms), transaction, () -> clock.instant().plusSeconds(90));
        later.deliverDue();
        assertThat(sms.delivered).singleElement().satisfies(p -> assertThat(p.notice())
                .isEqualTo(id));
        later.deliverDue();
        assertThat(sms.delivered).hasSize(1);
    }
}
