package org.lianxin.journal;

import java.util.List;
import java.util.Optional;

/// What a person needs to prove, without us, that a report was recorded then and has not been removed since: the
/// entry, its place in the tree, the path to the root, and the root's link to those before it.
///
/// @param format `lianxin.slip.1`
/// @param before the chained root before this one
public record Slip(String format, Entry entry, long index, List<Hash> path, Root root, Hash before) {
    static final String FORMAT = "lianxin.slip.1";

    /// What is wrong with the slip, or nothing. Needs no database.
    public Optional<Fault> fault() {
        if (!FORMAT.equals(format)) {
            return Optional.of(Fault.FORMAT);
        }
        var merkle = new Merkle(root.digest());
        if (!merkle.includes(merkle.leaf(entry.bytes()), index, root.size(), path, root.root())) {
            return Optional.of(Fault.NOT_UNDER_ROOT);
        }
        var chained = merkle.link(
                before, root.county().code(), root.number(), root.size(), root.root(), Entry.moment(root.at()));
        return chained.equals(root.chained()) ? Optional.empty() : Optional.of(Fault.NOT_CHAINED);
    }

    /// Why a slip proves nothing.
    public enum Fault {
        FORMAT,
        /// The entry, its place or the path was altered.
        NOT_UNDER_ROOT,
        /// The root, its number or its time was altered.
        NOT_CHAINED
    }
}
