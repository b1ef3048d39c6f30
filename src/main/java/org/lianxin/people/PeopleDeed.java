package org.lianxin.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A change in the register, or a look into the vault.
record PeopleDeed(
        County county, @Nullable AreaCode area, String actor, String deed, String subject, Map<String, ?> facts)
        implements Deed {}
