package org.lianxin.journal;

import java.util.Map;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// Something done in a test.
record ADeed(County county, String subject) implements Deed {
    @Override
    public String actor() {
        return "system";
    }

    @Override
    public String deed() {
        return "test.done";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("grade", "B", "note", "东社街 3 栋", "n", 7);
    }
}
