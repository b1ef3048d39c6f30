package org.lianxin.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How often one network address may ask: a bucket that holds a minute's worth and fills steadily.
final class Buckets {
    private final int perMinute;
    private final InstantSource clock;
    private final Cache<String, Level> levels = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    Buckets(int perMinute, InstantSource clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Level(double tokens, Instant at, boolean taken) {}

    /// Takes one token; false when the bucket is empty.
    boolean take(String address) {
        var now = clock.instant();
        return levels.asMap()
                .compute(address, (a, level) -> {
                    double had = level == null ? perMinute : level.tokens + gained(level.at, now);
                    double has = Math.min(perMinute, had);
                    return has >= 1 ? new Level(has - 1, now, true) : new Level(has, now, false);
                })
                .taken();
    }

    private double gained(Instant since, Instant now) {
        return Duration.between(since, now).toMillis() * perMinute / 60_000.0;
    }
}
