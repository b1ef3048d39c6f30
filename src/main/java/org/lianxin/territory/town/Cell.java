package org.lianxin.territory.town;

import java.util.List;
import org.lianxin.platform.AreaCode;

/// A grid of the plan with its parcels.
///
/// @param dedicated a school, hospital or works with a grid of its own
record Cell(AreaCode code, AreaCode community, Block land, boolean dedicated, List<Lot> lots) {}
