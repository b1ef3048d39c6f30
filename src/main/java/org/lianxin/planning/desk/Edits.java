package org.lianxin.planning.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lianxin.platform.Rejection;

/// Things put elsewhere by hand.
final class Edits {
    private Edits() {}

    /// Where each thing goes after the moves.
    ///
    /// @throws Rejection `planning.move-unknown` for a thing or a place that the answer does not know
    static Map<String, String> applied(Answered answer, Map<String, String> moves, Set<String> zones) {
        var places = new LinkedHashMap<>(answer.assigned());
        for (var move : moves.entrySet()) {
            if (!zones.contains(move.getValue()) || places.replace(move.getKey(), move.getValue()) == null) {
                throw new Rejection("planning.move-unknown", move.getKey()).field("moves");
            }
        }
        return places;
    }
}
