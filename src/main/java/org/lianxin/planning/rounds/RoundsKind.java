package org.lianxin.planning.rounds;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan rounds`.
public final class RoundsKind implements PlanKind {
    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Sentence description() {
        return new Sentence("走访路线：优先级、时间窗、技能、班次与均衡", "rounds: visits with priorities, time windows, skills and shifts");
    }

    @Override
    public PlanReport<RoundsPlan> run(PlanRequest request) throws IOException {
        var file = new RoundsFile(request);
        var problem = file.read();
        var figures = new LinkedHashMap<String, String>();
        figures.put("visits", Integer.toString(problem.visits().size()));
        figures.put("workers", Integer.toString(problem.workers().size()));
        var outcome = new RoundPlanning().plan(problem, request.budget());
        if (!(outcome instanceof Answer<RoundsPlan> answer)) return PlanReport.without(outcome, figures);
        var plan = answer.solution();
        figures.put("rounds", Integer.toString(plan.rounds().size()));
        figures.put("fewest-rounds-proven", Integer.toString(RoundsBound.fewestWorkers(new RoundsModel(problem))));
        figures.put("omitted", Integer.toString(plan.omitted().size()));
        var verdict = new RoundsChecker().check(problem, plan);
        boolean solomon = problem.visits().stream().allMatch(Visit::required) && isSolomon(request);
        PlanReport.SolutionText table = writer -> {
            if (solomon) writeRoutes(problem, answer, writer);
            else RoundsTable.write(problem, answer, writer);
        };
        boolean placed = file.points().size() == problem.travel().places();
        PlanReport.SolutionText map = placed
                ? writer -> draw(problem, plan, file.points(), Drawing.on(request.latitude()))
                        .write(writer)
                : null;
        return new PlanReport<>(answer, verdict, figures, table, map);
    }

    /// Every visit, and a line for every round.
    private static Drawing draw(RoundsProblem problem, RoundsPlan plan, List<double[]> at, Drawing drawing) {
        for (var visit : problem.visits()) {
            double[] place = at.get(visit.place());
            drawing.point(place[0], place[1], "visit", visit.id(), "minutes", visit.minutes());
        }
        for (var round : plan.rounds()) {
            var worker = problem.workers().get(round.worker());
            List<double[]> way = new ArrayList<>();
            way.add(at.get(worker.start()));
            for (int v : round.visits()) way.add(at.get(problem.visits().get(v).place()));
            way.add(at.get(worker.end()));
            drawing.line(way, "worker", worker.id(), "visits", round.visits().size());
        }
        return drawing;
    }

    private static boolean isSolomon(PlanRequest request) throws IOException {
        return Solomon.recognises(org.lianxin.planning.Rows.textOf(request.input()));
    }

    /// `Route #k: visit visit …` and `Cost c`, the form that public checkers read.
    private static void writeRoutes(RoundsProblem problem, Answer<RoundsPlan> answer, Writer writer)
            throws IOException {
        int k = 0;
        for (var round : answer.solution().rounds()) {
            var line = new StringBuilder("Route #" + ++k + ":");
            for (int v : round.visits())
                line.append(' ').append(problem.visits().get(v).id());
            writer.write(line.append('\n').toString());
        }
        writer.write("Cost " + answer.objective() + "\n");
    }
}
