package org.lianxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody with every right on the database switches the triggers off and changes history.
@LianxinTest
class TamperTests {
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

    private County county = new County("900000");

    @BeforeEach
    void fourRootsOverElevenEntries() {
        county = Counties.fresh();
        int entry = 0;
        for (int size : new int[] {3, 1, 5, 2}) {
            for (int i = 0; i < size; i++, entry++) {
                var subject = "test:" + entry;
                transaction.executeWithoutResult(t -> events.publishEvent(new ADeed(county, subject)));
            }
            sealer.seal(county);
        }
        assertThat(journal.check(county).whole()).isTrue();
    }

    private void forge(String sql, Map<String, ?> params) {
        transaction.executeWithoutResult(t -> {
            db.sql("set local session_replication_role = replica").update();
            var statement = db.sql(sql).param("county", county.code());
            params.forEach(statement::param);
            assertThat(statement.update()).isPositive();
        });
    }

    private void broken(Finding.Kind kind, Consumer<String> where) {
        assertThat(journal.check(county).findings()).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(kind);
            where.accept(f.where());
        });
    }

    private String idOf(String subject) {
        return db.sql("select id::text from journal_entry where county = :county and subject = :subject")
                .param("county", county.code())
                .param("subject", subject)
                .query(String.class)
                .single();
    }

    @Test
    void anAlteredEntryIsNamed() {
        forge("update journal_entry set actor = 'x' where county = :county and subject = 'test:5'", Map.of());
        broken(Finding.Kind.ENTRY_ALTERED, where -> assertThat(where).contains(idOf("test:5")));
    }

    @Test
    void anEntryMovedToAnEarlierTimeIsNamed() {
        var sql = "update journal_entry set at = at - interval '1 day' where county = :county and subject = 'test:8'";
        forge(sql, Map.of());
        broken(Finding.Kind.ENTRY_BACKDATED, where -> assertThat(where).contains(idOf("test:8")));
    }

    @Test
    void aRemovedEntryIsNamed() {
        var id = idOf("test:4");
        forge("delete from journal_entry where county = :county and subject = 'test:4'", Map.of());
        broken(Finding.Kind.ENTRY_REMOVED, where -> assertThat(where).contains(id));
    }

    @Test
    void anEntryRemovedWithItsLeafIsNoticed() {
        forge("delete from journal_entry where county = :county and subject = 'test:4'", Map.of());
        forge("delete from journal_leaf where county = :county and index = 4", Map.of());
        broken(Finding.Kind.LEAF_REMOVED, where -> assertThat(where).contains("leaf 4"));
    }

    @Test
    void theLastEntriesCannotBeCutOffWithTheirLeaves() {
        forge("delete from journal_entry where county = :county and subject in ('test:9', 'test:10')", Map.of());
        forge("delete from journal_leaf where county = :county and index >= 9", Map.of());
        broken(Finding.Kind.LEAF_REMOVED, where -> assertThat(where).isEqualTo("root 4"));
    }

    @Test
    void anEntryPutInAfterwardsIsNamed() {
        var id = Ids.next();
        forge("""
                insert into journal_entry (county, id, xid, at, actor, deed, subject, area, facts)
                select county, :id, xid, at, actor, deed, 'test:forged', area, facts from journal_entry
                where county = :county and subject = 'test:2'
                """, Map.of("id", id));
        broken(Finding.Kind.ENTRY_INSERTED, where -> assertThat(where).contains(id.toString()));
    }

    @Test
    void anEntryPutInAfterwardsAndSealedByTheNextProcessIsStillNamed() {
        var id = Ids.next();
        forge("""
                insert into journal_entry (county, id, xid, at, actor, deed, subject, area, facts)
                select county, :id, xid, at, actor, deed, 'test:forged', area, facts from journal_entry
                where county = :county and subject = 'test:2'
                """, Map.of("id", id));
        sealer.lookAgain(county);
        assertThat(sealer.seal(county)).isEqualTo(1);
        broken(Finding.Kind.ENTRY_INSERTED, where -> assertThat(where).contains(id.toString()));
    }

    @Test
    void aNewEntryThatClaimsToBeOldIsNamed() {
        forge("""
                insert into journal_entry (county, id, xid, at, actor, deed, subject, area, facts)
                values (:county, :id, pg_current_xact_id(), now() - interval '3 days', 'system', 'test.done', 'test:old',
                    null, '{}')
                """, Map.of("id", Ids.next()));
        sealer.seal(county);
        broken(Finding.Kind.ENTRY_BACKDATED, where -> assertThat(where).contains(idOf("test:old")));
    }

    @Test
    void aDamagedJournalHoldsUpNoOther() {
        forge("delete from journal_leaf where county = :county and index = 10", Map.of());
        var other = Counties.fresh();
        transaction.executeWithoutResult(t -> events.publishEvent(new ADeed(county, "test:late")));
        transaction.executeWithoutResult(t -> events.publishEvent(new ADeed(other, "test:elsewhere")));
        sealer.sealAll();
        assertThat(journal.receipt(other, "test:elsewhere")).isPresent();
        assertThat(journal.receipt(county, "test:late")).isEmpty();
        forge("delete from journal_entry where county = :county and subject in ('test:10', 'test:late')", Map.of());
    }

    @Test
    void anEntryForgedWithItsLeafDoesNotFitTheRoot() {
        forge("update journal_entry set actor = 'x' where county = :county and subject = 'test:5'", Map.of());
        var forged = db.sql("select " + JournalStore.ENTRY
                        + " from journal_entry e where county = :county and subject = 'test:5'")
                .param("county", county.code())
                .query((row, n) -> JournalStore.entry(row))
                .single();
        var hash = new Merkle("SHA-256").leaf(forged.bytes()).bytes();
        forge("update journal_leaf set hash = :hash where county = :county and index = 5", Map.of("hash", hash));
        broken(Finding.Kind.ROOT_ALTERED, where -> assertThat(where).isEqualTo("root 3 over leaves 4 to 8"));
    }

    @Test
    void anAlteredRootIsNamed() {
        forge("update journal_root set root = sha256(root) where county = :county and number = 2", Map.of());
        broken(Finding.Kind.ROOT_ALTERED, where -> assertThat(where).startsWith("root 2 "));
        broken(Finding.Kind.CHAIN_BROKEN, where -> assertThat(where).isEqualTo("root 2"));
    }

    @Test
    void aRootMovedToAnEarlierTimeBreaksTheChain() {
        forge("update journal_root set at = at - interval '1 day' where county = :county and number = 3", Map.of());
        broken(Finding.Kind.CHAIN_BROKEN, where -> assertThat(where).isEqualTo("root 3"));
    }

    @Test
    void aRemovedRootBreaksTheChain() {
        forge("delete from journal_root where county = :county and number = 2", Map.of());
        broken(Finding.Kind.CHAIN_BROKEN, where -> assertThat(where).isEqualTo("root 3"));
    }

    @Test
    void anAlteredInnerNodeIsNamed() {
        forge(
                "update journal_node set hash = sha256(hash) where county = :county and level = 2 and index = 0",
                Map.of());
        broken(Finding.Kind.NODE_ALTERED, where -> assertThat(where).isEqualTo("level 2 node 0"));
    }
}
