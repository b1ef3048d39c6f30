package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Answer;
import org.lianxin.planning.Bound;
import org.lianxin.planning.Explanation;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Unfinished;
import org.lianxin.planning.WayOut;

/// Spreads regular visits over the calendar.
public final class ScreeningPlanning {
    /// Plans within the budget.
    public Outcome<ScreeningPlan> plan(Screening problem, SearchBudget budget) {
        var conflict = conflict(problem);
        if (conflict != null) return conflict;
        var search = new ScreeningSearch(problem, budget);
        var plan = search.run();
        var verdict = new ScreeningChecker().check(problem, plan);
        if (!verdict.accepted())
            return new Unfinished<>(
                    new Sentence("在限定时间内没有找到不超时的日历。", "No calendar within all limits was found in the time given."),
                    Bound.proven(bound(problem), "even days"));
        double cost = verdict.objective();
        return new Answer<>(
                plan,
                cost,
                Bound.proven(Math.min(cost, bound(problem)), "even days"),
                List.of(),
                explain(problem, plan),
                budget.elapsed(),
                !search.wasCut());
    }

    /// Perfectly even days, and each building come to as often as its most frequent household needs.
    private static double bound(Screening problem) {
        double[] minutes = new double[problem.workers().size()];
        Map<String, Integer> trips = new HashMap<>();
        for (var item : problem.items()) {
            minutes[item.worker()] += (double) item.minutes() * problem.times(item);
            trips.merge(item.worker() + " " + item.building(), problem.times(item), Math::max);
        }
        double bound = problem.trip()
                * trips.values().stream().mapToInt(Integer::intValue).sum();
        for (int w = 0; w < minutes.length; w++) {
            int open = open(problem, w, 0, problem.days() - 1);
            if (open > 0) bound += problem.even() * minutes[w] * minutes[w] / open;
        }
        return bound;
    }

    private static int open(Screening problem, int worker, int first, int last) {
        int open = 0;
        for (int d = first; d <= last; d++) if (problem.isOpen(worker, d)) open++;
        return open;
    }

    private static @Nullable Infeasible<ScreeningPlan> conflict(Screening problem) {
        double[] minutes = new double[problem.workers().size()];
        for (var item : problem.items()) {
            minutes[item.worker()] += (double) item.minutes() * problem.times(item);
            for (int k = 0; k < problem.times(item); k++)
                if (open(problem, item.worker(), problem.first(item, k), problem.last(item, k)) == 0)
                    return contradiction(
                            "calendar.no-open-day",
                            Sentence.of(
                                    "%s 在第 %d–%d 天应走访一次。",
                                    "%s is due once between days %d and %d.",
                                    item.id(),
                                    problem.first(item, k),
                                    problem.last(item, k)),
                            new Sentence("这些天都不上班。", "None of these is a working day."));
        }
        for (int w = 0; w < minutes.length; w++) {
            int open = open(problem, w, 0, problem.days() - 1);
            var worker = problem.workers().get(w);
            if (minutes[w] > (double) open * worker.minutes())
                return contradiction(
                        "calendar.too-little-time",
                        Sentence.of(
                                "%s 本期共需走访 %.0f 分钟。",
                                "%s has %.0f minutes of visits in the period.", worker.id(), minutes[w]),
                        Sentence.of(
                                "%d 个工作日、每天 %d 分钟，只有 %d 分钟。",
                                "%d days of %d minutes are only %d.", open, worker.minutes(), open * worker.minutes()));
        }
        return null;
    }

    private static Infeasible<ScreeningPlan> contradiction(String code, Sentence asked, Sentence given) {
        return new Infeasible<>(
                code,
                List.of(asked, given),
                List.of(
                        new WayOut(
                                "minutes-factor",
                                "1.5",
                                new Sentence("每天多安排一半时间。", "Half as many minutes again a day.")),
                        new WayOut("every-factor", "2", new Sentence("周期放宽一倍。", "Double the time between visits."))));
    }

    /// Why each visit is on its day, item by item.
    public static List<Explanation> explain(Screening problem, ScreeningPlan plan) {
        int[][] load = new int[problem.workers().size()][problem.days()];
        for (int i = 0; i < plan.day().length; i++) {
            var item = problem.items().get(i);
            for (int d : plan.day()[i]) load[item.worker()][d] += item.minutes();
        }
        List<Explanation> reasons = new ArrayList<>();
        for (int i = 0; i < plan.day().length; i++)
            for (int k = 0; k < plan.day()[i].length; k++) reasons.add(why(problem, plan, load, i, k));
        return reasons;
    }

    private static Explanation why(Screening problem, ScreeningPlan plan, int[][] load, int i, int k) {
        var item = problem.items().get(i);
        int own = plan.day()[i][k];
        int next = -1;
        for (int d = problem.first(item, k); d <= problem.last(item, k); d++)
            if (d != own
                    && problem.isOpen(item.worker(), d)
                    && (next < 0 || load[item.worker()][d] < load[item.worker()][next])) next = d;
        int here = load[item.worker()][own];
        if (next < 0)
            return new Explanation(
                    item.id(), "" + own, here, null, Double.NaN, new Sentence("本期只有这一天。", "The only day of the span."));
        int there = load[item.worker()][next] + item.minutes();
        return new Explanation(
                item.id(),
                "" + own,
                here,
                "" + next,
                there,
                Sentence.of(
                        "当天共 %d 分钟；移到第 %d 天则那天 %d 分钟。",
                        "%d minutes that day; on day %d they would be %d.", here, next, there));
    }
}
