package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.springframework.stereotype.Component;

/// Whose hands an incident is in, was in, or belongs in.
@Component
class Hands {
    private final UnitsShown units;
    private final Duties duties;

    Hands(UnitsShown units, Duties duties) {
        this.units = units;
        this.duties = duties;
    }

    Page.@Nullable Assigned assigned(County county, ResultSet row) throws SQLException {
        if (row.getObject("lead") == null) {
            return null;
        }
        var assignment = IncidentRows.assignment(row);
        return new Page.Assigned(
                units.of(county, assignment.lead()),
                assignment.joint().stream().map(u -> units.of(county, u)).toList(),
                units.of(county, assignment.centre()),
                assignment.at(),
                assignment.ruled());
    }

    /// The unit that the table of duties names for the category here, while it is underway.
    Page.@Nullable UnitShown suggested(Incident incident) {
        var matter = incident.matter();
        return incident instanceof Incident.Underway
                ? duties.handler(matter.category(), matter.area())
                        .map(u -> units.of(matter.county(), u))
                        .orElse(null)
                : null;
    }

    /// A receipt names no substance: whoever may know of the incident reads it.
    Page.Situation situation(Actor actor, Incident incident, Insight insight, ResultSet row) throws SQLException {
        boolean known = insight.clear() && row.getObject("reporter") != null;
        var reach = known ? Calling.purpose(incident, actor, row.getBoolean("confidential")) : null;
        if (incident instanceof Incident.Transferred t) {
            return new Page.Situation(null, null, new Page.Gone(t.body(), t.receipt()), reach);
        }
        if (!insight.clear()) {
            return new Page.Situation(null, null, null, reach);
        }
        return switch (incident) {
            case Incident.Waiting w -> new Page.Situation(null, w.held(), null, reach);
            case Incident.Dispatching d -> new Page.Situation(returned(d), null, null, reach);
            default -> new Page.Situation(null, null, null, reach);
        };
    }

    private Page.@Nullable Returned returned(Incident.Dispatching dispatching) {
        var back = dispatching.returned();
        return back == null
                ? null
                : new Page.Returned(units.of(dispatching.matter().county(), back.unit()), back.reason());
    }
}
