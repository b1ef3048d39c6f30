package org.lianxin.incident;

import java.util.Map;
import org.lianxin.docket.History;

/// An invented incident as it stands at the demo's present.
record DemoCase(Receipt receipt, Matter matter, DemoTrace trace, History history) {

    IncidentLoad.Life life() {
        return new IncidentLoad.Life(matter, receipt, trace.path(), trace.closedAt(), trace.denials());
    }

    IncidentMoved imported() {
        var facts = Map.of("channel", receipt.report().channel(), "category", matter.category());
        return new IncidentMoved(
                matter.county(), matter.area(), matter.id(), Stage.SUBMITTED, "imported", receipt.by(), facts);
    }
}
