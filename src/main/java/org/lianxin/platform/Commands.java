package org.lianxin.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Programs of the operating system, run to their end.
final class Commands {
    private Commands() {}

    static void run(List<String> command, Duration limit) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new PlainFailure(command.getFirst() + " failed: " + output.strip());
            }
        } catch (IOException e) {
            throw new PlainFailure(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            run(command, Duration.ofSeconds(10));
            return true;
        } catch (PlainFailure e) {
            return false;
        }
    }
}
