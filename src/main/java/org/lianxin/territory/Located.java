package org.lianxin.territory;

import java.util.Optional;
import org.lianxin.platform.AreaCode;

/// Where a point lies.
///
/// @param area the grid (or micro-grid) whose border holds the point
/// @param building the building whose footprint holds it, or the nearest within [GridLocator#REACH] metres
public record Located(AreaCode area, Optional<BuildingCode> building, Optional<EstateCode> estate) {}
