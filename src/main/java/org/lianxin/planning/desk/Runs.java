package org.lianxin.planning.desk;

import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Progress;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.platform.Messages;
import org.lianxin.platform.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/// Computes one run, tells how far it is once a second, and keeps how it ended.
@Component
class Runs {
    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private final PlanStore store;
    private final RunQueue queue;
    private final Planners planners;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Messages messages;
    private final ObjectMapper json;

    Runs(
            PlanStore store,
            RunQueue queue,
            Planners planners,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            InstantSource clock,
            Messages messages,
            ObjectMapper json) {
        this.messages = messages;
        this.store = store;
        this.queue = queue;
        this.planners = planners;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /// @param goOn false once the server stops: the run is then given back
    void run(RunQueue.Taken taken, String process, BooleanSupplier goOn) {
        var id = taken.id();
        var plan = store.get(id.county(), id.plan());
        if (!(store.version(id) instanceof Version.Computing computing)) {
            queue.remove(id);
            return;
        }
        if (taken.attempts() > RunQueue.MOST_ATTEMPTS) {
            end(
                    plan,
                    computing,
                    process,
                    Ended.Nothing.of(
                            "planning.run-lost",
                            "计算进程多次中断，未能完成。",
                            "The computing process broke down repeatedly; there is no answer."));
            return;
        }
        var cancelled = new AtomicBoolean();
        var latest = new AtomicReference<@Nullable Progress>();
        var started = System.nanoTime();
        // A latch, not an interrupt: an interrupt in the middle of a query would break its connection.
        var over = new CountDownLatch(1);
        var heart = Thread.ofVirtual().start(() -> {
            do {
                beat(id, process, latest.get(), (System.nanoTime() - started) / 1e9, cancelled, goOn);
            } while (!isOver(over));
        });
        Ended ended;
        try {
            var setting = computing.setting();
            var budget = new SearchBudget(setting.seconds(), setting.seed(), 1, cancelled, latest::set);
            ended = compute(plan, setting, budget);
        } finally {
            over.countDown();
            join(heart);
        }
        if (goOn.getAsBoolean()) {
            end(plan, computing, process, ended);
        } else {
            queue.giveBack(id, process);
        }
    }

    private void beat(
            VersionId id,
            String process,
            @Nullable Progress latest,
            double elapsed,
            AtomicBoolean cancelled,
            BooleanSupplier goOn) {
        var bound = latest != null && latest.bound() instanceof Bound.Proven proven ? proven.value() : Double.NaN;
        try {
            var on = queue.beat(
                    id,
                    process,
                    latest == null ? null : latest.phase(),
                    latest == null ? Double.NaN : latest.objective(),
                    bound,
                    elapsed);
            if (!on || !goOn.getAsBoolean()) {
                cancelled.set(true);
            }
        } catch (RuntimeException away) {
            LOG.warn("The database did not take a run's heartbeat", away);
        }
    }

    private static boolean isOver(CountDownLatch over) {
        try {
            return over.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            return true;
        }
    }

    private static void join(Thread heart) {
        try {
            heart.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Ended compute(Plan plan, Version.Setting setting, SearchBudget budget) {
        var planner = planners.of(plan.subject());
        try {
            return planner.plan(plan.area(), Options.kept(planner.form(plan.area()), setting.options()), budget);
        } catch (UnusableInput refused) {
            return new Ended.Nothing(new Failure(refused.code(), refused.sentence()));
        } catch (Rejection refused) {
            return new Ended.Nothing(new Failure(refused.code(), sentence(refused)));
        } catch (OutOfMemoryError tooLarge) {
            return Ended.Nothing.of(
                    "planning.too-large",
                    "数据超出本服务器内存，请缩小区域。",
                    "The data exceed this server's memory; choose a smaller area.");
        } catch (RuntimeException bug) {
            LOG.error("Planning {} of {} failed", plan.subject(), plan.area(), bug);
            return Ended.Nothing.of("planning.broken", "计算出错，已记录。", "The computation failed; it has been logged.");
        }
    }

    private Sentence sentence(Rejection refused) {
        var args = refused.args().toArray();
        return new Sentence(
                messages.say(refused.code(), Locale.SIMPLIFIED_CHINESE, args),
                messages.say(refused.code(), Locale.ENGLISH, args));
    }

    private void end(Plan plan, Version.Computing computing, String process, Ended ended) {
        transaction.executeWithoutResult(status -> {
            var id = computing.id();
            if (!store.isComputing(id) || !queue.holds(id, process)) {
                return;
            }
            var now = clock.instant();
            var version =
                    switch (ended) {
                        case Ended.Found f -> computing.computed(json.writeValueAsString(f.answer()), now);
                        case Ended.Impossible f -> computing.infeasible(json.writeValueAsString(f.conflict()), now);
                        case Ended.Nothing f -> computing.failed(json.writeValueAsString(f.why()), now);
                    };
            store.put(version);
            queue.remove(id);
            var name = version.state().name().toLowerCase(java.util.Locale.ROOT);
            events.publishEvent(
                    new PlanMoved(plan.county(), plan.area(), plan.id(), id.number(), plan.subject(), name, "system"));
        });
    }
}
