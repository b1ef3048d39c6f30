package org.lianxin.planning.siting;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import org.lianxin.planning.Answer;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// `./lianxin plan siting`.
public final class SitingKind implements PlanKind {
    @Override
    public String name() {
        return "siting";
    }

    @Override
    public Sentence description() {
        return new Sentence(
                "驿站选址：需求点与候选地点，站点数量与容量", "station siting: demand points, candidate sites, number and capacities");
    }

    @Override
    public PlanReport<SitingPlan> run(PlanRequest request) throws IOException {
        var problem = new SitingFile(request).read();
        var figures = new LinkedHashMap<String, String>();
        figures.put("demand-points", Integer.toString(problem.clients()));
        figures.put("sites", Integer.toString(problem.sites()));
        figures.put("stations", Integer.toString(problem.stations()));
        if (request.option("objective", "median").equals("cover")) {
            return cover(request, problem, figures);
        }
        var further = request.whole("curve", 0);
        var share = further > 0 ? 0.5 : 1;
        var outcome = new Siting().plan(problem, further > 0 ? request.budget().share(share) : request.budget());
        if (!(outcome instanceof Answer<SitingPlan> answer)) {
            return PlanReport.without(outcome, figures);
        }
        var from = problem.stations() + 1;
        for (var point : new Siting().curve(problem, from, problem.stations() + further, request.budget())) {
            figures.put(
                    "with-stations " + point.stations(),
                    "%.3f saves %.3f".formatted(point.objective(), answer.objective() - point.objective()));
        }
        var verdict = new SitingChecker().check(problem, answer.solution());
        return report(request, problem, answer, verdict, figures);
    }

    private static PlanReport<SitingPlan> cover(
            PlanRequest request, SitingProblem siting, LinkedHashMap<String, String> figures) throws IOException {
        var problem = new CoverProblem(
                siting,
                request.number("reach", 500),
                new SitingFile(request).prices(siting.sites()),
                request.number("budget", Double.POSITIVE_INFINITY));
        var outcome = new Cover().plan(problem, request.budget());
        if (!(outcome instanceof Answer<SitingPlan> answer)) {
            return PlanReport.without(outcome, figures);
        }
        figures.put(
                "share-covered",
                "%.4f"
                        .formatted(answer.objective()
                                / java.util.Arrays.stream(siting.weight()).sum()));
        var verdict = new CoverChecker().check(problem, answer.solution());
        return report(request, siting, answer, verdict, figures);
    }

    private static PlanReport<SitingPlan> report(
            PlanRequest request,
            SitingProblem problem,
            Answer<SitingPlan> answer,
            Verdict verdict,
            LinkedHashMap<String, String> figures) {
        PlanReport.SolutionText map = problem.distances() instanceof Distances.Straight straight
                ? writer -> new SitingMap(problem, straight, answer).write(request.latitude(), writer)
                : null;
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, answer, writer), map);
    }

    /// `point,station,cost,next,nextCost`, one line for each demand point.
    private static void write(SitingProblem problem, Answer<SitingPlan> answer, Writer writer) throws IOException {
        writer.write("point,station,cost,next,nextCost\n");
        for (var reason : answer.explanations()) {
            writer.write("%s,%s,%s,%s,%s%n"
                    .formatted(
                            reason.subject(),
                            reason.chosen(),
                            reason.cost(),
                            reason.nextBest() == null ? "" : reason.nextBest(),
                            Double.isNaN(reason.nextCost()) ? "" : reason.nextCost()));
        }
    }
}
