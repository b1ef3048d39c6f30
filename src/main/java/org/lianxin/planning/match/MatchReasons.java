package org.lianxin.planning.match;

import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Sentence;

/// What a plan costs, what no plan can cost less than, and why each offer goes where it goes.
final class MatchReasons {
    private MatchReasons() {}

    static double cost(MatchProblem problem, MatchPlan plan) {
        double cost = 0;
        int[] taken = new int[problem.takers().size()];
        for (int r = 0; r < plan.offers().size(); r++) {
            var request = problem.requests().get(r);
            int open = request.people() - plan.offers().get(r).size();
            if (open > 0) cost += open * request.omission();
            for (int t : plan.offers().get(r)) cost += problem.cost(r, t) + problem.turn(t, ++taken[t]);
        }
        return cost;
    }

    /// Lagrangian value of the prices: valid whatever the prices are.
    static double bound(MatchProblem problem, double[][] real, double[] asked, double[] given) {
        double bound = 0;
        for (int r = 0; r < real.length; r++) {
            var request = problem.requests().get(r);
            bound += request.people() * (asked[r] + Math.min(0, request.omission() - asked[r]));
            for (int t = 0; t < given.length; t++)
                if (real[r][t] < Double.MAX_VALUE) bound += Math.min(0, real[r][t] - asked[r] + given[t]);
        }
        for (int t = 0; t < given.length; t++) {
            int most = Math.min(problem.takers().get(t).capacity(), real.length);
            for (int k = 1; k <= most; k++) bound += Math.min(0, problem.turn(t, k) - given[t]);
        }
        return bound;
    }

    static Explanation why(MatchProblem problem, double[][] real, CheapestFlow flow, int[] left, int r, int t) {
        var request = problem.requests().get(r);
        var taker = problem.takers().get(t);
        double cost = real[r][t] + problem.turn(t, flow.taken(t));
        Integer best = null;
        double bestCost = Double.NaN;
        for (int o = 0; o < left.length; o++) {
            if (left[o] <= 0 || flow.isChosen(r, o) || real[r][o] >= Double.MAX_VALUE) continue;
            double other = real[r][o] + problem.turn(o, flow.taken(o) + 1);
            if (best != null && other >= bestCost) continue;
            best = o;
            bestCost = other;
        }
        return new Explanation(
                request.id(),
                taker.id(),
                cost,
                idOf(problem, best),
                bestCost,
                sentence(problem, r, t, flow.taken(t), best));
    }

    private static @Nullable String idOf(MatchProblem problem, @Nullable Integer taker) {
        return taker == null ? null : problem.takers().get(taker).id();
    }

    private static Sentence sentence(MatchProblem problem, int r, int t, int load, @Nullable Integer best) {
        var taker = problem.takers().get(t);
        double way = problem.cost(r, t);
        if (best == null)
            return Sentence.of(
                    "%s 距离 %.0f，本期第 %d 件；没有其他有余力且合适的人。",
                    "%s: way %.0f, task %d of the period; nobody else suitable has room.",
                    taker.id(),
                    way,
                    taker.done() + load);
        var other = problem.takers().get(best);
        return Sentence.of(
                "%s 距离 %.0f，本期第 %d 件；次选 %s 距离 %.0f，本期已有 %d 件。",
                "%s: way %.0f, task %d of the period; next best %s: way %.0f, %d done in the period.",
                taker.id(),
                way,
                taker.done() + load,
                other.id(),
                problem.cost(r, best),
                other.done());
    }
}
