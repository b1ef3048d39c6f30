package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxin.planning.roster.ScreeningPlan;
import org.lianxin.platform.Rejection;

/// Reads a calendar out of an answer: as it stands in force, or with visits put on other days by hand.
final class ScreeningEdit {
    private static final String NTH = "#";
    private final ScreeningGathering.Season season;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Integer> days;

    ScreeningEdit(ScreeningGathering.Season season) {
        this.season = season;
        for (var i = 0; i < season.due().size(); i++) {
            items.put(season.due().get(i).id(), i);
        }
        days = IntStream.range(0, season.problem().days())
                .boxed()
                .collect(Collectors.toMap(d -> season.day(d).toString(), d -> d));
    }

    /// What an item's visits are called, in their order.
    static String key(ScreeningGathering.Due due, int k) {
        return due.id() + NTH + (k + 1);
    }

    /// @throws Rejection `planning.move-unknown`, `planning.changed-since` (409)
    ScreeningPlan of(Answered answer, Map<String, String> moves) {
        var open = answer.places().stream().map(Answered.Place::id).collect(Collectors.toSet());
        var places = Edits.applied(answer, moves, open);
        var visits = visits(places);
        if (visits.stream().mapToInt(List::size).sum() != answer.assigned().size()) {
            throw Rejection.conflict("planning.changed-since", season.first());
        }
        return plan(visits);
    }

    /// As much of a calendar in force as is about these places and days; nothing where that is nothing.
    Optional<ScreeningPlan> inForce(Answered answer) {
        var visits = visits(answer.assigned());
        return visits.stream().allMatch(List::isEmpty) ? Optional.empty() : Optional.of(plan(visits));
    }

    private List<List<Integer>> visits(Map<String, String> places) {
        var visits = season.due().stream()
                .<List<Integer>>map(due -> new ArrayList<>())
                .toList();
        places.forEach((key, day) -> {
            var item = items.get(key.split(NTH)[0]);
            if (item != null && days.containsKey(day)) {
                visits.get(item).add(days.get(day));
            }
        });
        return visits;
    }

    private static ScreeningPlan plan(List<List<Integer>> visits) {
        return new ScreeningPlan(visits.stream()
                .map(those -> those.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }
}
