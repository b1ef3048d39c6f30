package org.lianxin.planning.desk;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `planning` brings.
@Component
public class PlanningModule implements ModuleManifest {
    /// See plans of an area.
    public static final Permission VIEW = new Permission("planning.view");
    /// Make plans, let them be computed, edit them by hand.
    public static final Permission EDIT = new Permission("planning.edit");
    /// Approve plans, apply them, undo them.
    public static final Permission APPROVE = new Permission("planning.approve");

    @Override
    public String name() {
        return "planning";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, EDIT, APPROVE);
    }
}
