package org.lianxin.territory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    private record Kept<T>(long version, T value) {}

    Versioned(TerritoryVersion versions, Function<County, T> read) {
        this.versions = versions;
        this.read = read;
    }

    T of(County county) {
        long version = versions.of(county);
        return kept.asMap()
                .compute(
                        county,
                        (c, old) -> old != null && old.version() == version ? old : new Kept<>(version, read.apply(c)))
                .value();
    }
}
