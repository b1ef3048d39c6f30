package org.lianxin.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The product acting by itself in one county.
record TheSystem(County county) implements Actor {
    @Override
    public String id() {
        return "system";
    }

    @Override
    public String name() {
        return "系统";
    }

    @Override
    public @Nullable UUID personId() {
        return null;
    }

    @Override
    public boolean may(Permission permission) {
        return true;
    }

    @Override
    public boolean may(Permission permission, AreaCode area) {
        return area.within(county.area());
    }

    @Override
    public List<AreaCode> areas(Permission permission) {
        return List.of(county.area());
    }

    @Override
    public Set<UUID> units() {
        return Set.of();
    }
}
