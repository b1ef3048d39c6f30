package org.lianxin.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.PlatformSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.DependsOn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Seals, twice a second, what finished transactions wrote. Writers know nothing of it and never wait.
///
/// What is new is found by comparing transaction snapshots, not by a counter: an entry belongs to the next root when
/// its transaction is finished now and was not when the last root was made. So a transaction that runs long delays
/// only its own entries, and none is skipped.
@Component
@DependsOn("migrations")
class Sealer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final long PAUSE_MILLIS = 500;
    private static final int AT_ONCE = 20_000;
    static final int BUSY = -1;
    private final JournalStore store;
    private final TransactionTemplate oneSnapshot;
    private final String digest;
    /// Counties of which this process has looked at every entry once, so that a snapshot is enough from then on.
    private final Set<County> lookedThrough = new HashSet<>();
    private final Set<County> inTrouble = new HashSet<>();
    private final boolean serving;
    private volatile @Nullable Thread thread;
    private long lookedUpTo;

    Sealer(
            JournalStore store,
            PlatformTransactionManager transactions,
            PlatformSettings settings,
            @Value("${lianxin.serving:true}") boolean serving) {
        this.serving = serving;
        this.store = store;
        this.digest = settings.digest();
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Seals everything that is finished, in all counties. What cannot be sealed in one county, because another server
    /// is at it or its tree is damaged, is tried again the next time and holds up no other county.
    synchronized void sealAll() {
        long oldestRunning = store.now().snapshot().oldestRunning();
        boolean allDone = true;
        for (var county : store.writtenSince(lookedUpTo)) {
            allDone &= sealedWhole(county);
        }
        if (allDone) {
            lookedUpTo = oldestRunning;
        }
    }

    private boolean sealedWhole(County county) {
        try {
            int sealed = AT_ONCE;
            while (sealed == AT_ONCE) {
                sealed = seal(county);
            }
            inTrouble.remove(county);
            return sealed != BUSY;
        } catch (RuntimeException e) {
            if (inTrouble.add(county)) { // said once, not twice a second
                log.error("the journal of {} cannot be sealed and is tried again and again: {}", county, e.toString());
            }
            return false;
        }
    }

    /// Seals what is finished in one county.
    ///
    /// @return how many entries, or [#BUSY] when another server is sealing this county
    synchronized int seal(County county) {
        try {
            Integer sealed = oneSnapshot.execute(status -> store.lock(county) ? sealLocked(county) : BUSY);
            return sealed == null ? 0 : sealed;
        } catch (DuplicateKeyException e) {
            return BUSY; // another server sealed the same entries between our snapshot and our lock
        }
    }

    /// Looks at every entry of the county again at its next sealing, as a fresh process does.
    synchronized void lookAgain(County county) {
        lookedThrough.remove(county);
    }

    private int sealLocked(County county) {
        var now = store.now();
        var last = store.last(county).orElse(null);
        var follows = last != null && continues(last, now) ? last : null;
        boolean allSealedBefore = follows != null && lookedThrough.contains(county);
        var entries = store.unsealed(county, follows != null && allSealedBefore ? follows.snapshot() : null, AT_ONCE);
        lookedThrough.add(county);
        if (entries.isEmpty()) {
            return 0;
        }
        var merkle = new Merkle(digest);
        var edge = follows == null ? new Merkle.Edge(merkle, 0, List.of()) : edge(merkle, follows.root());
        int volume = follows != null
                ? follows.root().volume()
                : last == null ? 1 : last.root().volume() + 1;
        append(county, volume, edge, merkle, entries);
        var before = last == null ? merkle.beginning() : last.root().chained();
        long number = last == null ? 1 : last.root().number() + 1;
        var root = edge.root();
        var chained = merkle.link(before, county.code(), number, edge.size(), root, Entry.moment(now.at()));
        store.addRoot(
                new Root(county, number, volume, edge.size(), digest, root, chained, now.at()),
                entries.size() < AT_ONCE ? now.snapshot() : null,
                now.at());
        return entries.size();
    }

    /// Whether the volume goes on: the digest is the same, and the transactions are still counted by the same cluster.
    private boolean continues(JournalStore.Sealed last, JournalStore.Now now) {
        boolean restored = last.snapshot() != null
                && last.snapshot().next() > now.snapshot().next();
        return last.root().digest().equals(digest) && !restored;
    }

    private void append(County county, int volume, Merkle.Edge edge, Merkle merkle, List<Entry> entries) {
        long first = edge.size();
        var hashes = entries.stream().map(e -> merkle.leaf(e.bytes())).toList();
        var nodes = new ArrayList<Merkle.Edge.Complete>();
        hashes.forEach(h -> nodes.addAll(edge.append(h)));
        store.addLeaves(county, volume, first, entries, hashes);
        store.addNodes(county, volume, nodes);
    }

    /// The complete parts of a tree: one for each bit of its size.
    private Merkle.Edge edge(Merkle merkle, Root root) {
        var parts = new ArrayList<Hash>();
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((root.size() >> level & 1) == 1) {
                parts.add(store.node(root.county(), root.volume(), level, (root.size() >> level) - 1));
            }
        }
        return new Merkle.Edge(merkle, root.size(), parts);
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("journal-sealer").daemon().start(this::run);
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            try {
                sealAll();
            } catch (RuntimeException e) { // whatever it is, the thread that seals goes on
                log.warn("the journal could not be sealed and will be tried again: {}", e.toString());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// A verb at the command line leaves sealing to the server.
    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
