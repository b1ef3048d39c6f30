package org.lianxin.territory;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// A division, grid, estate or building was changed, or many were imported.
///
/// @param deed such as `territory.grid-drawn`
/// @param subject such as `grid:340404001001001`
public record TerritoryChanged(
        County county, @Nullable AreaCode area, String actor, String deed, String subject, Map<String, ?> facts)
        implements Deed {}
