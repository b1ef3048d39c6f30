package org.lianxin.incident;

import java.util.List;
import org.lianxin.docket.Charges;
import org.lianxin.docket.Clock;
import org.lianxin.docket.Line;
import org.lianxin.docket.Timeline;

/// The course an incident has taken so far.
///
/// @param spells who held it, one after the other
/// @param charges what each holder used of each clock
record Course(List<Clock> clocks, List<Line> timeline, List<Timeline.Spell> spells, List<Charges.Charge> charges) {}
