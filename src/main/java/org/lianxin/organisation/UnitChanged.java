package org.lianxin.organisation;

import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A unit was founded, changed or closed.
///
/// @param deed `organisation.unit-put` or `organisation.unit-closed`
public record UnitChanged(County county, AreaCode area, String actor, String deed, UnitId unit, Map<String, ?> facts)
        implements Deed {
    @Override
    public String subject() {
        return "unit:" + unit;
    }
}
