package org.lianxin.incident;

import java.util.List;
import org.lianxin.docket.Kind;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `incident` brings.
@Component
public class IncidentModule implements ModuleManifest {
    /// Incidents in the docket and on papers: 事件.
    public static final Kind KIND = new Kind("incident", "SJ");

    /// Enter a report: one's own finding, or for somebody who called, came or wrote.
    public static final Permission REPORT = new Permission("incident.report");
    /// See incidents of an area; restricted ones masked.
    public static final Permission VIEW = new Permission("incident.view");
    /// Read restricted incidents of an area without having a hand in them.
    public static final Permission RESTRICTED = new Permission("incident.restricted");
    /// Take a report on, say what it is, merge it, transfer it.
    public static final Permission ACCEPT = new Permission("incident.accept");
    /// Solve, sign, return, extend, wait, finish.
    public static final Permission HANDLE = new Permission("incident.handle");
    /// Hand up what cannot be solved on the spot.
    public static final Permission ESCALATE = new Permission("incident.escalate");
    /// Give an incident to units, split it.
    public static final Permission DISPATCH = new Permission("incident.dispatch");
    /// Rule on returns and extensions, void and reopen.
    public static final Permission RULE = new Permission("incident.rule");
    /// Look whether the work of another is done.
    public static final Permission VERIFY = new Permission("incident.verify");
    /// Ask a requester who has not answered.
    public static final Permission CALL_BACK = new Permission("incident.callback");
    /// Blow the whistle (吹哨) that calls units to come.
    public static final Permission WHISTLE = new Permission("incident.whistle");
    /// Watch over the loop: what is late, samples, urging.
    public static final Permission SUPERVISE = new Permission("incident.supervise");
    /// Keep the categories, limits and duties.
    public static final Permission CONFIGURE = new Permission("incident.configure");

    /// Let the county's model learn, choose its version, and let routing act alone.
    public static final Permission TRAIN = new Permission("incident.train");

    @Override
    public String name() {
        return "incident";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                REPORT,
                VIEW,
                RESTRICTED,
                ACCEPT,
                HANDLE,
                ESCALATE,
                DISPATCH,
                RULE,
                VERIFY,
                CALL_BACK,
                WHISTLE,
                SUPERVISE,
                CONFIGURE,
                TRAIN);
    }
}
