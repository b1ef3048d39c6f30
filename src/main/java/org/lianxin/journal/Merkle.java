package org.lianxin.journal;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.platform.Digests;

/// The tree of RFC 6962: a leaf is H(0x00 ‖ data), a node H(0x01 ‖ left ‖ right), a link of the chain H(0x02 ‖ …).
///
/// @param digest `SHA-256` or `SM3`
record Merkle(String digest) {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte LINK = 2;

    Hash leaf(byte[] data) {
        return hash(LEAF, data);
    }

    Hash node(Hash left, Hash right) {
        return hash(NODE, left.bytes(), right.bytes());
    }

    /// Ties a root to the one before it.
    Hash link(Hash before, String county, long number, long size, Hash root, String at) {
        var words = Entry.netstrings(county, "" + number, digest, "" + size, at);
        return hash(LINK, before.bytes(), words, root.bytes());
    }

    /// What comes before the first root.
    Hash beginning() {
        return new Hash(Digests.of(digest).digest());
    }

    private Hash hash(byte kind, byte[]... parts) {
        var md = Digests.of(digest);
        md.update(kind);
        for (var part : parts) {
            md.update(part);
        }
        return new Hash(md.digest());
    }

    /// Whether the path leads from the leaf at the index to the root of a tree of that size.
    boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var at = leaf;
        long own = index;
        long last = size - 1;
        for (var step : path) {
            if (last == 0) {
                return false;
            }
            if ((own & 1) == 1 || own == last) {
                at = node(step, at);
                while ((own & 1) == 0 && own != 0) {
                    own >>= 1;
                    last >>= 1;
                }
            } else {
                at = node(at, step);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0 && at.equals(root);
    }

    /// Whether the proof shows that the tree of the first size is the beginning of the tree of the second.
    boolean extendsTo(long first, long second, Hash firstRoot, Hash secondRoot, List<Hash> proof) {
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first <= 0 || first > second) {
            return false;
        }
        var steps = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            steps.addFirst(firstRoot);
        }
        if (steps.isEmpty()) {
            return false;
        }
        long own = (first - 1) >> Long.numberOfTrailingZeros(first);
        long last = (second - 1) >> Long.numberOfTrailingZeros(first);
        var old = steps.getFirst();
        var now = steps.getFirst();
        for (var step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((own & 1) == 1 || own == last) {
                old = node(step, old);
                now = node(step, now);
                while ((own & 1) == 0 && own != 0) {
                    own >>= 1;
                    last >>= 1;
                }
            } else {
                now = node(now, step);
            }
            own >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(firstRoot) && now.equals(secondRoot);
    }

    /// A growing tree that remembers only the roots of its complete parts.
    static final class Edge {
        private final Merkle merkle;
        private final List<Hash> parts = new ArrayList<>();
        private long size;

        /// @param parts the roots of the complete parts of a tree of that size, the largest first
        Edge(Merkle merkle, long size, List<Hash> parts) {
            this.merkle = merkle;
            this.size = size;
            this.parts.addAll(parts);
        }

        /// A node that became complete.
        record Complete(int level, long index, Hash hash) {}

        /// Appends a leaf.
        ///
        /// @return the inner nodes that it completes, from the lowest up
        List<Complete> append(Hash leaf) {
            var complete = new ArrayList<Complete>();
            var hash = leaf;
            int level = 0;
            for (long rest = size; (rest & 1) == 1; rest >>= 1) {
                hash = merkle.node(parts.removeLast(), hash);
                level++;
                complete.add(new Complete(level, rest >> 1, hash));
            }
            parts.add(hash);
            size++;
            return complete;
        }

        long size() {
            return size;
        }

        /// The root of the tree as it stands.
        Hash root() {
            if (parts.isEmpty()) {
                return merkle.beginning();
            }
            var root = parts.getLast();
            for (int i = parts.size() - 2; i >= 0; i--) {
                root = merkle.node(parts.get(i), root);
            }
            return root;
        }
    }
}
