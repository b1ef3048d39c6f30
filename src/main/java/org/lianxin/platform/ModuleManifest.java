package org.lianxin.platform;

import java.util.List;

/// What a module brings, in one place: each module has one component `<Module>Module` that says it.
public interface ModuleManifest {
    /// The package's name, such as `incident`.
    String name();

    /// The permissions that the module asks for.
    default List<Permission> permissions() {
        return List.of();
    }
}
