package org.lianxin.planning;

import java.util.List;

/// Proof that no plan keeps all hard rules: the smallest set of figures that cannot stand together, and ways out.
///
/// @param code stable name of the contradiction, such as `network.too-few-households`
/// @param conflict the figures that contradict each other, one sentence each; leaving any one out resolves it
public record Infeasible<S>(String code, List<Sentence> conflict, List<WayOut> waysOut) implements Outcome<S> {
    public Infeasible {
        conflict = List.copyOf(conflict);
        waysOut = List.copyOf(waysOut);
    }
}
