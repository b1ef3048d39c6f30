package org.lianxin.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.Accounts;
import org.lianxin.access.Assignments;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Permission;

/// Who plays which part in the demo's stories: the demo's own accounts.
record DemoCast(County county, Accounts accounts, Assignments assignments, Duties duties) {
    @Nullable
    Actor accepter(AreaCode area) {
        return able(duties.receiver(area), IncidentModule.ACCEPT, area);
    }

    @Nullable
    Actor dispatcher(AreaCode area) {
        return able(duties.centre(area), IncidentModule.RULE, area);
    }

    @Nullable
    Actor handler(UUID unit) {
        return able(unit, IncidentModule.HANDLE, county.area());
    }

    private @Nullable Actor able(UUID unit, Permission permission, AreaCode area) {
        return assignments.ofUnit(county, unit).stream()
                .flatMap(a -> accounts.actor(county, a).stream())
                .filter(a -> a.may(permission, area))
                .findFirst()
                .orElse(null);
    }
}
