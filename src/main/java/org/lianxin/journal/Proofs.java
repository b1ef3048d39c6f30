package org.lianxin.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the proofs of RFC 6962 from the stored nodes, with as many look-ups as the tree has levels.
@Component
class Proofs {
    private final JournalStore store;

    Proofs(JournalStore store) {
        this.store = store;
    }

    /// The hashes that lead from a leaf to the root.
    List<Hash> inclusion(Root root, long index) {
        return path(root, index, 0, root.size());
    }

    /// The hashes that show that the tree of the first root is the beginning of the tree of the second.
    List<Hash> consistency(Root first, Root second) {
        return first.size() == second.size() ? List.of() : beginning(second, first.size(), 0, second.size(), true);
    }

    private List<Hash> path(Root root, long index, long from, long to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        long middle = from + half(to - from);
        var path = index < middle ? path(root, index, from, middle) : path(root, index, middle, to);
        path.add(index < middle ? hash(root, middle, to) : hash(root, from, middle));
        return path;
    }

    private List<Hash> beginning(Root root, long size, long from, long to, boolean whole) {
        if (size == to) {
            return whole ? new ArrayList<>() : new ArrayList<>(List.of(hash(root, from, to)));
        }
        long middle = from + half(to - from);
        var proof =
                size <= middle ? beginning(root, size, from, middle, whole) : beginning(root, size, middle, to, false);
        proof.add(size <= middle ? hash(root, middle, to) : hash(root, from, middle));
        return proof;
    }

    private Hash hash(Root root, long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1 && from % size == 0) {
            int level = Long.numberOfTrailingZeros(size);
            return store.node(root.county(), root.volume(), level, from >> level);
        }
        long middle = from + half(size);
        return new Merkle(root.digest()).node(hash(root, from, middle), hash(root, middle, to));
    }

    /// The largest power of two below the size.
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }
}
