package org.lianxin.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A change of accounts, roles or assignments.
record AccessDeed(
        County county, @Nullable AreaCode area, String actor, String deed, String subject, Map<String, ?> facts)
        implements Deed {}
