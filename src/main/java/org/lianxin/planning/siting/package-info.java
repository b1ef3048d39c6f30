/// Where stations go: p-median, capacitated p-median and covering, with fixed and closed sites.
@NullMarked
package org.lianxin.planning.siting;

import org.jspecify.annotations.NullMarked;
