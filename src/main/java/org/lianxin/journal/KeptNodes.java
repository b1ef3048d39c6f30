package org.lianxin.journal;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Inner nodes that a tree made anew has completed, to be compared with those that were kept.
final class KeptNodes {
    private final JdbcClient db;
    private final County county;
    private final List<Merkle.Edge.Complete> nodes = new ArrayList<>();

    KeptNodes(JdbcClient db, County county) {
        this.db = db;
        this.county = county;
    }

    void addAll(List<Merkle.Edge.Complete> complete) {
        nodes.addAll(complete);
    }

    int size() {
        return nodes.size();
    }

    /// Where the kept nodes differ or are missing; forgets what it has compared.
    List<String> differing(int volume) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        var differing = db.sql("""
                        select n.level, n.index from unnest(:levels, :indexes, :hashes) n (level, index, hash)
                        left join journal_node s on s.county = :county and s.volume = :volume and s.level = n.level
                            and s.index = n.index
                        where s.hash is distinct from n.hash
                        """)
                .param("levels", nodes.stream().map(Merkle.Edge.Complete::level).toArray(Integer[]::new))
                .param(
                        "indexes",
                        nodes.stream().map(Merkle.Edge.Complete::index).toArray(Long[]::new))
                .param("hashes", nodes.stream().map(n -> n.hash().bytes()).toArray(byte[][]::new))
                .param("county", county.code())
                .param("volume", volume)
                .query((row, n) -> "level " + row.getInt(1) + " node " + row.getLong(2))
                .list();
        nodes.clear();
        return differing;
    }
}
