/// Working time: official holidays, make-up workdays and the county's own hours; adds an allowance and explains the
/// sum.
@ApplicationModule(displayName = "工作历")
@NullMarked
package org.lianxin.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
