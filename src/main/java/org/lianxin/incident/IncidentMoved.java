package org.lianxin.incident;

import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// An incident was taken a step further, within the same transaction.
///
/// @param stage where it stands now
/// @param name what was done, such as `dispatched`
public record IncidentMoved(
        County county, AreaCode area, IncidentId id, Stage stage, String name, String actor, Map<String, ?> facts)
        implements Deed {

    @Override
    public String deed() {
        return "incident." + name;
    }

    @Override
    public String subject() {
        return "incident:" + id;
    }
}
