package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Holder;
import org.lianxin.platform.Actor;
import org.springframework.stereotype.Component;

/// Who may read how much of an incident.
@Component
class Insights {
    private final Owners owners;

    Insights(Owners owners) {
        this.owners = owners;
    }

    Insight of(Actor actor, Entry entry, Incident incident, ResultSet row) throws SQLException {
        boolean clear = !entry.masked();
        boolean atWork = clear && atWork(actor, incident, row);
        return new Insight(clear, atWork, clear && reporter(actor, incident, atWork, row));
    }

    private boolean atWork(Actor actor, Incident incident, ResultSet row) throws SQLException {
        var lead = row.getObject("lead", UUID.class);
        return lead != null && actor.units().contains(lead)
                || actor.id().equals(row.getString("handler"))
                || owners.of(incident).filter(o -> lies(o, actor)).isPresent();
    }

    private static boolean lies(Holder owner, Actor actor) {
        return actor.id().equals(owner.account())
                || owner.unit() != null && actor.units().contains(owner.unit());
    }

    /// Who only supervises looks at the case, not at who reported it; a reporter who wishes to stay unnamed is
    /// shown only to those who call her back.
    private static boolean reporter(Actor actor, Incident incident, boolean atWork, ResultSet row) throws SQLException {
        var area = incident.matter().area();
        boolean knows = atWork || actor.may(IncidentModule.VIEW, area);
        return knows && (!row.getBoolean("confidential") || actor.may(IncidentModule.CALL_BACK, area));
    }
}
