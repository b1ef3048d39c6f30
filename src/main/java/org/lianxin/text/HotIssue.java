package org.lianxin.text;

import java.time.Instant;
import java.util.List;

/// A cluster of matters about one problem.
///
/// @param name taken from the words of its most central matter
/// @param place the words that its matters share as their place; may be empty
/// @param people the number of different reporters
/// @param perWeek matters in each week from the first to the last
/// @param matters ids, earliest first
public record HotIssue(
        String name,
        String place,
        Instant first,
        Instant last,
        int people,
        List<Integer> perWeek,
        Trend trend,
        Burst burst,
        List<String> matters) {

    /// Whether the later half brings more matters than chance allows, fewer, or as many.
    public enum Trend {
        RISING,
        STEADY,
        FALLING
    }

    /// What the last seven days brought beside what the time before lets expect.
    ///
    /// @param probability of at least so many by chance (Poisson); small means a burst
    public record Burst(int observed, double expected, double probability) {
        private static final double UNLIKELY = 0.01;
        private static final int AT_LEAST = 3;

        /// Judges a count by its expectation; an expectation is never taken as below a twentieth.
        public static Burst of(int observed, double expected) {
            var mean = Math.max(0.05, expected);
            var term = StrictMath.exp(-mean);
            var below = 0.0;
            for (var k = 0; k < observed; k++) {
                below += term;
                term *= mean / (k + 1);
            }
            return new Burst(observed, expected, Math.max(0, 1 - below));
        }

        public boolean isOne() {
            return observed >= AT_LEAST && probability < UNLIKELY;
        }
    }
}
