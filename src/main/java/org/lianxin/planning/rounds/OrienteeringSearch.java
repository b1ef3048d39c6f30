package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.List;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;

/// Finds a path by ruin and recreate and, where time allows, proves how good it is.
final class OrienteeringSearch {
    private final Orienteering problem;
    private final SearchBudget budget;

    OrienteeringSearch(Orienteering problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
    }

    Outcome<List<Integer>> plan() {
        if (problem.distance(0, 1) > problem.limit() + 1e-9)
            return new Infeasible<>(
                    "orienteering.limit-too-short",
                    List.of(Sentence.of(
                            "从起点直接到终点就要 %.2f，时限只有 %.2f。",
                            "The straight way from start to end takes %.2f, the limit is %.2f.",
                            problem.distance(0, 1),
                            problem.limit())),
                    List.of());
        if (problem.x().length - 2 <= SmallOrienteering.MOST) {
            var exact = new SmallOrienteering(problem).solve(budget);
            if (exact != null) return answer(exact, problem.scoreOf(exact), "every subset of places", true);
        }
        var model = new RoundsModel(problem.asRounds());
        var search = new RoundsSearch(model, budget.share(0.95));
        var best = search.run(0).best();
        List<Integer> path = new ArrayList<>();
        for (int v : best.length == 0 ? new int[0] : best[0]) path.add(v + 2);
        return answer(path, Math.max(problem.scoreOf(path), sumWithin()), "shortest ways", !search.wasCut());
    }

    private Answer<List<Integer>> answer(List<Integer> path, double upper, String how, boolean repeatable) {
        return new Answer<>(
                path,
                problem.scoreOf(path),
                Bound.proven(upper, how),
                List.of(),
                reasons(path),
                budget.elapsed(),
                repeatable);
    }

    /// Every place takes at least half of its two shortest ways: the fractional knapsack of what fits.
    private double sumWithin() {
        List<double[]> items = new ArrayList<>();
        for (int p = 2; p < problem.x().length; p++)
            if (problem.distance(0, p) + problem.distance(p, 1) <= problem.limit() + 1e-9)
                items.add(new double[] {problem.score()[p], leastWay(p, 2) / 2});
        items.sort(java.util.Comparator.comparingDouble(item -> -item[0] / Math.max(1e-12, item[1])));
        double room = problem.limit() + 1e-6 - (leastWay(0, 1) + leastWay(1, 1)) / 2;
        double sum = 0;
        for (double[] item : items) {
            double part = item[1] <= 0 ? 1 : Math.clamp(room / item[1], 0, 1);
            sum += item[0] * part;
            room -= item[1] * part;
        }
        return Math.floor(sum / step() + 1e-9) * step();
    }

    /// The sum of a place's shortest ways.
    private double leastWay(int p, int count) {
        return java.util.stream.IntStream.range(0, problem.x().length)
                .filter(q -> q != p)
                .mapToDouble(q -> problem.distance(p, q))
                .sorted()
                .limit(count)
                .sum();
    }

    /// Scores are whole multiples of this.
    private double step() {
        long step = 0;
        for (double score : problem.score()) {
            if (score != Math.rint(score) || score > 1e9) return 1e-6;
            long a = (long) score;
            while (a != 0) {
                long rest = step % a;
                step = a;
                a = rest;
            }
        }
        return Math.max(1, step);
    }

    private List<Explanation> reasons(List<Integer> path) {
        List<Explanation> reasons = new ArrayList<>();
        double length = problem.length(path);
        for (int k = 0; k < path.size(); k++) {
            int p = path.get(k);
            int before = k == 0 ? 0 : path.get(k - 1);
            int after = k + 1 == path.size() ? 1 : path.get(k + 1);
            double detour = problem.distance(before, p) + problem.distance(p, after) - problem.distance(before, after);
            reasons.add(new Explanation(
                    "" + (p + 1),
                    "path",
                    detour,
                    null,
                    Double.NaN,
                    Sentence.of(
                            "多走 %.2f，得 %.0f 分；余时 %.2f。",
                            "%.2f of extra way for a score of %.0f; %.2f of time left.",
                            detour,
                            problem.score()[p],
                            problem.limit() - length)));
        }
        return reasons;
    }
}
