package org.lianxin.journal;

/// Something broken in the journal.
///
/// @param where the entry, the leaf or the root that is meant
public record Finding(Kind kind, String where) {
    /// What can be broken.
    public enum Kind {
        /// The entry's words are not those that were sealed.
        ENTRY_ALTERED,
        /// The entry was sealed and is gone.
        ENTRY_REMOVED,
        /// The entry appeared after the time in which its transaction is said to have run.
        ENTRY_INSERTED,
        /// The entry's time is earlier than its transaction can have been, or later than its sealing.
        ENTRY_BACKDATED,
        /// A leaf is missing in the row of leaves.
        LEAF_REMOVED,
        /// An inner node is not the hash of what is below it.
        NODE_ALTERED,
        /// A root is not the root of the leaves that it covers.
        ROOT_ALTERED,
        /// A root is not tied to the one before it, or one is missing.
        CHAIN_BROKEN
    }
}
