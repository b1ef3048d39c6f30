package org.lianxin.planning.siting;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a siting plan from the problem: total weighted distance, number, fixed, closed, served, capacity.
public final class SitingChecker implements Checker<SitingProblem, SitingPlan> {
    static final Rule NUMBER = Rule.hard("station-number", new Sentence("站点数量", "number of stations"));
    static final Rule FIXED = Rule.hard("fixed-open", new Sentence("保留的站点继续开放", "fixed sites stay open"));
    static final Rule CLOSED = Rule.hard("closed-shut", new Sentence("排除的地点不设站", "closed sites stay shut"));
    static final Rule SERVED = Rule.hard("served", new Sentence("人人有站", "everyone is served by an open station"));
    static final Rule CAPACITY = Rule.hard("capacity", new Sentence("不超站点容量", "no station over capacity"));

    @Override
    public Verdict check(SitingProblem problem, SitingPlan plan) {
        var openCount = 0;
        var notOpen = new ArrayList<String>();
        var notShut = new ArrayList<String>();
        for (var j = 0; j < problem.sites(); j++) {
            openCount += plan.open()[j] ? 1 : 0;
            if (problem.fixed()[j] && !plan.open()[j]) {
                notOpen.add(problem.siteNames()[j]);
            }
            if (problem.closed()[j] && plan.open()[j]) {
                notShut.add(problem.siteNames()[j]);
            }
        }
        var total = 0.0;
        var unserved = new ArrayList<String>();
        var used = new double[problem.sites()];
        for (var i = 0; i < problem.clients(); i++) {
            var j = plan.servedBy()[i];
            if (j < 0 || j >= problem.sites() || !plan.open()[j]) {
                unserved.add(problem.clientNames()[i]);
                continue;
            }
            used[j] += problem.load()[i];
            total += problem.weight()[i] * problem.distances().at(i, j);
        }
        var over = new ArrayList<String>();
        var excess = 0.0;
        for (var j = 0; j < problem.sites(); j++) {
            if (used[j] > problem.capacity()[j] + 1e-9) {
                over.add(problem.siteNames()[j]);
                excess += used[j] - problem.capacity()[j];
            }
        }
        var off = Math.abs(openCount - problem.stations());
        return new Verdict(
                total,
                List.of(
                        RuleFinding.of(NUMBER, off, off == 0 ? List.of() : List.of(Integer.toString(openCount))),
                        RuleFinding.of(FIXED, notOpen.size(), notOpen),
                        RuleFinding.of(CLOSED, notShut.size(), notShut),
                        RuleFinding.of(SERVED, unserved.size(), unserved),
                        RuleFinding.of(CAPACITY, excess, over)));
    }
}
