/// Grids: neighbouring buildings joined into contiguous parts within a household band, with few neighbours separated.
@NullMarked
package org.lianxin.planning.division;

import org.jspecify.annotations.NullMarked;
