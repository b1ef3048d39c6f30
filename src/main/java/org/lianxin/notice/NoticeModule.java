package org.lianxin.notice;

import org.lianxin.platform.ModuleManifest;
import org.springframework.stereotype.Component;

/// What `notice` brings: no permissions, for everybody reads only what was sent to them.
@Component
public class NoticeModule implements ModuleManifest {
    @Override
    public String name() {
        return "notice";
    }
}
