package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes an assignment's cost and every agent's effort.
public final class GapChecker implements Checker<GapProblem, GapPlan> {
    private static final Rule ASSIGNED = Rule.hard("assigned", new Sentence("每项工作恰有一人", "every job has one agent"));
    private static final Rule LIMIT = Rule.hard("limit", new Sentence("不超过每人能力", "no agent beyond its limit"));

    @Override
    public Verdict check(GapProblem problem, GapPlan plan) {
        List<String> nobody = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        double cost = 0;
        double by = 0;
        for (int i = 0; i < problem.agents(); i++) {
            long effort = 0;
            for (int j = 0; j < problem.jobs(); j++) if (plan.agent()[j] == i) effort += problem.effort()[i][j];
            if (effort <= problem.limit()[i]) continue;
            beyond.add("agent " + (i + 1));
            by += effort - problem.limit()[i];
        }
        for (int j = 0; j < problem.jobs(); j++) {
            int i = plan.agent()[j];
            if (i < 0 || i >= problem.agents()) nobody.add("job " + (j + 1));
            else cost += problem.cost()[i][j];
        }
        return new Verdict(
                problem.maximise() ? -cost : cost,
                List.of(RuleFinding.of(ASSIGNED, nobody.size(), nobody), RuleFinding.of(LIMIT, by, beyond)));
    }
}
