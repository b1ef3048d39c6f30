package org.lianxin.planning.roster;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import org.lianxin.planning.Answer;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan roster`.
public final class RosterKind implements PlanKind {
    @Override
    public String name() {
        return "roster";
    }

    @Override
    public Sentence description() {
        return new Sentence("排班：驿站值守，班次、休息、意愿与均衡", "rosters: station duty with shifts, rest, wishes and even shares");
    }

    @Override
    public PlanReport<RosterPlan> run(PlanRequest request) throws IOException {
        var problem = RosterRelaxed.by(request, RosterFile.read(request));
        var figures = new LinkedHashMap<String, String>();
        figures.put("days", Integer.toString(problem.days()));
        figures.put("people", Integer.toString(problem.people().size()));
        var outcome = new Rostering().plan(problem, request.budget());
        if (!(outcome instanceof Answer<RosterPlan> answer)) return PlanReport.without(outcome, figures);
        var verdict = new RosterChecker().check(problem, answer.solution());
        return new PlanReport<>(answer, verdict, figures, writer -> write(problem, answer.solution(), writer));
    }

    /// One line a person: the id, then a shift id or nothing for each day.
    private static void write(RosterProblem problem, RosterPlan plan, Writer writer) throws IOException {
        for (int p = 0; p < plan.shift().length; p++) {
            var line = new StringBuilder(problem.people().get(p).id());
            for (int s : plan.shift()[p])
                line.append(',').append(s < 0 ? "" : problem.shifts().get(s).id());
            writer.write(line.append('\n').toString());
        }
    }
}
