package org.lianxin;

import java.util.concurrent.atomic.AtomicInteger;
import org.lianxin.platform.County;

/// Counties that no other test uses, so that tests share one database without meeting each other.
public final class Counties {
    private static final AtomicInteger NEXT = new AtomicInteger(900_000);

    private Counties() {}

    public static County fresh() {
        return new County("" + NEXT.incrementAndGet());
    }
}
