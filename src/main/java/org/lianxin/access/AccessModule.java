package org.lianxin.access;

import java.util.List;
import org.lianxin.platform.ModuleManifest;
import org.lianxin.platform.Permission;
import org.springframework.stereotype.Component;

/// What `access` brings.
@Component
public class AccessModule implements ModuleManifest {
    /// See the accounts and roles.
    public static final Permission VIEW = new Permission("access.view");
    /// Make accounts, set passwords anew, close accounts.
    public static final Permission ACCOUNTS = new Permission("access.accounts");
    /// Give roles and take them; say what a role may do.
    public static final Permission ROLES = new Permission("access.roles");
    /// See who is signed in, and end it.
    public static final Permission SESSIONS = new Permission("access.sessions");

    @Override
    public String name() {
        return "access";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(VIEW, ACCOUNTS, ROLES, SESSIONS);
    }
}
