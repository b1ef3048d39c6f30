package org.lianxin.planning.desk;

import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A plan was taken a step further, within the same transaction.
///
/// @param name what was done, such as `approved`
public record PlanMoved(County county, AreaCode area, PlanId id, int version, Subject kind, String name, String actor)
        implements Deed {
    @Override
    public String deed() {
        return "planning." + name;
    }

    @Override
    public String subject() {
        return "plan:" + id;
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("version", version, "kind", kind.name());
    }
}
