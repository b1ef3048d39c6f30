package org.lianxin.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LianxinTest
class JournalTests {
    @Autowired
    Journal journal;

    @Autowired
    Sealer sealer;

    @Autowired
    JdbcClient db;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private void keep(County county, int from, int to) {
        transaction.executeWithoutResult(t -> {
            for (int i = from; i < to; i++) {
                events.publishEvent(new ADeed(county, "test:" + i));
            }
        });
    }

    @Test
    void aDeedOfARolledBackTransactionIsNotKept() {
        var county = Counties.fresh();
        transaction.executeWithoutResult(t -> {
            events.publishEvent(new ADeed(county, "test:1"));
            t.setRollbackOnly();
        });
        assertThat(entries(county)).isZero();
    }

    @Test
    void aDeedOutsideATransactionIsABug() {
        var deed = new ADeed(Counties.fresh(), "test:1");
        assertThatThrownBy(() -> events.publishEvent(deed)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void everyDeedHasASlipThatHoldsWithoutTheDatabase() {
        var county = Counties.fresh();
        for (int i = 0; i < 23; i++) {
            keep(county, i, i + 1);
            sealer.seal(county);
        }
        for (int i = 0; i < 23; i++) {
            var slip = journal.receipt(county, "test:" + i).orElseThrow();
            assertThat(slip.fault()).isEmpty();
            assertThat(slip.entry().subject()).isEqualTo("test:" + i);
        }
        assertThat(journal.check(county).findings()).isEmpty();
    }

    @Test
    void aSlipWhoseTimeWasChangedProvesNothing() {
        var county = Counties.fresh();
        keep(county, 0, 9);
        sealer.seal(county);
        var slip = journal.receipt(county, "test:4").orElseThrow();
        var e = slip.entry();
        var earlier = new Entry(
                e.county(),
                e.id(),
                e.xid(),
                e.at().minus(Duration.ofDays(1)),
                e.actor(),
                e.deed(),
                e.subject(),
                e.area(),
                e.facts());
        assertThat(new Slip(slip.format(), earlier, slip.index(), slip.path(), slip.root(), slip.before()).fault())
                .contains(Slip.Fault.NOT_UNDER_ROOT);
        var r = slip.root();
        var otherTime = new Root(
                r.county(),
                r.number(),
                r.volume(),
                r.size(),
                r.digest(),
                r.root(),
                r.chained(),
                r.at().minusSeconds(1));
        assertThat(new Slip(slip.format(), e, slip.index(), slip.path(), otherTime, slip.before()).fault())
                .contains(Slip.Fault.NOT_CHAINED);
    }

    @Test
    void everyRootGrowsOutOfEveryEarlierOne() {
        var county = Counties.fresh();
        for (int i = 0; i < 17; i++) {
            keep(county, i, i + 1);
            sealer.seal(county);
        }
        long last = journal.last(county).orElseThrow().number();
        for (long first = 1; first <= last; first++) {
            for (long second = first; second <= last; second++) {
                var growth = journal.growth(county, first, second);
                var from = growth.first();
                var to = growth.second();
                assertThat(new Merkle("SHA-256")
                                .extendsTo(from.size(), to.size(), from.root(), to.root(), growth.proof()))
                        .as("%d to %d", first, second)
                        .isTrue();
                if (second > first) {
                    assertThat(new Merkle("SHA-256")
                                    .extendsTo(from.size(), to.size(), to.root(), to.root(), growth.proof()))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aLongTransactionDelaysOnlyItsOwnEntries() {
        var county = Counties.fresh();
        transaction.executeWithoutResult(slow -> {
            events.publishEvent(new ADeed(county, "test:slow"));
            try (var other = Executors.newSingleThreadExecutor()) {
                done(other.submit(() -> keep(county, 0, 5)));
                done(other.submit(() -> sealer.seal(county)));
            }
        });
        assertThat(journal.receipt(county, "test:4")).isPresent();
        sealer.seal(county);
        assertThat(journal.receipt(county, "test:slow").orElseThrow().fault()).isEmpty();
        assertThat(journal.check(county).findings()).isEmpty();
    }

    @Test
    void manyWritersAtOnceLoseAndRepeatNothing() {
        var county = Counties.fresh();
        int writers = 8;
        int each = 60;
        var go = new CountDownLatch(1);
        var work = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            for (int w = 0; w < writers; w++) {
                int own = w * each;
                work.add(pool.submit(() -> {
                    go.await();
                    for (int i = 0; i < each; i++) {
                        keep(county, own + i, own + i + 1);
                    }
                    return null;
                }));
            }
            go.countDown();
            while (!work.stream().allMatch(Future::isDone)) {
                sealer.seal(county);
            }
            work.forEach(JournalTests::done);
        }
        sealer.seal(county);
        var check = journal.check(county);
        assertThat(check.findings()).isEmpty();
        assertThat(check.entries()).isEqualTo((long) writers * each);
        assertThat(check.pending()).isZero();
        assertThat(db.sql("select count(distinct index) from journal_leaf where county = :county")
                        .param("county", county.code())
                        .query(Long.class)
                        .single())
                .isEqualTo((long) writers * each);
    }

    @Test
    void theDatabaseRefusesToChangeAnEntry() {
        var county = Counties.fresh();
        keep(county, 0, 1);
        for (var sql : List.of(
                "update journal_entry set deed = 'x' where county = :county",
                "delete from journal_entry where county = :county")) {
            assertThatThrownBy(() -> db.sql(sql).param("county", county.code()).update())
                    .hasMessageContaining("only ever appended to");
        }
        assertThatThrownBy(() -> db.sql("truncate journal_entry").update())
                .hasMessageContaining("only ever appended to");
    }

    private long entries(County county) {
        return db.sql("select count(*) from journal_entry where county = :county")
                .param("county", county.code())
                .query(Long.class)
                .single();
    }

    private static void done(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
