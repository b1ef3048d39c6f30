package org.lianxin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What PostgreSQL's log says to somebody who only wanted to start Lianxin.
final class PostgresLog {
    private static final int LAST = 12;

    private PostgresLog() {}

    /// Why the server on the cluster stopped while it was starting.
    static PlainFailure whyItDied(Path log, Path cluster, int port) throws IOException {
        var lines = Files.exists(log) ? Files.readAllLines(log) : List.<String>of();
        var last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        if (last.contains("could not bind") || last.contains("Address already in use")) {
            return new PlainFailure("Port " + port + " is taken, so PostgreSQL cannot start. "
                    + "Stop the other program or set lianxin.database.port to a free port.");
        }
        if (last.contains("No space left on device")) {
            return new PlainFailure(
                    "The disk of " + cluster + " is full. Free some space and start again; nothing is damaged.");
        }
        return new PlainFailure("PostgreSQL stopped while starting. Its log: " + log + "\n" + last);
    }
}
