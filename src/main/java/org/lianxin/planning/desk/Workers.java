package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// This process's share of the runs: a fixed number of threads of low priority that take from the queue.
@Component
@DependsOn("migrations")
class Workers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final long PAUSE_MILLIS = 200;
    private final RunQueue queue;
    private final Runs runs;
    private final PlanningSettings settings;
    private final String process = UUID.randomUUID().toString();
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore queued = new Semaphore(0);
    private volatile boolean running;

    Workers(RunQueue queue, Runs runs, PlanningSettings settings) {
        this.queue = queue;
        this.runs = runs;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        for (var n = 0; n < settings.threads(); n++) {
            var name = process + "-" + n;
            var thread = Thread.ofPlatform()
                    .name("planning-" + n)
                    .priority(Thread.MIN_PRIORITY)
                    .daemon()
                    .unstarted(() -> work(name));
            threads.add(thread);
            thread.start();
        }
    }

    /// A run of this process need not wait until the queue is looked at again; those of others do.
    @TransactionalEventListener
    void wake(PlanMoved moved) {
        if (moved.name().equals("computing")) {
            queued.release();
        }
    }

    private void work(String name) {
        while (running) {
            try {
                var taken = queue.take(name);
                if (taken.isPresent()) {
                    runs.run(taken.get(), name, () -> running);
                } else {
                    queued.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException unexpected) {
                LOG.error("A planning run could not be taken or kept", unexpected);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25 * PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Runs under way are given back to the queue: another process or the next start begins them anew.
    @Override
    public void stop() {
        running = false;
        for (var thread : threads) {
            try {
                thread.join(5_000);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
