/// Computes plans: grids, stations, the 1+5+15 network, rounds, matches and rosters, each with its rules, bound and
/// reasons.
@ApplicationModule(displayName = "规划")
@NullMarked
package org.lianxin.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
