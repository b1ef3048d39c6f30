package org.lianxin.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.lianxin.platform.County;

/// Something read from a county's territory, kept in memory, and read again within a second of a change on any server
/// process.
final class Versioned<T> {
    private static final int COUNTIES = 200;
    private final TerritoryVersion versions;
    private final Function<County, T> read;
    private final Cache<County, Kept<T>> kept =
            Caffeine.newBuilder().maximumSize(COUNTIES).build();

    private final Set<County> reading = ConcurrentHashMap.newKeySet();

    private record Kept<T>(long version, T value) {}

    Versioned(TerritoryVersion versions, Function<County, T> read) {
        this.versions = versions;
        this.read = read;
    }

    /// While one thread reads anew, the others go on with what they have: nobody waits for a reader that itself may
    /// wait
    /// for a database connection.
    T of(County county) {
        long version = versions.of(county);
        var old = kept.getIfPresent(county);
        if (old != null && old.version() == version) {
            return old.value();
        }
        boolean mine = reading.add(county);
        if (!mine && old != null) {
            return old.value();
        }
        try {
            var fresh = read.apply(county);
            kept.put(county, new Kept<>(version, fresh));
            return fresh;
        } finally {
            if (mine) {
                reading.remove(county);
            }
        }
    }
}
