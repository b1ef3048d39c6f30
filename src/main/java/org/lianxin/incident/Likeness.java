package org.lianxin.incident;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianxin.platform.County;
import org.lianxin.text.Twin;
import org.lianxin.text.Twins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The open incidents of each county as the text engine remembers them: read from the database when somebody first
/// asks, brought up to date at every question, built anew after a day. Any process may hold its own.
@Component
class Likeness {
    private static final Logger LOG = LoggerFactory.getLogger(Likeness.class);
    private static final int COUNTIES = 64;
    private static final long PATIENCE = 3;
    private final LikenessRows rows;
    private final Cache<County, CompletableFuture<Memory>> memories = Caffeine.newBuilder()
            .maximumSize(COUNTIES)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    Likeness(LikenessRows rows) {
        this.rows = rows;
    }

    /// What is remembered of a county, and until when changes are in it.
    private static final class Memory {
        private final Twins twins;
        private LikenessRows.Mark mark;

        private Memory(Twins twins, LikenessRows.Mark mark) {
            this.twins = twins;
            this.mark = mark;
        }
    }

    /// Open incidents nearby that may be the same thing as a matter still in the writing, the likeliest first. A large
    /// county that is still being read answers nothing: nobody who reports waits for it.
    List<Twin> find(County county, org.lianxin.text.Matter matter, int limit) {
        try {
            var memory = memories.get(county, this::remember).get(PATIENCE, TimeUnit.SECONDS);
            bringUpToDate(county, memory);
            return memory.twins.find(matter, limit);
        } catch (TimeoutException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            memories.invalidate(county);
            throw new IllegalStateException("open incidents could not be read", e);
        }
    }

    private CompletableFuture<Memory> remember(County county) {
        return CompletableFuture.supplyAsync(() -> {
            var mark = rows.mark();
            // Words only: meaning would have to be read again for every open incident after each start.
            var twins = new Twins(org.lianxin.text.Embedding.NONE, Twins.Reach.USUAL, 0);
            rows.open(county, Twins.Reach.USUAL.time(), twins::add);
            LOG.debug("Remembers {} open incidents of {}", twins.size(), county);
            return new Memory(twins, mark);
        });
    }

    private void bringUpToDate(County county, Memory memory) {
        synchronized (memory) {
            var next = rows.mark();
            Map<String, org.lianxin.text.Matter> open = rows.changed(county, memory.mark, memory.twins::remove);
            open.forEach((id, matter) -> {
                if (!memory.twins.has(id)) {
                    memory.twins.add(matter);
                }
            });
            memory.mark = next;
        }
    }
}
