/// What the county's work looks like in figures: indicators as data, each opening its cases and its definition.
@ApplicationModule(displayName = "统计")
@NullMarked
package org.lianxin.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
