/// Requests matched to those who may take them, as offers; and the generalised assignment behind efforts and limits.
@NullMarked
package org.lianxin.planning.match;

import org.jspecify.annotations.NullMarked;
