package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;

/// Plans rounds.
public final class RoundPlanning {
    /// Plans within the budget.
    public Outcome<RoundsPlan> plan(RoundsProblem problem, SearchBudget budget) {
        var model = new RoundsModel(problem);
        var conflict = RoundsConflict.of(model);
        if (conflict != null) return conflict;
        var search = new RoundsSearch(model, budget);
        var best = search.run(RoundsBound.fewestWorkers(model));
        var plan = planOf(best.best(), model.n);
        var left = plan.omitted().stream().filter(v -> model.required[v]).toList();
        if (!left.isEmpty()) return missing(problem, left);
        double cost = RoundsCost.of(problem, plan);
        Double proven = RoundsBound.of(model, new SearchBudget(Math.max(0.7, budget.remaining()), 0, 1));
        var bound = proven == null ? tooLarge() : Bound.proven(Math.min(proven, cost), "assignment relaxation");
        return new Answer<>(
                plan, cost, bound, List.of(), reasons(model, best.best()), budget.elapsed(), !search.wasCut());
    }

    private static Bound tooLarge() {
        return new Bound.None(new Sentence("户数太多，不计算下界。", "Too many visits for the bound."));
    }

    private static Outcome<RoundsPlan> missing(RoundsProblem problem, List<Integer> left) {
        String names =
                left.stream().limit(8).map(v -> problem.visits().get(v).id()).collect(Collectors.joining(", "));
        return new Unfinished<>(
                Sentence.of(
                        "没有找到走完所有必须户的路线；最好的方案还差 %d 户：%s。可用 --set required=false 按优先级排。",
                        "No rounds make every required visit; the best misses %d: %s. Use --set required=false to plan by priority.",
                        left.size(),
                        names),
                Bound.none());
    }

    static RoundsPlan planOf(int[][] rows, int visits) {
        List<RoundsPlan.Round> rounds = new ArrayList<>();
        boolean[] made = new boolean[visits];
        for (int r = 0; r < rows.length; r++) {
            for (int v : rows[r]) made[v] = true;
            if (rows[r].length > 0)
                rounds.add(
                        new RoundsPlan.Round(r, Arrays.stream(rows[r]).boxed().toList()));
        }
        List<Integer> omitted = new ArrayList<>();
        for (int v = 0; v < visits; v++) if (!made[v]) omitted.add(v);
        return new RoundsPlan(rounds, omitted);
    }

    /// Why each visit is made by whom it is; a visit that nobody else could take has no next best.
    public static List<Explanation> explain(RoundsProblem problem, RoundsPlan plan) {
        var rows = new int[problem.workers().size()][0];
        for (var round : plan.rounds())
            rows[round.worker()] =
                    round.visits().stream().mapToInt(Integer::intValue).toArray();
        return reasons(new RoundsModel(problem), rows);
    }

    /// For each visit the cheapest place in somebody else's round, all else unchanged.
    private static List<Explanation> reasons(RoundsModel model, int[][] rows) {
        var tours = new Tours(model);
        var dice = new Dice(1);
        for (int r = 0; r < rows.length; r++) tours.replace(r, rows[r], rows[r].length);
        List<Explanation> reasons = new ArrayList<>();
        for (int r = 0; r < rows.length; r++)
            for (int v : rows[r]) {
                int p = tours.placeOf[v];
                double before = tours.cost();
                tours.remove(r, p, 1);
                double cost = before - tours.cost() + tours.price * (model.required[v] ? 1 : 0);
                seekElsewhere(tours, v, r, dice);
                int other = tours.bestRow;
                double otherCost = other < 0 ? Double.NaN : tours.bestCost;
                tours.insert(v, r, p);
                reasons.add(RoundsCost.why(
                        model, v, r, cost + (model.required[v] ? 0 : model.omission[v]), other, otherCost));
            }
        return reasons;
    }

    private static void seekElsewhere(Tours tours, int visit, int own, Dice dice) {
        tours.bestRow = -1;
        tours.bestCost = Double.POSITIVE_INFINITY;
        for (int r = 0; r < tours.length.length; r++)
            if (r != own && tours.admits(visit, r)) tours.seekIn(visit, r, 1, tours.length[r] + 1, 0, dice);
    }
}
