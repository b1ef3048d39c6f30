package org.lianxin.planning.division;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan division`.
public final class DivisionKind implements PlanKind {
    @Override
    public String name() {
        return "division";
    }

    @Override
    public Sentence description() {
        return new Sentence(
                "网格划分：楼栋归并为户数适度、连成一片的网格", "grid division: buildings into contiguous grids within a household band");
    }

    @Override
    public PlanReport<DivisionPlan> run(PlanRequest request) throws IOException {
        var file = new DivisionFile(request);
        var problem = file.read();
        var figures = new LinkedHashMap<String, String>();
        figures.put("units", Integer.toString(problem.size()));
        figures.put("grids", Integer.toString(problem.grids()));
        figures.put("least", Double.toString(problem.least()));
        figures.put("most", Double.toString(problem.most()));
        var outcome = new Division().plan(problem, request.budget(), request.whole("rounds", Integer.MAX_VALUE));
        if (!(outcome instanceof Answer<DivisionPlan> answer)) {
            return PlanReport.without(outcome, figures);
        }
        if (problem.hasToday()) {
            figures.put("households-changed", "%.0f".formatted(changed(problem, answer.solution())));
        }
        var verdict = new DivisionChecker().check(problem, answer.solution());
        var drawing = file.isGraph() ? Drawing.inDegrees() : Drawing.on(request.latitude());
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, answer, writer), writer -> draw(
                        problem, answer.solution(), file.places(), drawing)
                .write(writer));
    }

    /// Every unit with its grid, and every adjacency within a grid.
    private static Drawing draw(DivisionProblem problem, DivisionPlan plan, double[][] at, Drawing drawing) {
        var grid = plan.gridOf();
        for (var v = 0; v < problem.size(); v++) {
            var was = problem.hasToday() ? problem.today()[v] : -1;
            var today = was < 0 ? "" : problem.todayNames()[was];
            drawing.point(at[0][v], at[1][v], "unit", problem.names()[v], "grid", grid[v], "today", today);
        }
        for (var e = 0; e < problem.from().length; e++) {
            var from = problem.from()[e];
            var to = problem.to()[e];
            if (grid[from] != grid[to]) continue;
            var way = List.of(new double[] {at[0][from], at[1][from]}, new double[] {at[0][to], at[1][to]});
            drawing.line(way, "grid", grid[from]);
        }
        return drawing;
    }

    private static double changed(DivisionProblem problem, DivisionPlan plan) {
        var sum = 0.0;
        for (var v = 0; v < problem.size(); v++) {
            var was = problem.today()[v];
            sum += was >= 0 && plan.keeps()[plan.gridOf()[v]] != was ? problem.load()[v] : 0;
        }
        return sum;
    }

    /// `unit,grid,today,continues`, one line for each unit.
    private static void write(DivisionProblem problem, Answer<DivisionPlan> answer, Writer writer) throws IOException {
        var plan = answer.solution();
        writer.write("unit,grid,today,continues\n");
        for (var v = 0; v < problem.size(); v++) {
            var was = problem.hasToday() ? problem.today()[v] : -1;
            var continues = plan.keeps()[plan.gridOf()[v]];
            writer.write("%s,%d,%s,%s\n"
                    .formatted(
                            problem.names()[v],
                            plan.gridOf()[v],
                            was < 0 ? "" : problem.todayNames()[was],
                            continues < 0 ? "" : problem.todayNames()[continues]));
        }
    }
}
