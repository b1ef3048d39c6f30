package org.lianxin.journal;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `journal` brings.
@Component
public class JournalModule implements ModuleManifest {
    /// Read the journal and have it checked.
    public static final Permission VIEW = new Permission("journal.view");

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW);
    }
}
