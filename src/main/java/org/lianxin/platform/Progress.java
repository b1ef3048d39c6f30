package org.lianxin.platform;

import java.time.Duration;

/// Tells whoever waits at the command line what is being done, every two seconds, until it is done.
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static volatile String doing = "";
    private final Thread teller;

    Progress(String first) {
        doing = first;
        long start = System.nanoTime();
        teller = Thread.ofVirtual().start(() -> {
            while (!Thread.interrupted()) {
                try {
                    Thread.sleep(PATIENCE);
                } catch (InterruptedException done) {
                    return;
                }
                System.out.printf(
                        "  … %s (%d s)%n",
                        doing, Duration.ofNanos(System.nanoTime() - start).toSeconds());
            }
        });
    }

    /// What is being done from now on.
    static void now(String what) {
        doing = what;
    }

    @Override
    public void close() {
        teller.interrupt();
    }
}
