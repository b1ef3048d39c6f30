package org.lianxin.planning.match;

import java.io.IOException;
import java.util.LinkedHashMap;
import org.lianxin.planning.Answer;
import org.lianxin.planning.PlanKind;
import org.lianxin.planning.PlanReport;
import org.lianxin.planning.PlanRequest;
import org.lianxin.planning.Sentence;

/// `./lianxin plan gap`.
public final class GapKind implements PlanKind {
    @Override
    public String name() {
        return "gap";
    }

    @Override
    public Sentence description() {
        return new Sentence("广义指派：工作分给能力有限的人", "generalised assignment: jobs to agents with limited effort");
    }

    @Override
    public PlanReport<GapPlan> run(PlanRequest request) throws IOException {
        var problem = GapFile.read(request);
        var figures = new LinkedHashMap<String, String>();
        figures.put("agents", Integer.toString(problem.agents()));
        figures.put("jobs", Integer.toString(problem.jobs()));
        var outcome = new Assigning().plan(problem, request.budget());
        if (!(outcome instanceof Answer<GapPlan> answer)) return PlanReport.without(outcome, figures);
        var verdict = new GapChecker().check(problem, answer.solution());
        return new PlanReport<>(answer, verdict, figures, writer -> {
            for (int agent : answer.solution().agent()) writer.write((agent + 1) + "\n");
        });
    }
}
