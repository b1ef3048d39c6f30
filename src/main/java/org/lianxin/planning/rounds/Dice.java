package org.lianxin.planning.rounds;

/// A small, fast and reproducible source of chance (xorshift64*), several times cheaper than the library's.
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        if (state == 0) state = 1;
        for (int i = 0; i < 8; i++) next();
    }

    long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /// From 0 to `bound - 1`.
    int below(int bound) {
        return (int) (((next() >>> 33) * bound) >>> 31);
    }

    /// In (0, 1).
    double share() {
        return ((next() >>> 11) + 0.5) * 0x1.0p-53;
    }

    void shuffle(int[] items, int length) {
        for (int i = length - 1; i > 0; i--) {
            int j = below(i + 1);
            int held = items[i];
            items[i] = items[j];
            items[j] = held;
        }
    }
}
