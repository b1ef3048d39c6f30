package org.lianxin.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Line;
import org.lianxin.docket.Turn;

/// What an invented incident has left behind so far. A step that lies in the future is not taken, and none after it.
final class DemoTrace {
    private final List<Incident> path = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();
    private final DemoClocks clocks;
    private final Owners owners;
    private final Instant now;
    private Instant at;
    private boolean over;

    DemoTrace(Incident start, DemoClocks clocks, Owners owners, Instant received, Instant now) {
        path.add(start);
        this.clocks = clocks;
        this.owners = owners;
        this.at = received;
        this.now = now;
    }

    List<Incident> path() {
        return path;
    }

    List<Turn> turns() {
        return turns;
    }

    List<Line> notes() {
        return notes;
    }

    /// When the last thing happened.
    Instant at() {
        return at;
    }

    /// When it was over, if it is.
    @Nullable
    Instant closedAt() {
        return turns.isEmpty() || turns.getLast().owner() != null ? null : at;
    }

    /// How often the requester said that it was not solved.
    long denials() {
        return turns.stream()
                .filter(t -> t.line().deed().equals("incident.not-solved"))
                .count();
    }

    /// Takes a step, if its time has come.
    ///
    /// @return the state that it led to; null when it lies in the future
    <S extends Incident> @Nullable S step(
            S next,
            DemoStaff.Worker by,
            String name,
            Instant when,
            @Nullable Map<String, ?> facts,
            @Nullable String said) {
        if (over || when.isAfter(now)) {
            over = true;
            return null;
        }
        var from = path.getLast();
        at = when;
        path.add(next);
        turns.add(new Turn(
                next.stage().name(),
                owners.of(next).orElse(null),
                next instanceof Incident.Waiting w ? w.held().what().name() : null,
                line(by, name, facts == null ? Map.of() : facts, said)));
        clocks.step(from, next, at);
        return next;
    }

    /// Something that happened without a step.
    void note(DemoStaff.Worker by, String name, Instant when) {
        at = when;
        notes.add(line(by, name, Map.of(), null));
    }

    private Line line(DemoStaff.Worker by, String name, Map<String, ?> facts, @Nullable String said) {
        boolean open = !name.equals("rejected") && !name.equals("returned");
        return new Line(by.id(), by.name(), at, "incident." + name, facts, null, said, open);
    }
}
