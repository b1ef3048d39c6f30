package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Runs beside the loop: few threads of the lowest priority, given back by a server that stops, dropped while
/// they wait.
@LianxinTest
class RunsTests {
    @Autowired
    ACommunity communities;

    @Autowired
    Plans plans;

    @Autowired
    PlanPages pages;

    @Autowired
    RunQueue queue;

    @Autowired
    Runs runs;

    @Autowired
    PlanningSettings settings;

    @Autowired
    JdbcClient db;

    private VersionId made(County county, double seconds) {
        var actor = Actor.system(county);
        var id = plans.make(
                actor,
                Subject.DIVISION,
                ACommunity.code(county),
                "重划",
                new Plans.Order(Map.of("grids", "3", "least", "340", "most", "460"), seconds, 7));
        return new VersionId(county, id, 1);
    }

    /// Holds the run as another process does, so that none of this one takes it.
    private void hold(VersionId id, String process) {
        db.sql("""
                        update plan_run set taken_by = :process, heartbeat = now() + interval '1 hour', attempts = 1
                        where county = :county and plan = :plan
                        """)
                .param("process", process)
                .param("county", id.county().code())
                .param("plan", id.plan().value())
                .update();
    }

    @Test
    void runsAreComputedOnAsManyThreadsAsAreSetAndOfTheLowestPriority() {
        var threads = Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith("planning-"))
                .toList();
        assertThat(threads)
                .hasSize(settings.threads())
                .allMatch(t -> t.getPriority() == Thread.MIN_PRIORITY && t.isDaemon());
    }

    @Test
    void aServerThatStopsGivesItsRunBackUnharmed() {
        var county = communities.in(Counties.fresh());
        var id = made(county, 300);
        hold(id, "stopping");
        runs.run(new RunQueue.Taken(id, 1), "stopping", () -> false);
        var taken = db.sql("select attempts from plan_run where county = :county and plan = :plan")
                .param("county", county.code())
                .param("plan", id.plan().value())
                .query(Integer.class)
                .single();
        assertThat(taken).isLessThanOrEqualTo(1);
        assertThat(pages.version(Actor.system(county), id.plan(), 1).step().state())
                .isIn(Version.State.COMPUTING);
        plans.stop(Actor.system(county), id.plan(), 1);
    }

    @Test
    void aRunThatBroughtDownThreeProcessesIsGivenUp() {
        var county = communities.in(Counties.fresh());
        var id = made(county, 300);
        hold(id, "fourth");
        runs.run(new RunQueue.Taken(id, RunQueue.MOST_ATTEMPTS + 1), "fourth", () -> true);
        var step = pages.version(Actor.system(county), id.plan(), 1).step();
        assertThat(step.state()).isEqualTo(Version.State.FAILED);
        assertThat(step.failure()).isNotNull();
        assertThat(step.failure().code()).isEqualTo("planning.run-lost");
    }

    @Test
    void anAnswerOfAProcessThatNoLongerHoldsTheRunIsDropped() {
        var county = communities.in(Counties.fresh());
        var id = made(county, 1);
        hold(id, "holder");
        runs.run(new RunQueue.Taken(id, 1), "impostor", () -> true);
        assertThat(pages.version(Actor.system(county), id.plan(), 1).step().state())
                .isEqualTo(Version.State.COMPUTING);
        runs.run(new RunQueue.Taken(id, 1), "holder", () -> true);
        assertThat(pages.version(Actor.system(county), id.plan(), 1).step().state())
                .isEqualTo(Version.State.COMPUTED);
    }

    private PlanPages.Step ended(VersionId id) throws InterruptedException {
        for (int n = 0; n < 600; n++) {
            var step = step(id);
            if (step.state() != Version.State.COMPUTING) {
                return step;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The run has not ended");
    }

    private PlanPages.Step step(VersionId id) {
        return pages.version(Actor.system(id.county()), id.plan(), id.number()).step();
    }

    @Test
    void aRunWhoseProcessDiedIsComputedByAnotherWithTheSameSeed() throws Exception {
        var id = made(communities.in(Counties.fresh()), 2);
        db.sql("""
                        update plan_run set taken_by = 'a process that died', attempts = 1,
                            heartbeat = now() - interval '1 minute'
                        where county = :county and plan = :plan
                        """)
                .param("county", id.county().code())
                .param("plan", id.plan().value())
                .update();
        var step = ended(id);
        assertThat(step.state()).isEqualTo(Version.State.COMPUTED);
        assertThat(step.seed()).isEqualTo(7);
        assertThat(queue.find(id)).isEmpty();
    }

    @Test
    void aRunUnderWayIsStoppedWithTheBestSoFar() throws Exception {
        var id = made(communities.in(Counties.fresh()), 300);
        for (int n = 0; n < 300 && !isImproving(id); n++) {
            Thread.sleep(100);
        }
        plans.stop(Actor.system(id.county()), id.plan(), 1);
        assertThat(ended(id).state()).isEqualTo(Version.State.COMPUTED);
        var answer = pages.version(Actor.system(id.county()), id.plan(), 1).answer();
        assertThat(answer).isNotNull();
        assertThat(answer.seconds()).isLessThan(200);
    }

    private boolean isImproving(VersionId id) {
        var run = step(id).run();
        return run != null && run.objective() != null;
    }

    @Test
    void eachRunIsTakenByOneProcessOnly() throws Exception {
        var county = communities.in(Counties.fresh());
        var ids = new HashSet<PlanId>();
        IntStream.range(0, 6).forEach(n -> ids.add(made(county, 2).plan()));
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<List<VersionId>> process = () -> IntStream.range(0, 6)
                    .mapToObj(n -> queue.take(Thread.currentThread().getName()))
                    .flatMap(Optional::stream)
                    .map(RunQueue.Taken::id)
                    .filter(v -> ids.contains(v.plan()))
                    .toList();
            var both = threads.invokeAll(List.of(process, process));
            assertThat(both.get(0).get())
                    .noneMatch(both.get(1).get()::contains); // either may have been too late for any
        }
    }

    private void awaitTaken(VersionId id) throws InterruptedException {
        for (int n = 0; n < 300 && queue.find(id).filter(RunQueue.Run::taken).isEmpty(); n++) {
            Thread.sleep(100);
        }
    }

    @Test
    void aRunThatStillWaitsIsDroppedAtOnceAndHoldsUpNobody() throws Exception {
        var county = communities.in(Counties.fresh());
        var actor = Actor.system(county);
        var under = made(county, 300);
        awaitTaken(under);
        var waiting = made(county, 300);
        plans.stop(actor, waiting.plan(), 1);
        assertThat(step(waiting).state()).isEqualTo(Version.State.FAILED);
        assertThat(step(waiting).failure()).isNotNull();
        assertThat(step(waiting).failure().code()).isEqualTo("planning.stopped");
        assertThat(queue.find(waiting)).isEmpty();
        plans.stop(actor, under.plan(), 1);
        assertThat(ended(under).state()).isNotEqualTo(Version.State.COMPUTING);
    }

    @Test
    void severalServerProcessesSolveTheCommunitiesOfAProvinceSideBySide() throws Exception {
        var second = new Workers(queue, runs, settings);
        second.start();
        try {
            var ids = IntStream.range(0, 4)
                    .mapToObj(n -> made(communities.in(Counties.fresh()), 2))
                    .toList();
            var processes = new HashSet<String>();
            for (int n = 0; n < 600 && ids.stream().anyMatch(id -> step(id).state() == Version.State.COMPUTING); n++) {
                processes.addAll(takers());
                Thread.sleep(100);
            }
            assertThat(ids).allMatch(id -> step(id).state() == Version.State.COMPUTED);
            assertThat(processes).hasSizeGreaterThan(1);
        } finally {
            second.stop();
        }
    }

    private List<String> takers() {
        return db.sql(
                        "select taken_by from plan_run where taken_by is not null and heartbeat < now() + interval '1 minute'")
                .query(String.class)
                .list();
    }
}
