package org.lianxin.planning.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.lianxin.planning.Bound;
import org.lianxin.planning.SearchBudget;

/// Annealing over the days of single visits and of all of a building's visits of one day.
final class ScreeningSearch {
    private static final double MOVES_A_SECOND = 4e6;
    private static final double OVER = 50;

    private final Screening problem;
    private final SearchBudget budget;
    private final SplittableRandom random;
    private final int[] item;
    private final int[] span;
    private final int[] house;
    private final int[] firstOf;
    private final int[][] ofHouse;
    private final int[][] load;
    private final int[][] visits;
    final int[] day;
    private int[] best;
    private double cost;
    private double bestCost;
    private boolean cut;

    ScreeningSearch(Screening problem, SearchBudget budget) {
        this.problem = problem;
        this.budget = budget;
        random = new SplittableRandom(budget.seed());
        int tasks = 0;
        firstOf = new int[problem.items().size()];
        for (int i = 0; i < firstOf.length; i++) {
            firstOf[i] = tasks;
            tasks += problem.times(problem.items().get(i));
        }
        item = new int[tasks];
        span = new int[tasks];
        house = new int[tasks];
        day = new int[tasks];
        load = new int[problem.workers().size()][problem.days()];
        Map<String, Integer> houses = new HashMap<>();
        for (int i = 0; i < firstOf.length; i++) {
            var it = problem.items().get(i);
            int h = houses.computeIfAbsent(it.worker() + " " + it.building(), key -> houses.size());
            for (int k = 0; k < problem.times(it); k++) {
                item[firstOf[i] + k] = i;
                span[firstOf[i] + k] = k;
                house[firstOf[i] + k] = h;
            }
        }
        visits = new int[houses.size()][problem.days()];
        ofHouse = new int[houses.size()][];
        int[] sizes = new int[houses.size()];
        for (int h : house) sizes[h]++;
        for (int h = 0; h < sizes.length; h++) ofHouse[h] = new int[sizes[h]];
        for (int t = 0; t < tasks; t++) ofHouse[house[t]][--sizes[house[t]]] = t;
        best = day.clone();
        start();
    }

    private void start() {
        for (int t = 0; t < day.length; t++) {
            var it = problem.items().get(item[t]);
            int chosen = -1;
            for (int d = problem.first(it, span[t]); d <= problem.last(it, span[t]); d++) {
                if (!allowed(t, d, false)) continue;
                if (chosen < 0 || score(t, d) < score(t, chosen)) chosen = d;
            }
            day[t] = chosen < 0 ? problem.first(it, span[t]) : chosen;
            put(t, day[t], 1);
        }
        best = day.clone();
        bestCost = cost;
    }

    private double score(int t, int d) {
        return load[worker(t)][d] - (visits[house[t]][d] > 0 ? problem.trip() : 0);
    }

    private int worker(int t) {
        return problem.items().get(item[t]).worker();
    }

    private boolean allowed(int t, int d, boolean both) {
        var it = problem.items().get(item[t]);
        if (!problem.isOpen(it.worker(), d)) return false;
        int least = it.every() / 2;
        if (span[t] > 0 && d - day[t - 1] < least) return false;
        boolean next = both && t + 1 < day.length && item[t + 1] == item[t];
        return !next || day[t + 1] - d >= least;
    }

    private double dayCost(int w, int d) {
        double over = Math.max(0, load[w][d] - problem.workers().get(w).minutes());
        return problem.even() * load[w][d] * load[w][d] + OVER * over * (1 + problem.trip());
    }

    private void put(int t, int d, int sign) {
        int w = worker(t);
        cost -= dayCost(w, d) + (visits[house[t]][d] > 0 ? problem.trip() : 0);
        load[w][d] += sign * problem.items().get(item[t]).minutes();
        visits[house[t]][d] += sign;
        cost += dayCost(w, d) + (visits[house[t]][d] > 0 ? problem.trip() : 0);
    }

    ScreeningPlan run() {
        long moves = (long) (Math.max(0, budget.seconds() * 0.8 - 0.2) * MOVES_A_SECOND);
        double hot = 2 * problem.trip() + problem.even() * 1000;
        double heat = hot;
        int[] group = new int[day.length];
        for (long m = 0; m < moves && !cut && day.length > 0; m++) {
            if ((m & 1023) == 0) {
                heat = hot * Math.pow(0.001, (double) m / moves);
                cut = budget.isOver();
            }
            int count = pick(group);
            var it = problem.items().get(item[group[0]]);
            int low = problem.first(it, span[group[0]]);
            int to = low + random.nextInt(problem.last(it, span[group[0]]) - low + 1);
            if (to != day[group[0]] && fits(group, count, to)) move(group, count, to, heat);
            if ((m & 0xfffff) == 0) budget.report(bestCost, Bound.none(), "annealing");
        }
        return planOf(best);
    }

    /// One visit, or all that its building has on that day.
    private int pick(int[] group) {
        int t = random.nextInt(day.length);
        group[0] = t;
        if (random.nextInt(3) > 0) return 1;
        int count = 1;
        for (int u : ofHouse[house[t]]) if (u != t && day[u] == day[t]) group[count++] = u;
        return count;
    }

    private boolean fits(int[] group, int count, int to) {
        for (int k = 0; k < count; k++) {
            var it = problem.items().get(item[group[k]]);
            if (to < problem.first(it, span[group[k]]) || to > problem.last(it, span[group[k]])) return false;
            if (!allowed(group[k], to, true)) return false;
        }
        return true;
    }

    private void move(int[] group, int count, int to, double heat) {
        double before = cost;
        int from = day[group[0]];
        shift(group, count, from, to);
        if (cost > before && cost - before >= -heat * Math.log(1 - random.nextDouble())) {
            shift(group, count, to, from);
            cost = before;
            return;
        }
        if (cost >= bestCost - 1e-6 * bestCost) return;
        bestCost = cost;
        System.arraycopy(day, 0, best, 0, day.length);
    }

    private void shift(int[] group, int count, int from, int to) {
        for (int k = 0; k < count; k++) {
            put(group[k], from, -1);
            day[group[k]] = to;
            put(group[k], to, 1);
        }
    }

    private ScreeningPlan planOf(int[] chosen) {
        int[][] days = new int[firstOf.length][];
        for (int i = 0; i < days.length; i++)
            days[i] = Arrays.copyOfRange(
                    chosen,
                    firstOf[i],
                    firstOf[i] + problem.times(problem.items().get(i)));
        return new ScreeningPlan(days);
    }

    boolean wasCut() {
        return cut;
    }
}
