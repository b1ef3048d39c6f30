package org.lianxin.platform;

import java.util.function.LongConsumer;

/// Rows that a module keeps encrypted, to be encrypted anew when their key is rotated.
public interface Resealing {
    /// The name of the key that encrypts them.
    String key();

    /// What they are, in the plural.
    String what();

    /// Re-encrypts whatever an older key encrypted, until nothing is left, while everybody goes on working.
    ///
    /// @param progress hears how many are done
    /// @return how many there were
    long reseal(LongConsumer progress);
}
