package org.lianxin.planning.rounds;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Drawing;
import org.lianxin.planning.Numbers;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Rows;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// `./lianxin plan orienteering`.
public final class OrienteeringKind implements PlanKind {
    private static final Rule LIMIT = Rule.hard("limit", new Sentence("不超过时限", "within the time limit"));
    private static final Rule ONCE = Rule.hard("once", new Sentence("每处至多一次", "no place twice"));

    @Override
    public String name() {
        return "orienteering";
    }

    @Override
    public Sentence description() {
        return new Sentence("时限内价值最大的一条路线", "the round of most worth within a time limit");
    }

    @Override
    public PlanReport<List<Integer>> run(PlanRequest request) throws IOException {
        var problem = read(request);
        var figures = new LinkedHashMap<String, String>();
        figures.put("places", Integer.toString(problem.x().length));
        Outcome<List<Integer>> outcome = new OrienteeringSearch(problem, request.budget()).plan();
        if (!(outcome instanceof Answer<List<Integer>> answer)) return PlanReport.without(outcome, figures);
        figures.put("length", "%.6f".formatted(problem.length(answer.solution())));
        return new PlanReport<>(
                answer,
                check(problem, answer.solution()),
                figures,
                writer -> writer.write("1 "
                        + answer.solution().stream().map(p -> "" + (p + 1)).collect(Collectors.joining(" "))
                        + " 2\n"),
                writer -> draw(problem, answer.solution()).write(writer));
    }

    private static Drawing draw(Orienteering problem, List<Integer> places) {
        var drawing = Drawing.on(Double.NaN);
        List<double[]> way = new ArrayList<>();
        way.add(new double[] {problem.x()[0], problem.y()[0]});
        for (int p : places) way.add(new double[] {problem.x()[p], problem.y()[p]});
        way.add(new double[] {problem.x()[1], problem.y()[1]});
        for (int p = 0; p < problem.x().length; p++)
            drawing.point(problem.x()[p], problem.y()[p], "place", p + 1, "score", problem.score()[p]);
        drawing.line(way, "length", problem.length(places));
        return drawing;
    }

    /// Adds up scores and steps from the coordinates alone.
    private static Verdict check(Orienteering problem, List<Integer> places) {
        double length = 0;
        double score = 0;
        double px = problem.x()[0];
        double py = problem.y()[0];
        for (int p : places) {
            length += Math.sqrt(Math.pow(problem.x()[p] - px, 2) + Math.pow(problem.y()[p] - py, 2));
            score += problem.score()[p];
            px = problem.x()[p];
            py = problem.y()[p];
        }
        length += Math.sqrt(Math.pow(problem.x()[1] - px, 2) + Math.pow(problem.y()[1] - py, 2));
        boolean late = length > problem.limit() + 1e-6;
        boolean twice = places.stream().distinct().count() < places.size()
                || places.stream().anyMatch(p -> p < 2);
        return new Verdict(
                score,
                List.of(
                        RuleFinding.of(LIMIT, length - problem.limit(), late ? List.of("path") : List.of()),
                        RuleFinding.of(ONCE, 1, twice ? List.of("path") : List.of())));
    }

    /// `Tmax paths`, then `x y score` line by line, start first, end second.
    private static Orienteering read(PlanRequest request) throws IOException {
        var numbers = Numbers.of(Rows.textOf(request.input()));
        double limit = numbers.next();
        if (numbers.next() != 1)
            throw RoundsFile.refused("orienteering.one-path", "只支持一条路线。", "Only one path is planned.");
        if (limit < 0)
            throw RoundsFile.refused("orienteering.negative-limit", "时限不能小于零。", "The limit must not be negative.");
        List<double[]> rows = new ArrayList<>();
        for (int k = 2; k + 2 < numbers.count(); k += 3)
            rows.add(new double[] {numbers.next(), numbers.next(), numbers.next()});
        if (numbers.count() % 3 != 2)
            throw RoundsFile.refused(
                    "orienteering.odd-line", "有一行不是三个数：横、纵坐标和分值。", "A line is not three numbers: x, y and score.");
        if (rows.size() < 2) throw RoundsFile.refused("orienteering.empty", "没有起点和终点。", "There is no start and end.");
        RoundsFile.refuseSizes(rows.size(), 1);
        for (var row : rows)
            if (row[2] < 0)
                throw RoundsFile.refused("orienteering.negative-score", "分值不能小于零。", "Scores must not be negative.");
        return new Orienteering(
                rows.stream().mapToDouble(r -> r[0]).toArray(),
                rows.stream().mapToDouble(r -> r[1]).toArray(),
                rows.stream().mapToDouble(r -> r[2]).toArray(),
                limit);
    }
}
