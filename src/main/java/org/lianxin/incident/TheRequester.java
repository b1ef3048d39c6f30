package org.lianxin.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Permission;

/// Whoever reports or holds a query code, without an account: may do nothing but that.
record TheRequester(County county) implements Actor {
    static final String ID = "resident";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "居民";
    }

    @Override
    public @Nullable UUID personId() {
        return null;
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }

    @Override
    public boolean may(Permission permission, AreaCode area) {
        return false;
    }

    @Override
    public List<AreaCode> areas(Permission permission) {
        return List.of();
    }

    @Override
    public Set<UUID> units() {
        return Set.of();
    }
}
