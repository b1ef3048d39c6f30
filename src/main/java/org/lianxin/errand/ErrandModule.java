package org.lianxin.errand;

import org.lianxin.platform.ModuleManifest;
import org.springframework.stereotype.Component;

/// What `errand` brings. The guide is public, so it asks for no permission.
@Component
public class ErrandModule implements ModuleManifest {
    @Override
    public String name() {
        return "errand";
    }
}
