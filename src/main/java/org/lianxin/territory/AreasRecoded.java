package org.lianxin.territory;

import java.time.LocalDate;
import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// Communities merged or split, so that areas have new codes. Modules that hold open matters move them; what is closed
/// keeps the code it was closed under.
///
/// @param codes old to new, grids and communities; an area not named keeps its code
public record AreasRecoded(County county, LocalDate day, Map<AreaCode, AreaCode> codes) {}
