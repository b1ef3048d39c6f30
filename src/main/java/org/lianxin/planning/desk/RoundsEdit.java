package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianxin.planning.rounds.RoundsPlan;
import org.lianxin.planning.rounds.RoundsProblem;
import org.lianxin.platform.Rejection;

/// Rounds with some visits given to somebody else by hand: each goes where it lengthens the other's way least.
final class RoundsEdit {
    private final RoundsProblem problem;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Integer> workers = new HashMap<>();

    RoundsEdit(RoundsGathering.Gathered gathered) {
        problem = gathered.problem();
        IntStream.range(0, problem.visits().size())
                .forEach(v -> visits.put(problem.visits().get(v).id(), v));
        IntStream.range(0, problem.workers().size())
                .forEach(w -> workers.put(problem.workers().get(w).id(), w));
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` (409)
    RoundsPlan of(Answered answer, Map<String, String> moves) {
        Edits.applied(answer, moves, workers.keySet());
        var rounds = new LinkedHashMap<Integer, List<Integer>>();
        for (var thing : answer.things()) {
            var visit = visits.get(thing.id());
            var worker = workers.get(answer.assigned().get(thing.id()));
            if (visit == null || worker == null) {
                throw Rejection.conflict("planning.changed-since", thing.label());
            }
            var inside = rounds.computeIfAbsent(worker, w -> new ArrayList<>());
            if (!moves.containsKey(thing.id())) {
                inside.add(visit);
            }
        }
        moves.forEach((thing, to) -> {
            var worker = known(workers, to);
            insert(rounds.computeIfAbsent(worker, w -> new ArrayList<>()), worker, known(visits, thing));
        });
        var made = new HashSet<Integer>();
        rounds.values().forEach(made::addAll);
        return new RoundsPlan(
                rounds.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> new RoundsPlan.Round(e.getKey(), e.getValue()))
                        .toList(),
                IntStream.range(0, problem.visits().size())
                        .filter(v -> !made.contains(v))
                        .boxed()
                        .toList());
    }

    private static int known(Map<String, Integer> numbers, String id) {
        var number = numbers.get(id);
        if (number == null) {
            throw Rejection.conflict("planning.changed-since", id);
        }
        return number;
    }

    private void insert(List<Integer> inside, int worker, int visit) {
        var best = 0;
        var least = Double.POSITIVE_INFINITY;
        for (var at = 0; at <= inside.size(); at++) {
            var before = at == 0 ? problem.workers().get(worker).start() : place(inside.get(at - 1));
            var after = at == inside.size() ? problem.workers().get(worker).end() : place(inside.get(at));
            var travel = problem.travel();
            var longer =
                    travel.from(before, place(visit)) + travel.from(place(visit), after) - travel.from(before, after);
            best = longer < least ? at : best;
            least = Math.min(least, longer);
        }
        inside.add(best, visit);
    }

    private int place(int visit) {
        return problem.visits().get(visit).place();
    }
}
