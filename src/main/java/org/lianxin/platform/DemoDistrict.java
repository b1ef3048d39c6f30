package org.lianxin.platform;

import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The invented district that `./lianxin demo` shows: real division names of 谢家集区, invented people and buildings,
/// the same for the same seed.
///
/// @param county 340404
/// @param size [Size#SMALL] for tests
/// @param now the moment up to which history is told
/// @param seed from which everything follows
public record DemoDistrict(County county, Size size, Instant now, long seed) {
    /// How much of the district is made.
    public enum Size {
        /// Three communities, enough for tests.
        SMALL,
        /// As large as the source: 36 communities, about 35,000 households.
        FULL
    }

    /// A stream of chance of its own for each part, so that one part's changes leave the others as they are.
    public RandomGenerator chance(String part) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + part.hashCode());
    }
}
