package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;
import org.lianxin.planning.rounds.RoundsChecker;
import org.lianxin.planning.rounds.RoundsPlan;
import org.lianxin.planning.rounds.RoundsProblem;
import org.lianxin.platform.AreaCode;

/// How the day is walked without the plan: by the rounds in force on that day; where there are none, each grid worker
/// goes down the list of the grid's own buildings until the shift is over.
///
/// @param isInForce whether rounds are in force on the day
record RoundsToday(RoundsProblem problem, RoundsPlan plan, boolean isInForce) {
    /// @param inForce the buildings of each walker's round of the day, in their order, by the walker's id
    static RoundsToday of(RoundsGathering.Gathered gathered, Map<String, List<String>> inForce) {
        var rounds = inForce.isEmpty() ? byTheList(gathered) : asApplied(gathered.problem(), inForce);
        return new RoundsToday(gathered.problem(), plan(gathered.problem(), rounds), !inForce.isEmpty());
    }

    private static RoundsPlan plan(RoundsProblem problem, List<RoundsPlan.Round> rounds) {
        var made = rounds.stream().flatMap(round -> round.visits().stream()).collect(Collectors.toSet());
        var left = IntStream.range(0, problem.visits().size())
                .filter(v -> !made.contains(v))
                .boxed()
                .toList();
        return new RoundsPlan(rounds, left);
    }

    private static List<RoundsPlan.Round> asApplied(RoundsProblem problem, Map<String, List<String>> inForce) {
        var number = new HashMap<String, Integer>();
        for (var v = 0; v < problem.visits().size(); v++) {
            number.put(problem.visits().get(v).id(), v);
        }
        var rounds = new ArrayList<RoundsPlan.Round>();
        for (var w = 0; w < problem.workers().size(); w++) {
            var visits = inForce.getOrDefault(problem.workers().get(w).id(), List.of()).stream()
                    .map(number::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!visits.isEmpty()) {
                rounds.add(new RoundsPlan.Round(w, visits));
            }
        }
        return rounds;
    }

    /// Workers of one grid share its list evenly, the first half to the first of them.
    private static List<RoundsPlan.Round> byTheList(RoundsGathering.Gathered gathered) {
        var workersOf = new HashMap<AreaCode, List<Integer>>();
        for (var w = 0; w < gathered.walkers().size(); w++) {
            workersOf
                    .computeIfAbsent(gathered.walkers().get(w).grid(), g -> new ArrayList<>())
                    .add(w);
        }
        var rounds = new ArrayList<RoundsPlan.Round>();
        workersOf.forEach((grid, workers) -> {
            var list = list(gathered, grid);
            for (var n = 0; n < workers.size(); n++) {
                var own = list.subList(list.size() * n / workers.size(), list.size() * (n + 1) / workers.size());
                var walked = untilTheShiftEnds(gathered.problem(), workers.get(n), own);
                if (!walked.isEmpty()) {
                    rounds.add(new RoundsPlan.Round(workers.get(n), walked));
                }
            }
        });
        return rounds;
    }

    private static List<Integer> list(RoundsGathering.Gathered gathered, AreaCode grid) {
        return IntStream.range(0, gathered.stops().size())
                .filter(v -> Objects.requireNonNull(
                                gathered.stops().get(v).building().grid())
                        .within(grid))
                .boxed()
                .sorted((a, b) -> gathered.stops()
                        .get(a)
                        .id()
                        .compareTo(gathered.stops().get(b).id()))
                .toList();
    }

    private static List<Integer> untilTheShiftEnds(RoundsProblem problem, int number, List<Integer> list) {
        var worker = problem.workers().get(number);
        var travel = problem.travel();
        var time = worker.shift().from();
        var at = worker.start();
        var walked = new ArrayList<Integer>();
        for (var v : list) {
            var visit = problem.visits().get(v);
            var there = time + travel.time(at, visit.place()) + visit.minutes();
            if (walked.size() == worker.most()
                    || there + travel.time(visit.place(), worker.end())
                            > worker.shift().to()) {
                break;
            }
            walked.add(v);
            time = there;
            at = visit.place();
        }
        return walked;
    }

    Verdict judged() {
        return new RoundsChecker().check(problem, plan);
    }

    Sentence words() {
        return isInForce
                ? new Sentence(
                        "现状：这一天已实施的走访安排，用同一个核验程序按本方案的规则核验。",
                        "Today: the rounds in force on that day, judged by this plan's rules and the same checker.")
                : new Sentence(
                        "现状：这一天还没有走访安排。对照的是按名单走：各网格员照本格楼栋编号一栋一栋走，到下班为止；同格几人的，名单平分。",
                        "Today: no rounds are in force on that day. Set beside it: each grid worker goes down the grid's "
                                + "list of buildings until the shift ends; those of one grid share it evenly.");
    }

    /// The walker of each visit, by the visit's id.
    Map<String, String> walkers() {
        var walkers = new HashMap<String, String>();
        for (var round : plan.rounds()) {
            var walker = problem.workers().get(round.worker()).id();
            round.visits().forEach(v -> walkers.put(problem.visits().get(v).id(), walker));
        }
        return walkers;
    }
}
