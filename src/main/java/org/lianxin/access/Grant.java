package org.lianxin.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A role held now, with what it allows.
record Grant(String role, AreaCode area, @Nullable UUID unit, Set<String> permissions) {}
