package org.lianxin.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is asking, and what they may do where. A controller takes it as a parameter; `access` supplies it.
public interface Actor {
    County county();

    /// The account's id, or `system`, or `resident` for somebody without an account.
    String id();

    /// The name shown to colleagues.
    String name();

    /// The account's own entry among the people, where it has one.
    @Nullable
    UUID personId();

    /// Whether the permission is held anywhere.
    boolean may(Permission permission);

    /// Whether the permission is held over the whole of the area.
    boolean may(Permission permission, AreaCode area);

    /// The areas over which the permission is held, outermost only; empty when nowhere.
    List<AreaCode> areas(Permission permission);

    /// The units for which the actor works.
    Set<UUID> units();

    /// @throws Rejection `platform.denied` (403) unless the permission is held over the whole of the area
    default void require(Permission permission, AreaCode area) {
        if (!may(permission, area)) {
            throw Rejection.denied("platform.denied", permission.id(), area.code());
        }
    }

    /// The product itself, in jobs, imports at the command line and the demo: it may do everything in the county.
    static Actor system(County county) {
        return new TheSystem(county);
    }
}
