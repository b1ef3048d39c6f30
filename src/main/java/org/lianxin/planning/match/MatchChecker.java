package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes offers from the problem alone: consent, skill, refusals, reach, room, and what stays open.
public final class MatchChecker implements Checker<MatchProblem, MatchPlan> {
    private static final Rule CONSENT =
            Rule.hard("consent", new Sentence("只派给同意的人", "only those who agreed are asked"));
    private static final Rule SKILL = Rule.hard("skill", new Sentence("技能相符", "takers have the skills"));
    private static final Rule REFUSAL =
            Rule.hard("refusal", new Sentence("不再派给已谢绝的人", "nobody who declined is asked again"));
    private static final Rule REACH = Rule.hard("reach", new Sentence("在愿意到达的距离内", "within the distance people go"));
    private static final Rule ROOM = Rule.hard("room", new Sentence("不超过每人上限", "nobody gets more than agreed"));
    private static final Rule TWICE =
            Rule.hard("different-people", new Sentence("一件请求不重复派给同一人", "a request's takers differ"));
    private static final Rule REQUIRED =
            Rule.hard("required", new Sentence("必须的请求都有人承接", "required requests are filled"));
    private static final Rule FILLED = Rule.soft("filled", 1, new Sentence("请求都有人承接", "every request is filled"));

    @Override
    public Verdict check(MatchProblem problem, MatchPlan plan) {
        List<List<String>> broken = new ArrayList<>();
        for (int k = 0; k < 8; k++) broken.add(new ArrayList<>());
        int[] load = new int[problem.takers().size()];
        double total = 0;
        int open = 0;
        for (int r = 0; r < problem.requests().size(); r++) {
            var request = problem.requests().get(r);
            var chosen = plan.offers().get(r);
            if (new HashSet<>(chosen).size() < chosen.size()) broken.get(5).add(request.id());
            int missing = Math.max(0, request.people() - chosen.size());
            open += missing;
            if (missing > 0) broken.get(request.required() ? 6 : 7).add(request.id());
            if (missing > 0 && !request.required()) total += missing * request.omission();
            for (int t : chosen) {
                load[t]++;
                total += offer(problem, r, t, broken);
            }
        }
        for (int t = 0; t < load.length; t++) {
            var taker = problem.takers().get(t);
            if (load[t] > taker.capacity()) broken.get(4).add(taker.id());
            double from = taker.done();
            total += problem.fairness() * (load[t] * from + load[t] * (load[t] + 1) / 2.0);
        }
        var rules = List.of(CONSENT, SKILL, REFUSAL, REACH, ROOM, TWICE, REQUIRED, FILLED);
        List<RuleFinding> findings = new ArrayList<>();
        for (int k = 0; k < rules.size(); k++) {
            double by = k >= 6 ? open : broken.get(k).size();
            findings.add(RuleFinding.of(rules.get(k), by, broken.get(k)));
        }
        return new Verdict(total, findings);
    }

    private static double offer(MatchProblem problem, int r, int t, List<List<String>> broken) {
        var request = problem.requests().get(r);
        var taker = problem.takers().get(t);
        var table = problem.table();
        double dx = request.x() - taker.x();
        double dy = request.y() - taker.y();
        double way = table == null ? Math.sqrt(dx * dx + dy * dy) : table[r][t];
        String where = request.id() + "→" + taker.id();
        if (!taker.consents()) broken.get(0).add(where);
        for (var skill : request.skills())
            if (!taker.skills().contains(skill)) broken.get(1).add(where);
        if (request.declined().contains(taker.id())) broken.get(2).add(where);
        if (way > taker.reach() * (1 + 1e-12) || Double.isInfinite(way))
            broken.get(3).add(where);
        return request.preferred().contains(taker.id()) ? way - problem.tie() : way;
    }
}
