package org.lianxin.incident.learning;

import java.util.Map;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// Something done to a county's model, or to what it learns from.
record ModelDeed(County county, String actor, String deed, String subject, Map<String, ?> facts) implements Deed {
    static ModelDeed of(Actor by, String deed, Object subject, Map<String, ?> facts) {
        return new ModelDeed(by.county(), by.id(), "incident." + deed, "incident-model:" + subject, facts);
    }
}
