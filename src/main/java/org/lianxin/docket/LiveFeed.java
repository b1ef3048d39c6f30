package org.lianxin.docket;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Streams the feed to pages that stay open. A stream ends with its session, with its hour, or before the server stops;
/// a page that comes back with the last id it saw misses nothing.
@Component
class LiveFeed implements SmartLifecycle {
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    /// Longer than any transaction that writes a line; lines are read in the order of their ids.
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private static final int PER_ACCOUNT = 6;
    private static final int ALTOGETHER = 500;
    private final Feed feed;
    private final InstantSource clock;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore turns = new Semaphore(2);
    private volatile boolean running;

    LiveFeed(Feed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    /// Starts a stream.
    ///
    /// @param who the asker with the rights of the moment, or nobody once signed out
    /// @param last the last event seen before; from now on without one
    /// @throws Rejection `docket.streams-full` (429)
    SseEmitter open(Actor actor, Supplier<Optional<Actor>> who, @Nullable UUID last) {
        long own = streams.stream().filter(s -> s.account.equals(actor.id())).count();
        if (own >= PER_ACCOUNT || streams.size() >= ALTOGETHER) {
            throw new Rejection("docket.streams-full").status(HttpStatus.TOO_MANY_REQUESTS);
        }
        var now = clock.instant();
        var cursor = last == null ? Histories.idBefore(now.minus(SETTLED)) : last;
        var stream = new Stream(actor.id(), who, cursor, now);
        streams.add(stream);
        stream.emitter.onCompletion(() -> streams.remove(stream));
        stream.emitter.onError(e -> streams.remove(stream));
        Thread.ofVirtual().name("feed-", 0).start(() -> run(stream));
        return stream.emitter;
    }

    private static final class Stream {
        final SseEmitter emitter = new SseEmitter(0L);
        final String account;
        final Supplier<Optional<Actor>> who;
        final Instant ends;
        UUID cursor;
        Instant spoke;

        Stream(String account, Supplier<Optional<Actor>> who, UUID cursor, Instant now) {
            this.account = account;
            this.who = who;
            this.cursor = cursor;
            this.ends = now.plus(LONGEST);
            this.spoke = now;
        }
    }

    private void run(Stream stream) {
        try {
            stream.emitter.send(SseEmitter.event()
                    .id(stream.cursor.toString()) // so that a page that saw nothing yet misses nothing either
                    .reconnectTime(3_000)
                    .comment("here"));
            while (running && streams.contains(stream) && clock.instant().isBefore(stream.ends)) {
                if (!look(stream)) {
                    stream.emitter.send(SseEmitter.event().name("signed-out").data("{}"));
                    break;
                }
                Thread.sleep(LOOK);
            }
            stream.emitter.complete();
        } catch (IOException | IllegalStateException e) {
            // The page was closed: there is nobody to tell.
            stream.emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            stream.emitter.completeWithError(e);
        } finally {
            streams.remove(stream);
        }
    }

    /// Looks once, in turn, so that streams never take the database's connections from everybody else.
    ///
    /// @return whether she is still signed in
    private boolean look(Stream stream) throws IOException, InterruptedException {
        turns.acquire();
        try {
            var actor = stream.who.get();
            if (actor.isPresent()) {
                tell(stream, actor.get());
            }
            return actor.isPresent();
        } finally {
            turns.release();
        }
    }

    private void tell(Stream stream, Actor actor) throws IOException {
        var now = clock.instant();
        for (var happening : feed.after(actor, stream.cursor, Histories.idBefore(now.minus(SETTLED)))) {
            stream.emitter.send(SseEmitter.event()
                    .id(happening.cursor().toString())
                    .name("happening")
                    .data(happening));
            stream.cursor = happening.cursor();
            stream.spoke = now;
        }
        if (stream.spoke.plus(HEARTBEAT).isBefore(now)) {
            stream.emitter.send(SseEmitter.event().comment("here"));
            stream.spoke = now;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// Ends every stream before the web server waits for its last answers.
    @Override
    public void stop() {
        running = false;
        streams.forEach(s -> s.emitter.complete());
        streams.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
