package org.lianxin.territory;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `territory` brings.
@Component
public class TerritoryModule implements ModuleManifest {
    /// See divisions, grids, estates, buildings and doors.
    public static final Permission VIEW = new Permission("territory.view");

    /// Change them, by hand or by import.
    public static final Permission EDIT = new Permission("territory.edit");

    @Override
    public String name() {
        return "territory";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, EDIT);
    }
}
