package org.lianxin.docket;

import org.lianxin.platform.ModuleManifest;
import org.springframework.stereotype.Component;

/// What `docket` brings. It asks for no permission of its own: who may see a kind's matters holds `<kind>.view`.
@Component
public class DocketModule implements ModuleManifest {
    @Override
    public String name() {
        return "docket";
    }
}
