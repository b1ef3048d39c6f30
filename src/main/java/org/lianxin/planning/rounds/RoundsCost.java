package org.lianxin.planning.rounds;

import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;

/// What a plan of rounds costs, and the reasons in words.
final class RoundsCost {
    private RoundsCost() {}

    static double of(RoundsProblem problem, RoundsPlan plan) {
        double cost = 0;
        boolean timed = problem.visits().stream().anyMatch(v -> v.minutes() > 0);
        for (var round : plan.rounds()) {
            var worker = problem.workers().get(round.worker());
            int at = worker.start();
            double share = 0;
            for (int v : round.visits()) {
                var visit = problem.visits().get(v);
                cost += problem.travel().from(at, visit.place());
                at = visit.place();
                share += timed ? visit.minutes() : 1;
            }
            cost += problem.travel().from(at, worker.end()) + problem.fairness() * share * share;
        }
        for (int v : plan.omitted()) cost += problem.visits().get(v).omission();
        return cost;
    }

    static Explanation why(RoundsModel model, int v, int row, double cost, int other, double otherCost) {
        String visit = model.problem.visits().get(v).id();
        String own = model.problem.workers().get(row).id();
        if (other < 0)
            return new Explanation(
                    visit,
                    own,
                    cost,
                    null,
                    Double.NaN,
                    Sentence.of(
                            "多走 %.0f 米；没有别人能在时间内接下。", "%.0f m of extra way; nobody else can take it in time.", cost));
        String next = model.problem.workers().get(other).id();
        return new Explanation(
                visit,
                own,
                cost,
                next,
                otherCost,
                Sentence.of(
                        "多走 %.0f 米；次选 %s 要多走 %.0f 米。",
                        "%.0f m of extra way; next best %s with %.0f m.", cost, next, otherCost));
    }
}
