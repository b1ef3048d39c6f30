package org.lianxin.planning.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.siting.SitingPlan;
import org.lianxin.planning.siting.SitingProblem;

/// Why a station stands here and not there: what everybody's ways would add up to with the best other estate instead.
final class SitingReasons {
    private static final long MOST_TRIALS = 200_000_000L;
    private final SitingProblem problem;
    private final SitingPlan plan;
    private final double now;

    SitingReasons(SitingProblem problem, SitingPlan plan) {
        this.problem = problem;
        this.plan = plan;
        var sum = 0.0;
        for (var i = 0; i < problem.clients(); i++) {
            sum += problem.cost(i, plan.servedBy()[i]);
        }
        now = sum;
    }

    Answered.Why of(int site, Map<String, String> names) {
        if (problem.fixed()[site]) {
            return new Answered.Why(now, null, null, new Sentence("规则要求在这里设站。", "The rules ask for a station here."));
        }
        if (problem.isCapacitated()) {
            return new Answered.Why(
                    now,
                    null,
                    null,
                    new Sentence("有容量上限时不逐站比较。", "With limits of capacity, sites are not compared one by one."));
        }
        if ((long) problem.sites() * problem.clients() * problem.stations() > MOST_TRIALS) {
            return new Answered.Why(
                    now, null, null, new Sentence("地点太多，不逐站比较。", "There are too many sites to compare one by one."));
        }
        var without = without(site);
        var best = -1;
        var bestCost = Double.POSITIVE_INFINITY;
        for (var j = 0; j < problem.sites(); j++) {
            if (!plan.open()[j] && !problem.closed()[j]) {
                var cost = with(without, j);
                best = cost < bestCost ? j : best;
                bestCost = Math.min(cost, bestCost);
            }
        }
        return why(best, bestCost, names);
    }

    private Answered.Why why(int best, double bestCost, Map<String, String> names) {
        if (best < 0) {
            return new Answered.Why(now, null, null, new Sentence("没有别的小区可设站。", "No other estate may hold it."));
        }
        var code = problem.siteNames()[best];
        @Nullable String name = names.getOrDefault(code, code);
        return new Answered.Why(
                now,
                code,
                bestCost,
                new Sentence(
                        "换到%s，大家走的路合计多 %.1f%%。".formatted(name, 100 * (bestCost - now) / Math.max(1, now)),
                        "At %s instead, everybody's ways add up to %.1f%% more."
                                .formatted(name, 100 * (bestCost - now) / Math.max(1, now))));
    }

    private double[] without(int site) {
        var nearest = new double[problem.clients()];
        for (var i = 0; i < nearest.length; i++) {
            nearest[i] = Double.POSITIVE_INFINITY;
            for (var j = 0; j < problem.sites(); j++) {
                if (plan.open()[j] && j != site) {
                    nearest[i] = Math.min(nearest[i], problem.cost(i, j));
                }
            }
        }
        return nearest;
    }

    private double with(double[] without, int site) {
        var sum = 0.0;
        for (var i = 0; i < without.length; i++) {
            sum += Math.min(without[i], problem.cost(i, site));
        }
        return sum;
    }
}
