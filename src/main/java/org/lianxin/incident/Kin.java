package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Other incidents that somebody who works on one should know of.
@Component
class Kin {
    private final Parts parts;
    private final Rulings rulings;

    Kin(Parts parts, Rulings rulings) {
        this.parts = parts;
        this.rulings = rulings;
    }

    Page.Links links(Matter matter, ResultSet row) throws SQLException {
        var into = row.getObject("merged_into", UUID.class);
        return new Page.Links(
                matter.partOf(),
                parts.of(matter),
                into == null ? null : new IncidentId(into),
                row.getInt("merged") + 1);
    }

    /// Rulings on like cases, while it has not been given to a unit.
    List<Rulings.Ruling> precedents(Incident incident) {
        return incident instanceof Incident.Dispatching || incident instanceof Incident.Accepted
                ? rulings.precedents(incident.matter())
                : List.of();
    }
}
