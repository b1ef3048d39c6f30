package org.lianxin.planning.siting;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a covering plan: who is within reach, how many stations, what they cost.
public final class CoverChecker implements Checker<CoverProblem, SitingPlan> {
    static final Rule BUDGET = Rule.hard("budget", new Sentence("不超预算", "within the budget"));
    static final Rule REACHED = Rule.hard("reach", new Sentence("计为覆盖的都走得到", "who counts as covered is within reach"));
    static final Rule EVERYONE = Rule.soft("everyone", 1, new Sentence("人人在步行范围内", "everyone is within reach"));

    @Override
    public Verdict check(CoverProblem problem, SitingPlan plan) {
        var siting = problem.siting();
        var opened = 0;
        var spent = 0.0;
        var wrong = new ArrayList<String>();
        for (var j = 0; j < siting.sites(); j++) {
            opened += plan.open()[j] ? 1 : 0;
            spent += plan.open()[j] ? problem.price()[j] : 0;
            if (plan.open()[j] ? siting.closed()[j] : siting.fixed()[j]) {
                wrong.add(siting.siteNames()[j]);
            }
        }
        var covered = 0.0;
        var missed = 0.0;
        var outside = new ArrayList<String>();
        var far = new ArrayList<String>();
        for (var i = 0; i < siting.clients(); i++) {
            var j = plan.servedBy()[i];
            if (j < 0) {
                missed += siting.weight()[i];
                outside.add(siting.clientNames()[i]);
                continue;
            }
            covered += siting.weight()[i];
            if (!plan.open()[j] || siting.distances().at(i, j) > problem.reach()) {
                far.add(siting.clientNames()[i]);
            }
        }
        var tooMany = Math.max(0, opened - siting.stations());
        var tooDear = Math.max(0, spent - problem.budget() - 1e-6);
        return new Verdict(
                covered,
                List.of(
                        RuleFinding.of(SitingChecker.NUMBER, tooMany, tooMany > 0 ? List.of("*") : List.of()),
                        RuleFinding.of(SitingChecker.FIXED, wrong.size(), wrong),
                        RuleFinding.of(BUDGET, tooDear, tooDear > 0 ? List.of("*") : List.of()),
                        RuleFinding.of(REACHED, far.size(), far),
                        RuleFinding.of(EVERYONE, missed, outside)));
    }
}
