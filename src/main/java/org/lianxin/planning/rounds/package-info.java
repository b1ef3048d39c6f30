/// Rounds: who visits whom in which order, within time windows, skills and shifts; and orienteering.
@NullMarked
package org.lianxin.planning.rounds;

import org.jspecify.annotations.NullMarked;
