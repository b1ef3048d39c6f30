package org.lianxin.platform;

import java.security.SecureRandom;
import java.util.UUID;

/// New ids: UUID version 7 (RFC 9562), which sort by the time they were made.
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /// An id that nobody has used.
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000 | RANDOM.nextInt(0x1000);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
