package org.lianxin.planning.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;

/// Matches requests to takers at proven least cost.
public final class Matching {
    private static final int NEXT = 3;

    /// Matches; the answer does not depend on seed or threads.
    public Outcome<MatchPlan> plan(MatchProblem problem, SearchBudget budget) {
        int requests = problem.requests().size();
        int takers = problem.takers().size();
        double[][] real = new double[requests][takers];
        double largest = 1;
        for (int r = 0; r < requests; r++)
            for (int t = 0; t < takers; t++) {
                real[r][t] = problem.cost(r, t);
                if (real[r][t] < Double.MAX_VALUE) largest = Math.max(largest, Math.abs(real[r][t]));
            }
        for (var request : problem.requests()) if (!request.required()) largest = Math.max(largest, request.omission());
        for (int t = 0; t < takers; t++)
            largest = Math.max(largest, problem.turn(t, problem.takers().get(t).capacity()));
        double must = 4 * largest * (requests + 1);
        double scale = Math.scalb(1.0, 50 - Math.getExponent(must * (1 + requests / 1000.0)));
        var flow = flowOf(problem, real, must, scale);
        for (int r = 0; r < requests; r++)
            for (int k = 0; k < problem.requests().get(r).people(); k++) {
                int open = flow.taken(takers);
                flow.add(r);
                if (flow.taken(takers) > open && openRequired(problem, flow) != null)
                    return MatchConflict.at(problem, flow, r);
                if (budget.isOver()) return unfinished();
            }
        return answer(problem, real, flow, scale, budget);
    }

    private static @org.jspecify.annotations.Nullable Request openRequired(MatchProblem problem, CheapestFlow flow) {
        int nobody = problem.takers().size();
        for (int k = 0; k < flow.taken(nobody); k++) {
            var request = problem.requests().get(flow.held(nobody, k));
            if (request.required()) return request;
        }
        return null;
    }

    private static CheapestFlow flowOf(MatchProblem problem, double[][] real, double must, double scale) {
        int takers = problem.takers().size();
        long[][] cost = new long[real.length][takers + 1];
        for (int r = 0; r < real.length; r++) {
            for (int t = 0; t < takers; t++)
                cost[r][t] = real[r][t] < Double.MAX_VALUE ? Math.round(real[r][t] * scale) : CheapestFlow.impossible();
            var request = problem.requests().get(r);
            cost[r][takers] = Math.round((request.required() ? must : request.omission()) * scale);
        }
        long[][] turn = new long[takers + 1][];
        int[] capacity = new int[takers + 1];
        for (int t = 0; t < takers; t++) {
            capacity[t] = problem.takers().get(t).capacity();
            turn[t] = new long[Math.max(1, Math.min(capacity[t], real.length))];
            for (int k = 0; k < turn[t].length; k++) turn[t][k] = Math.round(problem.turn(t, k + 1) * scale);
        }
        capacity[takers] = Integer.MAX_VALUE;
        turn[takers] = new long[] {0};
        return new CheapestFlow(cost, turn, capacity);
    }

    private static Outcome<MatchPlan> unfinished() {
        return new Unfinished<>(
                new Sentence("时间太短，还没有分配完所有请求。", "There was not enough time to place every request."), Bound.none());
    }

    private static Outcome<MatchPlan> answer(
            MatchProblem problem, double[][] real, CheapestFlow flow, double scale, SearchBudget budget) {
        int requests = real.length;
        int takers = problem.takers().size();
        double[] requestPrices = IntStream.range(0, requests)
                .mapToDouble(r -> flow.requestPrice(r) / scale)
                .toArray();
        double[] takerPrices = IntStream.range(0, takers)
                .mapToDouble(t -> flow.takerPrice(t) / scale)
                .toArray();
        List<List<Integer>> offers = new ArrayList<>();
        List<List<Integer>> next = new ArrayList<>();
        List<Explanation> reasons = new ArrayList<>();
        int[] left = IntStream.range(0, takers)
                .map(t -> problem.takers().get(t).capacity() - flow.taken(t))
                .toArray();
        for (int r = 0; r < requests; r++) {
            int row = r;
            offers.add(IntStream.range(0, takers)
                    .filter(t -> flow.isChosen(row, t))
                    .boxed()
                    .toList());
            next.add(IntStream.range(0, takers)
                    .filter(t -> real[row][t] < Double.MAX_VALUE && !flow.isChosen(row, t))
                    .boxed()
                    .sorted(Comparator.comparingDouble(t -> real[row][t] + takerPrices[t]))
                    .limit(NEXT)
                    .toList());
            for (int t : offers.getLast()) reasons.add(MatchReasons.why(problem, real, flow, left, row, t));
        }
        var plan = new MatchPlan(offers, next, requestPrices, takerPrices);
        var cost = MatchReasons.cost(problem, plan);
        var bound = MatchReasons.bound(problem, real, requestPrices, takerPrices);
        return new Answer<>(
                plan,
                cost,
                Bound.proven(Math.min(bound, cost), "dual prices"),
                List.of(),
                reasons,
                budget.elapsed(),
                true);
    }
}
