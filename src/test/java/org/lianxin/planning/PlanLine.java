package org.lianxin.planning;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.lianxin.platform.PlainFailure;
import picocli.CommandLine;

/// `./lianxin plan` without a process: its exit code, what it printed, and why it refused (99: by a bug).
final class PlanLine {
    private final StringWriter out = new StringWriter();
    private final CommandLine line = new CommandLine(new PlanVerb())
            .setOut(new PrintWriter(out, true))
            .setExecutionExceptionHandler((failure, command, result) -> {
                refusal = failure.getMessage();
                return failure instanceof PlainFailure ? 1 : 99;
            });
    private String refusal = "";

    int run(String... words) {
        out.getBuffer().setLength(0);
        refusal = "";
        return line.execute(words);
    }

    String printed() {
        return out.toString();
    }

    String refusal() {
        return refusal;
    }
}
