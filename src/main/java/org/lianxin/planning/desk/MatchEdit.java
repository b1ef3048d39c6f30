package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.match.MatchPlan;
import org.lianxin.planning.match.MatchProblem;
import org.lianxin.platform.Rejection;

/// Requests that the clerk gives to somebody else.
final class MatchEdit {
    private final MatchProblem problem;
    private final Answered before;
    private final Map<String, Integer> number = new HashMap<>();

    MatchEdit(MatchProblem problem, Answered before) {
        this.problem = problem;
        this.before = before;
        for (var t = 0; t < problem.takers().size(); t++) {
            number.put(problem.takers().get(t).id(), t);
        }
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` for a request that was taken meanwhile
    MatchPlan of(Map<String, String> moves) {
        var places = Edits.applied(before, moves, number.keySet());
        var offers = new ArrayList<List<Integer>>();
        var next = new ArrayList<List<Integer>>();
        for (var request : problem.requests()) {
            var chosen = new ArrayList<Integer>();
            for (var k = 1; k <= request.people(); k++) {
                var taker = places.remove(k == 1 ? request.id() : request.id() + "#" + k);
                if (taker != null) {
                    chosen.add(known(taker));
                }
            }
            offers.add(chosen);
            next.add(
                    next(request.id()).stream().filter(t -> !chosen.contains(t)).toList());
        }
        if (!places.isEmpty()) {
            throw Rejection.conflict(
                    "planning.changed-since", places.keySet().iterator().next());
        }
        return new MatchPlan(offers, next, new double[problem.requests().size()], new double[number.size()]);
    }

    /// Who was asked instead is asked first when the one that the clerk chose declines.
    private List<Integer> next(String request) {
        var turn = new ArrayList<Integer>();
        for (var row : before.tables().getFirst().rows()) {
            if (request.equals(row.getFirst())) {
                if (row.get(2) instanceof String taker && number.containsKey(taker)) {
                    turn.add(number.get(taker));
                }
                for (var name : String.valueOf(row.get(3)).split("、")) {
                    if (number.containsKey(name) && !turn.contains(number.get(name))) {
                        turn.add(number.get(name));
                    }
                }
            }
        }
        return turn;
    }

    private int known(String taker) {
        var found = number.get(taker);
        if (found == null) {
            throw Rejection.conflict("planning.changed-since", taker);
        }
        return found;
    }

    /// Why an offer is where it is after the edit.
    Answered.Why why(String key, int taker) {
        var request = problem.requests().stream().map(r -> r.id()).toList().indexOf(key.replaceAll("#\\d+$", ""));
        var was = before.assigned().get(key);
        var there = was == null ? Double.POSITIVE_INFINITY : problem.cost(request, known(was));
        return MovedByHand.why(before, key, problem.takers().get(taker).id(), problem.cost(request, taker), there);
    }
}
