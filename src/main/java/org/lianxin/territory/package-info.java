/// Divisions, grids, estates and buildings: where things are, and to whom a place belongs.
@ApplicationModule(displayName = "区划与网格")
@NullMarked
package org.lianxin.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
