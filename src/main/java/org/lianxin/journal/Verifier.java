package org.lianxin.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the whole journal of a county again and names what does not fit.
@Component
class Verifier {
    private static final int FETCH = 5_000;
    /// One broken leaf breaks every root after it: more findings than these tell nothing new.
    private static final int MOST = 1_000;
    /// The database's clock may have been set back by a little.
    private static final Duration CLOCK_STEP = Duration.ofSeconds(2);

    private final JdbcTemplate stream;
    private final JdbcClient db;
    private final TransactionTemplate oneSnapshot;
    private final InstantSource clock;

    Verifier(DataSource database, JdbcClient db, PlatformTransactionManager transactions, InstantSource clock) {
        this.stream = new JdbcTemplate(database);
        stream.setFetchSize(FETCH);
        this.db = db;
        this.clock = clock;
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneSnapshot.setReadOnly(true);
    }

    /// Checks everything as it stands at one moment, while others go on writing.
    Check check(County county) {
        return java.util.Objects.requireNonNull(oneSnapshot.execute(status -> new Run(county).whole()));
    }

    /// One reading of one county's journal.
    private final class Run {
        private final County county;
        private final List<JournalStore.Sealed> roots;
        private final List<Finding> findings = new ArrayList<>();
        private int at;
        private int volume;
        private Merkle.@Nullable Edge edge;
        private boolean lost;
        private final KeptNodes nodes;
        private long entries;

        Run(County county) {
            this.county = county;
            this.nodes = new KeptNodes(db, county);
            this.roots = db.sql("""
                            select county, number, volume, size, digest, root, chained, at, snapshot::text as snapshot,
                                snapshot_at
                            from journal_root where county = :county order by number
                            """)
                    .param("county", county.code())
                    .query((row, n) -> JournalStore.sealed(row))
                    .list();
        }

        Check whole() {
            chain();
            stream.query(
                    "select l.volume, l.index, l.hash, l.entry, " + JournalStore.ENTRY + """
                             from journal_leaf l left join journal_entry e on e.county = l.county and e.id = l.entry
                            where l.county = ? order by l.volume, l.index
                            """,
                    this::leaf,
                    county.code());
            compareNodes();
            if (at < roots.size()) {
                report(Finding.Kind.LEAF_REMOVED, "root " + roots.get(at).root().number());
            }
            long pending = unsealed();
            var last = roots.isEmpty() ? null : roots.getLast().root().chained();
            return new Check(clock.instant(), entries, pending, roots.size(), last, List.copyOf(findings));
        }

        private void chain() {
            Hash before = null;
            long number = 0;
            for (var sealed : roots) {
                var root = sealed.root();
                var merkle = new Merkle(root.digest());
                var linked = merkle.link(
                        before == null ? merkle.beginning() : before,
                        county.code(),
                        root.number(),
                        root.size(),
                        root.root(),
                        Entry.moment(root.at()));
                if (root.number() != number + 1 || !linked.equals(root.chained())) {
                    report(Finding.Kind.CHAIN_BROKEN, "root " + root.number());
                }
                before = root.chained();
                number = root.number();
            }
        }

        private void leaf(ResultSet row) throws SQLException {
            long index = row.getLong("index");
            if (edge == null || row.getInt("volume") != volume) {
                open(row.getInt("volume"));
            }
            if (!lost && edge != null && index != edge.size()) {
                report(Finding.Kind.LEAF_REMOVED, "volume " + volume + " leaf " + edge.size());
                lost = true;
            }
            while (here() && roots.get(at).root().size() <= index) {
                at++;
            }
            if (!here()) {
                report(Finding.Kind.CHAIN_BROKEN, "volume " + volume + " leaf " + index + " is under no root");
                return;
            }
            var sealed = roots.get(at);
            var hash = new Hash(row.getBytes("hash"));
            entry(row, new Merkle(sealed.root().digest()), hash, sealed);
            if (!lost && edge != null) {
                grow(edge, hash, sealed);
            }
        }

