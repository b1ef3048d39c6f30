/// The invented town of the demo: streets, blocks, estates and houses, drawn from a seed.
@NullMarked
package org.lianxin.territory.town;

import org.jspecify.annotations.NullMarked;
