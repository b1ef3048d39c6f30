/// The people's side of planning: plans as drafts with versions, computed in the background, approved, applied, undone.
@NullMarked
package org.lianxin.planning.desk;

import org.jspecify.annotations.NullMarked;
