package org.lianxin.journal;

import java.time.Instant;
import org.lianxin.platform.County;

/// The seal over everything up to a moment.
///
/// @param volume a new one begins when the digest changes or the database was restored elsewhere
/// @param size the entries of the volume under this root
/// @param chained this root tied to all before it: whoever keeps one of these can tell any later change of history
public record Root(
        County county, long number, int volume, long size, String digest, Hash root, Hash chained, Instant at) {}
