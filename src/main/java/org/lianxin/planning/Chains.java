package org.lianxin.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Runs independent search chains side by side and returns their results in order.
public final class Chains {
    private Chains() {}

    /// Runs `chain` for 0 … threads − 1; the first on the calling thread, so that one thread starts none.
    public static <T> List<T> run(int threads, IntFunction<T> chain) {
        if (threads <= 1) {
            return List.of(chain.apply(0));
        }
        try (var pool = Executors.newFixedThreadPool(
                threads - 1, Thread.ofPlatform().daemon().factory())) {
            var others = new ArrayList<Future<T>>();
            for (var index = 1; index < threads; index++) {
                var own = index;
                others.add(pool.submit(() -> chain.apply(own)));
            }
            var results = new ArrayList<T>();
            results.add(chain.apply(0));
            for (var other : others) {
                results.add(other.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while planning", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
