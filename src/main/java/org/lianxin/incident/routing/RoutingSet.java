package org.lianxin.incident.routing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// Somebody let routing act alone from a certainty on, or switched it off.
record RoutingSet(County county, String actor, @Nullable Double threshold) implements Deed {
    @Override
    public String deed() {
        return "incident.routing-set";
    }

    @Override
    public String subject() {
        return "incident-routing:" + county;
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new HashMap<String, Object>();
        facts.put("threshold", threshold == null ? "off" : threshold);
        return facts;
    }
}
