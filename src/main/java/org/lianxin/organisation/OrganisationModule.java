package org.lianxin.organisation;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `organisation` brings.
@Component
public class OrganisationModule implements ModuleManifest {
    /// See every unit with its office phone.
    public static final Permission VIEW = new Permission("organisation.view");

    /// Found, change and close units.
    public static final Permission EDIT = new Permission("organisation.edit");

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, EDIT);
    }
}
