package org.lianxin.planning.match;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan match`.
public final class MatchKind implements PlanKind {
    @Override
    public String name() {
        return "match";
    }

    @Override
    public Sentence description() {
        return new Sentence(
                "匹配：心愿、代办、求助与志愿者、队伍、单位，给出邀约顺序",
                "matches: wishes, errands and requests to volunteers, teams and units, as offers");
    }

    @Override
    public PlanReport<MatchPlan> run(PlanRequest request) throws IOException {
        var problem = new MatchFile(request).read();
        MatchFile.refuseDoubles(problem);
        var figures = new LinkedHashMap<String, String>();
        figures.put("requests", Integer.toString(problem.requests().size()));
        figures.put("takers", Integer.toString(problem.takers().size()));
        var outcome = new Matching().plan(problem, request.budget());
        if (!(outcome instanceof Answer<MatchPlan> answer)) return PlanReport.without(outcome, figures);
        long offers = answer.solution().offers().stream()
                .mapToInt(java.util.List::size)
                .sum();
        figures.put("offers", Long.toString(offers));
        var verdict = new MatchChecker().check(problem, answer.solution());
        PlanReport.SolutionText map =
                problem.table() == null ? writer -> draw(problem, answer, request.latitude(), writer) : null;
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, answer, writer), map);
    }

    /// Requests and takers, and a line for every offer.
    private static void draw(MatchProblem problem, Answer<MatchPlan> answer, double latitude, Writer writer)
            throws IOException {
        var drawing = Drawing.on(latitude);
        for (var request : problem.requests()) drawing.point(request.x(), request.y(), "request", request.id());
        for (var taker : problem.takers()) drawing.point(taker.x(), taker.y(), "taker", taker.id());
        int at = 0;
        for (int r = 0; r < problem.requests().size(); r++)
            for (int t : answer.solution().offers().get(r)) {
                var request = problem.requests().get(r);
                var taker = problem.takers().get(t);
                var why = answer.explanations().get(at++);
                drawing.line(
                        List.of(new double[] {request.x(), request.y()}, new double[] {taker.x(), taker.y()}),
                        "request",
                        request.id(),
                        "taker",
                        taker.id(),
                        "cost",
                        why.cost(),
                        "nextCost",
                        why.nextCost());
            }
        drawing.write(writer);
    }

    /// `request,taker,cost,next,nextCost,askNext,why`, one line for each offer; `askNext` is the order to ask in when
    /// it
    /// is declined.
    private static void write(MatchProblem problem, Answer<MatchPlan> answer, Writer writer) throws IOException {
        writer.write("request,taker,cost,next,nextCost,askNext,why\n");
        int at = 0;
        var plan = answer.solution();
        for (int r = 0; r < plan.offers().size(); r++) {
            String next = plan.next().get(r).stream()
                    .map(t -> problem.takers().get(t).id())
                    .collect(Collectors.joining(";"));
            if (plan.offers().get(r).isEmpty())
                writer.write(problem.requests().get(r).id() + ",,,,," + next
                        + ",\"没有合适的人有余力 / nobody suitable has room\"\n");
            for (int k = 0; k < plan.offers().get(r).size(); k++) {
                var why = answer.explanations().get(at++);
                writer.write("%s,%s,%s,%s,%s,%s,\"%s / %s\"%n"
                        .formatted(
                                why.subject(),
                                why.chosen(),
                                why.cost(),
                                why.nextBest() == null ? "" : why.nextBest(),
                                Double.isNaN(why.nextCost()) ? "" : why.nextCost(),
                                next,
                                why.why().zh(),
                                why.why().en()));
            }
        }
    }
}