        private void open(int next) {
            compareNodes();
            while (at < roots.size() && roots.get(at).root().volume() < next) {
                report(Finding.Kind.LEAF_REMOVED, "root " + roots.get(at).root().number());
                at++;
            }
            volume = next;
            lost = false;
            edge = at < roots.size()
                    ? new Merkle.Edge(new Merkle(roots.get(at).root().digest()), 0, List.of())
                    : null;
        }

        private void compareNodes() {
            nodes.differing(volume).forEach(where -> report(Finding.Kind.NODE_ALTERED, where));
        }

        private boolean here() {
            return at < roots.size() && roots.get(at).root().volume() == volume;
        }

        private void grow(Merkle.Edge tree, Hash hash, JournalStore.Sealed sealed) {
            nodes.addAll(tree.append(hash));
            if (nodes.size() > FETCH) {
                compareNodes();
            }
            if (tree.size() == sealed.root().size()) {
                if (!tree.root().equals(sealed.root().root())) {
                    long from = at == 0 || newVolume(at)
                            ? 0
                            : roots.get(at - 1).root().size();
                    var over = "root " + sealed.root().number() + " over leaves " + from + " to " + (tree.size() - 1);
                    report(Finding.Kind.ROOT_ALTERED, over);
                }
                at++;
            }
        }

        private boolean newVolume(int root) {
            return roots.get(root).root().volume() != roots.get(root - 1).root().volume();
        }

        private void entry(ResultSet row, Merkle merkle, Hash hash, JournalStore.Sealed sealed) throws SQLException {
            if (row.getString("id") == null) {
                report(Finding.Kind.ENTRY_REMOVED, "entry " + row.getString("entry"));
                return;
            }
            entries++;
            var entry = JournalStore.entry(row);
            if (!merkle.leaf(entry.bytes()).equals(hash)) {
                report(Finding.Kind.ENTRY_ALTERED, "entry " + entry.id());
            }
            var earlier = at == 0 || newVolume(at) ? null : roots.get(at - 1).snapshot();
            if (earlier != null && earlier.finished(entry.xid())) {
                report(Finding.Kind.ENTRY_INSERTED, "entry " + entry.id());
            }
            if (entry.at().isAfter(sealed.snapshotAt().plus(CLOCK_STEP)) || tooEarly(entry)) {
                report(Finding.Kind.ENTRY_BACKDATED, "entry " + entry.id() + " says " + Entry.moment(entry.at()));
            }
        }

        /// A transaction that had not begun when a root was made cannot have written before that.
        private boolean tooEarly(Entry entry) {
            for (int i = at - 1; i >= 0 && !newVolume(i + 1); i--) {
                var snapshot = roots.get(i).snapshot();
                if (snapshot != null && entry.xid() >= snapshot.next()) {
                    return entry.at().isBefore(roots.get(i).snapshotAt().minus(CLOCK_STEP));
                }
            }
            return false;
        }

        /// Entries without a leaf: fresh ones wait for the next root; one whose transaction the last root calls
        /// finished was put in afterwards.
        private long unsealed() {
            var last = roots.isEmpty() ? null : roots.getLast().snapshot();
            var waiting = new AtomicLong();
            stream.query(
                    """
                    select e.id, e.xid::text as xid from journal_entry e where e.county = ? and not exists (
                        select 1 from journal_leaf l where l.county = e.county and l.entry = e.id)
                    """,
                    row -> {
                        if (last != null && last.finished(Long.parseLong(row.getString("xid")))) {
                            report(Finding.Kind.ENTRY_INSERTED, "entry " + row.getObject("id", UUID.class));
                        } else {
                            waiting.incrementAndGet();
                        }
                    },
                    county.code());
            return waiting.get();
        }

        private void report(Finding.Kind kind, String where) {
            if (findings.size() < MOST) {
                findings.add(new Finding(kind, where));
            }
        }
    }
}
