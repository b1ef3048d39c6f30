package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a screening calendar day by day.
public final class ScreeningChecker implements Checker<Screening, ScreeningPlan> {
    private static final Rule SPAN = Rule.hard("span", new Sentence("每期都走访一次", "one visit in every span"));
    private static final Rule OPEN = Rule.hard("open", new Sentence("只排在上班的日子", "only on days the worker is there"));
    private static final Rule APART =
            Rule.hard("apart", new Sentence("两次相隔不少于半期", "visits at least half a span apart"));
    private static final Rule MINUTES = Rule.hard("minutes", new Sentence("每天不超过时长上限", "no day beyond its minutes"));

    @Override
    public Verdict check(Screening problem, ScreeningPlan plan) {
        List<String> span = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        List<String> near = new ArrayList<>();
        List<String> over = new ArrayList<>();
        Map<String, Integer> minutes = new HashMap<>();
        Map<String, Integer> trips = new HashMap<>();
        for (int i = 0; i < problem.items().size(); i++) {
            var item = problem.items().get(i);
            int[] days = plan.day()[i];
            if (days.length != Math.max(1, problem.days() / item.every())) span.add(item.id());
            for (int k = 0; k < days.length; k++) {
                if (days[k] / item.every() != k || days[k] >= problem.days()) span.add(item.id());
                boolean away = problem.workers().get(item.worker()).away().contains(days[k]);
                if (away || problem.closed().contains(days[k])) closed.add(item.id() + "@" + days[k]);
                if (k > 0 && days[k] - days[k - 1] < item.every() / 2) near.add(item.id());
                minutes.merge(item.worker() + "@" + days[k], item.minutes(), Integer::sum);
                trips.merge(item.worker() + "@" + days[k] + "@" + item.building(), 1, Integer::sum);
            }
        }
        double cost = trips.size() * problem.trip();
        for (var load : minutes.entrySet()) {
            cost += problem.even() * load.getValue() * load.getValue();
            int worker = Integer.parseInt(load.getKey().split("@")[0]);
            if (load.getValue() > problem.workers().get(worker).minutes()) over.add(load.getKey());
        }
        return new Verdict(
                cost,
                List.of(
                        RuleFinding.of(SPAN, span.size(), span), RuleFinding.of(OPEN, closed.size(), closed),
                        RuleFinding.of(APART, near.size(), near), RuleFinding.of(MINUTES, over.size(), over)));
    }
}
