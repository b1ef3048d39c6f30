package org.lianxin.docket;

import java.util.Map;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// Matters left the platform as a file or on paper.
///
/// @param what `docket.exported` for a list, `docket.printed` for a case sheet
public record Exported(County county, String actor, String what, String subject, Map<String, ?> facts) implements Deed {
    @Override
    public String deed() {
        return what;
    }
}
