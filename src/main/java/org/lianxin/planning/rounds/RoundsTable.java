package org.lianxin.planning.rounds;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Objects;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Explanation;

/// The rounds as a table to hand out: who, in which order, arriving when, and why.
final class RoundsTable {
    private RoundsTable() {}

    static void write(RoundsProblem problem, Answer<RoundsPlan> answer, Writer writer) throws IOException {
        var reasons = new HashMap<String, Explanation>();
        for (var reason : answer.explanations()) reasons.put(reason.subject(), reason);
        writer.write("worker,order,visit,arrive,begin,leave,way,next,nextCost,why\n");
        for (var round : answer.solution().rounds()) write(problem, round, reasons, writer);
        for (int v : answer.solution().omitted())
            writer.write(",," + problem.visits().get(v).id() + ",,,,,,,\"未排入 / left out\"\n");
    }

    private static void write(
            RoundsProblem problem, RoundsPlan.Round round, HashMap<String, Explanation> reasons, Writer writer)
            throws IOException {
        var worker = problem.workers().get(round.worker());
        int at = worker.start();
        double clock = worker.shift().from();
        int order = 0;
        for (int v : round.visits()) {
            var visit = problem.visits().get(v);
            double way = problem.travel().from(at, visit.place());
            double arrive = clock + problem.travel().time(at, visit.place());
            double begin = arrive;
            for (var window : visit.windows()) {
                if (arrive > window.to() + 1e-9) continue;
                begin = Math.max(arrive, window.from());
                break;
            }
            clock = begin + visit.minutes();
            at = visit.place();
            var why = Objects.requireNonNull(reasons.get(visit.id()));
            writer.write("%s,%d,%s,%.2f,%.2f,%.2f,%.1f,%s,%s,\"%s / %s\"%n"
                    .formatted(
                            worker.id(),
                            ++order,
                            visit.id(),
                            arrive,
                            begin,
                            clock,
                            way,
                            why.nextBest() == null ? "" : why.nextBest(),
                            Double.isNaN(why.nextCost()) ? "" : "%.1f".formatted(why.nextCost()),
                            why.why().zh(),
                            why.why().en()));
        }
    }
}
