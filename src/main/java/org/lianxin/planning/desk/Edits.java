package org.lianxin.planning.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxin.platform.Rejection;

/// Things put elsewhere by hand.
final class Edits {
    private Edits() {}

    /// Where each thing goes after the moves.
    ///
    /// @throws Rejection `planning.move-unknown` for a thing or a place that the answer does not know
    static Map<String, String> applied(Answered answer, Map<String, String> moves, Set<String> zones) {
        var places = new LinkedHashMap<>(answer.assigned());
        var known = answer.things().stream()
                .filter(thing -> thing.tone().equals("thing"))
                .map(Answered.Thing::id)
                .collect(Collectors.toSet());
        for (var move : moves.entrySet()) {
            if (!zones.contains(move.getValue()) || !known.contains(move.getKey())) {
                throw new Rejection("planning.move-unknown", move.getKey()).field("moves");
            }
            places.put(move.getKey(), move.getValue());
        }
        return places;
    }
}
