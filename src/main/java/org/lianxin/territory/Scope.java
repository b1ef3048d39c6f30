package org.lianxin.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;

/// Where somebody may look, and a page of what is there.
final class Scope {
    private static final int MOST = 1000;

    private Scope() {}

    /// The area asked for, if the actor may see it; else the first that they may see.
    static AreaCode of(Actor actor, @Nullable AreaCode wanted) {
        if (wanted != null) {
            actor.require(TerritoryModule.VIEW, wanted);
            return wanted;
        }
        return actor.areas(TerritoryModule.VIEW).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.denied("access.denied", TerritoryModule.VIEW.id(), ""));
    }

    static <T> List<T> page(List<T> all, int page, int size) {
        int length = Math.clamp(size, 1, MOST);
        int from = Math.clamp((long) Math.max(page, 0) * length, 0, all.size());
        return all.subList(from, Math.min(all.size(), from + length));
    }
}
