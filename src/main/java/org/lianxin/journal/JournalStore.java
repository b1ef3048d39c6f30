package org.lianxin.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The journal's tables.
@Component
class JournalStore {
    static final String ENTRY = "e.county, e.id, e.xid::text as xid, e.at, e.actor, e.deed, e.subject, e.area, e.facts";
    private final JdbcClient db;

    JournalStore(JdbcClient db) {
        this.db = db;
    }

    /// The last root with the state of transactions that it covers.
    record Sealed(Root root, @Nullable Snapshot snapshot, Instant snapshotAt) {}

    /// The state of transactions as this transaction sees it.
    record Now(Snapshot snapshot, Instant at) {}

    Now now() {
        return db.sql("select pg_current_snapshot()::text as snapshot, now() as at")
                .query((row, n) -> new Now(Snapshot.parse(row.getString("snapshot")), instant(row, "at")))
                .single();
    }

    /// Whether this server seals the county's journal now; another one that tries meanwhile leaves it.
    boolean lock(County county) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "journal:" + county)
                .query(Boolean.class)
                .single();
    }

    Optional<Sealed> last(County county) {
        return db.sql("""
                        select county, number, volume, size, digest, root, chained, at, snapshot::text as snapshot, snapshot_at
                        from journal_root where county = :county order by number desc limit 1
                        """)
                .param("county", county.code())
                .query((row, n) -> sealed(row))
                .optional();
    }

    /// Entries of finished transactions that no root covers yet, in the order of their transactions.
    ///
    /// @param since what was finished when the last root was made; null looks at everything
    List<Entry> unsealed(County county, @Nullable Snapshot since, int most) {
        var newer = since == null ? "" : """
                        and e.xid >= pg_snapshot_xmin(cast(:since as pg_snapshot))
                        and not pg_visible_in_snapshot(e.xid, cast(:since as pg_snapshot))
                        """;
        return db.sql("select " + ENTRY + " from journal_entry e where e.county = :county " + newer + """
                        and not exists (select 1 from journal_leaf l where l.county = e.county and l.entry = e.id)
                        order by e.xid, e.id limit :most
                        """)
                .param("county", county.code())
                .param("since", since == null ? null : since.toString())
                .param("most", most)
                .query((row, n) -> entry(row))
                .list();
    }

    /// Counties with entries of transactions not before the given one, or all counties with entries.
    List<County> writtenSince(long xid) {
        return db.sql("select distinct county from journal_entry where xid >= cast(:xid as xid8)")
                .param("xid", "" + xid)
                .query((row, n) -> new County(row.getString(1)))
                .list();
    }

    void addLeaves(County county, int volume, long first, List<Entry> entries, List<Hash> hashes) {
        db.sql("""
                        insert into journal_leaf (county, volume, index, entry, hash)
                        select :county, :volume, :first + n.ordinality - 1, n.entry, n.hash
                        from unnest(:entries, :hashes) with ordinality n (entry, hash)
                        """)
                .param("county", county.code())
                .param("volume", volume)
                .param("first", first)
                .param("entries", entries.stream().map(Entry::id).toArray(UUID[]::new))
                .param("hashes", hashes.stream().map(Hash::bytes).toArray(byte[][]::new))
                .update();
    }

    void addNodes(County county, int volume, List<Merkle.Edge.Complete> nodes) {
        db.sql("""
                        insert into journal_node (county, volume, level, index, hash)
                        select :county, :volume, n.* from unnest(:levels, :indexes, :hashes) n
                        """)
                .param("county", county.code())
                .param("volume", volume)
                .param("levels", nodes.stream().map(Merkle.Edge.Complete::level).toArray(Integer[]::new))
                .param(
                        "indexes",
                        nodes.stream().map(Merkle.Edge.Complete::index).toArray(Long[]::new))
                .param("hashes", nodes.stream().map(n -> n.hash().bytes()).toArray(byte[][]::new))
                .update();
    }

    void addRoot(Root root, @Nullable Snapshot snapshot, Instant snapshotAt) {
        db.sql("""
                        insert into journal_root (county, number, volume, size, digest, root, chained, at, snapshot, snapshot_at)
                        values (:county, :number, :volume, :size, :digest, :root, :chained, :at, cast(:snapshot as pg_snapshot),
                            :snapshotAt)
                        """)
                .param("county", root.county().code())
                .param("number", root.number())
                .param("volume", root.volume())
                .param("size", root.size())
                .param("digest", root.digest())
                .param("root", root.root().bytes())
                .param("chained", root.chained().bytes())
                .param("at", root.at().atOffset(ZoneOffset.UTC))
                .param("snapshot", snapshot == null ? null : snapshot.toString())
                .param("snapshotAt", snapshotAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The hash of a complete node; level 0 is a leaf.
    Hash node(County county, int volume, int level, long index) {
        var table = level == 0
                ? "select hash from journal_leaf where 0 = :level"
                : "select hash from journal_node where level = :level";
        return db.sql(table + " and county = :county and volume = :volume and index = :index")
                .param("level", level)
                .param("county", county.code())
                .param("volume", volume)
                .param("index", index)
                .query((row, n) -> new Hash(row.getBytes(1)))
                .single();
    }

    /// An entry with its place in the tree.
    record Leaf(Entry entry, int volume, long index, Hash hash) {}

    /// The sealed entries about a subject, the oldest first.
    List<Leaf> leaves(County county, String subject) {
        return db.sql("select " + ENTRY + ", l.volume, l.index, l.hash from journal_entry e" + """
                         join journal_leaf l on l.county = e.county and l.entry = e.id
                        where e.county = :county and e.subject = :subject order by l.volume, l.index
                        """)
                .param("county", county.code())
                .param("subject", subject)
                .query((row, n) -> leaf(row))
                .list();
    }

    /// The first root over a leaf.
    Root rootOver(County county, int volume, long index) {
        return db.sql("""
                        select county, number, volume, size, digest, root, chained, at from journal_root
                        where county = :county and volume = :volume and size > :index order by number limit 1
                        """)
                .param("county", county.code())
                .param("volume", volume)
                .param("index", index)
                .query((row, n) -> root(row))
                .single();
    }

    Optional<Root> root(County county, long number) {
        return db.sql("""
                        select county, number, volume, size, digest, root, chained, at from journal_root
                        where county = :county and number = :number
                        """)
                .param("county", county.code())
                .param("number", number)
                .query((row, n) -> root(row))
                .optional();
    }

    /// The root with this link of the chain, in whichever county.
    Optional<Root> chained(Hash chained) {
        return db.sql("""
                        select county, number, volume, size, digest, root, chained, at from journal_root where chained = :chained
                        """)
                .param("chained", chained.bytes())
                .query((row, n) -> root(row))
                .optional();
    }

    static Sealed sealed(ResultSet row) throws SQLException {
        var snapshot = row.getString("snapshot");
        return new Sealed(root(row), snapshot == null ? null : Snapshot.parse(snapshot), instant(row, "snapshot_at"));
    }

    static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(entry(row), row.getInt("volume"), row.getLong("index"), new Hash(row.getBytes("hash")));
    }

    static Root root(ResultSet row) throws SQLException {
        return new Root(
                new County(row.getString("county")),
                row.getLong("number"),
                row.getInt("volume"),
                row.getLong("size"),
                row.getString("digest"),
                new Hash(row.getBytes("root")),
                new Hash(row.getBytes("chained")),
                instant(row, "at"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        var area = row.getString("area");
        return new Entry(
                new County(row.getString("county")),
                row.getObject("id", UUID.class),
                Long.parseLong(row.getString("xid")),
                instant(row, "at"),
                row.getString("actor"),
                row.getString("deed"),
                row.getString("subject"),
                area == null ? null : new AreaCode(area),
                row.getString("facts"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
