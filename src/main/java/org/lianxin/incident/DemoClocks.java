package org.lianxin.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.History;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Limits;
import org.lianxin.docket.Reckoning;
import org.lianxin.incident.category.Category;
import org.lianxin.platform.County;

/// The clocks of one invented incident, set as [Timekeeping] sets them, in memory.
final class DemoClocks {
    private static final List<String> CHECKS = List.of(Timekeeping.VERIFY, Timekeeping.CALL_BACK);
    private final County county;
    private final Category category;
    private final Limits limits;
    private final Reckoning reckoning;
    private final boolean answerable;
    private final Instant received;
    private final Map<String, Run> runs = new LinkedHashMap<>();

    DemoClocks(
            County county,
            Category category,
            Limits limits,
            Reckoning reckoning,
            boolean answerable,
            Instant received) {
        this.county = county;
        this.category = category;
        this.limits = limits;
        this.reckoning = reckoning;
        this.answerable = answerable;
        this.received = received;
        start(Timekeeping.ACCEPT, category.accept(), received);
        start(Timekeeping.HANDLE, category.handle(), received);
        if (category.secure() != null) {
            start(Timekeeping.SECURE, category.secure(), received);
        }
        category.stages().forEach(s -> start(Timekeeping.STAGE + s.name(), s.limit(), received));
    }

    private static final class Run {
        final Limit limit;
        final Instant started;
        Instant due;

        @Nullable
        Instant stopped;

        @Nullable
        Instant paused;

        Run(Limit limit, Instant started, Instant due) {
            this.limit = limit;
            this.started = started;
            this.due = due;
        }
    }

    Instant received() {
        return received;
    }

    Instant due(String stage) {
        return Objects.requireNonNull(runs.get(stage), stage).due;
    }

    private void start(String stage, Limit limit, Instant at) {
        runs.put(stage, new Run(limit, at, limits.due(county, at, limit)));
    }

    void assigned(Instant at) {
        start(Timekeeping.SIGN, category.grade().sign(), at);
        if (answerable && !runs.containsKey(Timekeeping.CONTACT)) {
            start(Timekeeping.CONTACT, category.grade().contact(), at);
        }
    }

    void stop(String stage, Instant at) {
        var run = runs.get(stage);
        if (run != null && run.stopped == null) {
            run.stopped = at;
        }
    }

    void pause(Instant at) {
        runs.values().stream().filter(r -> r.stopped == null).forEach(r -> r.paused = at);
    }

    void resume(Instant at) {
        for (var run : runs.values()) {
            if (run.stopped == null && run.paused != null) {
                run.due = reckoning.later(county, run.limit, run.due, run.paused, at);
                run.paused = null;
            }
        }
    }

    void step(Incident from, Incident to, Instant at) {
        switch (to) {
            case Incident.Accepted a -> stop(Timekeeping.ACCEPT, at);
            case Incident.Done d -> {
                work(at);
                start(Timekeeping.VERIFY, category.grade().verify(), at);
            }
            case Incident.SelfHandled s -> {
                work(at);
                start(
                        answerable ? Timekeeping.CALL_BACK : Timekeeping.VERIFY,
                        answerable
                                ? category.grade().callBack()
                                : category.grade().verify(),
                        at);
            }
            case Incident.Verified v -> {
                stop(Timekeeping.VERIFY, at);
                start(Timekeeping.CALL_BACK, category.grade().callBack(), at);
            }
            case Incident.Dispatching d -> stop(Timekeeping.SIGN, at);
            case Incident.Handling h -> again(from, at);
            case Incident.Closed c -> all(at);
            case Incident.Transferred t -> all(at);
            case Incident.Merged m -> all(at);
            case Incident.Voided v -> all(at);
            default -> {}
        }
    }

    private void again(Incident from, Instant at) {
        if (from instanceof Incident.Assigned) {
            stop(Timekeeping.SIGN, at);
        } else if (from instanceof Incident.Done || from instanceof Incident.Verified) {
            CHECKS.forEach(c -> stop(c, at));
            Objects.requireNonNull(runs.get(Timekeeping.HANDLE)).stopped = null;
        }
    }

    private void work(Instant at) {
        runs.keySet().stream().filter(s -> !CHECKS.contains(s)).forEach(s -> stop(s, at));
    }

    private void all(Instant at) {
        runs.keySet().forEach(s -> stop(s, at));
    }

    List<History.Run> runs() {
        var list = new ArrayList<History.Run>();
        runs.forEach(
                (stage, r) -> list.add(new History.Run(stage, r.limit, r.started, r.due, r.stopped, r.paused, null)));
        return list;
    }
}
