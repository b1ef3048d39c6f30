package org.lianxin.journal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which transactions of PostgreSQL were finished at a moment (`pg_snapshot`: `oldest:next:running,…`).
///
/// @param next no transaction from this number on had begun
record Snapshot(long oldestRunning, long next, Set<Long> running) {
    static Snapshot parse(String words) {
        var parts = words.split(":", -1);
        var running = parts[2].isEmpty()
                ? Set.<Long>of()
                : Arrays.stream(parts[2].split(",")).map(Long::valueOf).collect(Collectors.toUnmodifiableSet());
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), running);
    }

    boolean finished(long transaction) {
        return transaction < oldestRunning || (transaction < next && !running.contains(transaction));
    }

    @Override
    public String toString() {
        var list = running.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        return oldestRunning + ":" + next + ":" + list;
    }
}
